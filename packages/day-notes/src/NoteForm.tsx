import type { Day } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { NoteDraft } from './dayNote.ts';
import { NoteDay } from './NoteDay.tsx';
import { NoteText } from './NoteText.tsx';
import { noteFaults } from './noteFaults.ts';

interface NoteFormProps {
  /** What the form is for. */
  label: string;
  /** Of its button. */
  action: string;
  draft: NoteDraft;
  onDraftChange: (draft: NoteDraft) => void;
  range: { from: Day; to: Day };
  /** Takes the focus and selects the text. */
  autoFocus?: boolean;
  /** @returns whether it was done */
  onSubmit: (draft: NoteDraft) => Promise<boolean>;
  onCancel?: () => void;
}

/** What happened, and when: neither may be missing, and the day must be one that is shown. */
export function NoteForm(props: NoteFormProps) {
  const { label, action, draft, onDraftChange, range, autoFocus = false, onSubmit, onCancel } = props;
  const { translate } = useReport(commonWords);
  const { form, faults, submit } = useSubmit(draft, range, onSubmit);
  return (
    <form
      ref={form}
      data-part="form"
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDownCapture={submitByEnter}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        // It ends the editing, not the dialog around it.
        event.stopPropagation();
        onCancel();
      }}
    >
      <NoteText
        value={draft.text}
        onChange={(text) => onDraftChange({ ...draft, text })}
        missing={faults.text === 'missing'}
        autoFocus={autoFocus}
      />
      <NoteDay
        value={draft.day}
        onChange={(day) => onDraftChange({ ...draft, day })}
        fault={faults.day}
        range={range}
      >
        {onCancel && (
          <button type="button" data-part="button" onClick={onCancel}>
            {translate('cancel')}
          </button>
        )}
        <button type="submit" data-part="button" data-variant={onCancel ? 'primary' : undefined}>
          {action}
        </button>
      </NoteDay>
    </form>
  );
}

/** What is written is kept; where it cannot be, the focus goes to the field that is at fault. */
function useSubmit(draft: NoteDraft, range: NoteFormProps['range'], onSubmit: NoteFormProps['onSubmit']) {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(0);
  const busy = useRef(false);
  const written = useRef<NoteDraft>(null);
  const found = noteFaults(draft, range);
  useEffect(() => {
    const fault = '[aria-invalid="true"]:is(textarea, [tabindex]), [data-invalid] [tabindex]';
    if (asked) form.current?.querySelector<HTMLElement>(fault)?.focus();
  }, [asked]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (found.text || found.day) setAsked((count) => count + 1);
    // Pressed twice, it is written once: also between its writing and the empty form.
    else if (!busy.current && draft !== written.current) {
      busy.current = true;
      if (await onSubmit(draft)) {
        written.current = draft;
        setAsked(0);
      }
      busy.current = false;
    }
  };
  return {
    form,
    faults: asked ? found : {},
    submit: (event: FormEvent<HTMLFormElement>) => void submit(event),
  };
}

/** The text has no lines, and the parts of a date field are no inputs: Enter in them would not do what it does in a form. */
function submitByEnter(event: KeyboardEvent<HTMLFormElement>) {
  const { target, key, nativeEvent } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
  const isPart = target.getAttribute('role') === 'spinbutton';
  if (!isPart && !(target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  // A day that its month does not have is mended when its field is left.
  if (isPart) flushSync(() => target.blur());
  event.currentTarget.requestSubmit();
}
