import type { Day } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useState } from 'react';
import type { DayNote, NoteDraft } from './dayNote.ts';
import { Icon } from './Icon.tsx';
import { NoteForm } from './NoteForm.tsx';
import type { DayPointing } from './useDayHighlight.ts';

interface NoteRowProps {
  note: DayNote;
  range: { from: Day; to: Day };
  /** It can be neither edited nor deleted. */
  fixed: boolean;
  pointing: DayPointing;
  onChange: (note: DayNote) => Promise<boolean>;
  onDelete: () => void;
  /** When its editing has ended: the focus goes back to it. */
  onDone: () => void;
}

/** One note: its day, what it says, and who wrote it. */
export function NoteRow({ note, range, fixed, pointing, onChange, onDelete, onDone }: NoteRowProps) {
  const { translate, format } = useReport();
  const { id, day, text, author } = note;
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const end = () => {
    setDraft(null);
    onDone();
  };
  const save = async (written: NoteDraft) => {
    const same = written.day === day && written.text === text;
    const done = same || (await onChange({ ...note, ...written }));
    if (done) end();
    return done;
  };
  if (draft) {
    return (
      <li data-part="entry" data-state="editing">
        <NoteForm
          label={translate('dayNoteEdit', { text })}
          action={translate('dayNoteSave')}
          draft={draft}
          onDraftChange={setDraft}
          range={range}
          autoFocus
          onSubmit={save}
          onCancel={end}
        />
      </li>
    );
  }
  return (
    <li data-part="entry" {...pointing}>
      <div data-part="words">
        <span data-part="note">{format.longDay(day)}</span>
        <bdi data-part="text">{text}</bdi>
        {author && <span data-part="note">{translate('dayNoteBy', { author })}</span>}
      </div>
      {!fixed && (
        <>
          <button
            type="button"
            data-part="icon-button"
            data-note={id}
            aria-label={translate('dayNoteEdit', { text })}
            onClick={() => setDraft({ day, text })}
          >
            <Icon shape="edit" />
          </button>
          <button
            type="button"
            data-part="icon-button"
            aria-label={translate('dayNoteDelete', { text })}
            onClick={onDelete}
          >
            <Icon shape="remove" />
          </button>
        </>
      )}
    </li>
  );
}
