import { useReport } from '@smtp-auth-report/react';
import { notesWords } from '@smtp-auth-report/react/locales/en/notes';
import { useEffect, useId, useRef } from 'react';
import { longestNote } from './dayNote.ts';

interface NoteTextProps {
  value: string;
  onChange: (text: string) => void;
  /** Nothing is written, and something should be. */
  missing: boolean;
  /** Takes the focus and selects what is written. */
  autoFocus: boolean;
}

/** From here on it says how many characters are left. */
const nearlyFull = longestNote - 40;

/** What a note says. */
export function NoteText({ value, onChange, missing, autoFocus }: NoteTextProps) {
  const { translate } = useReport(notesWords);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.select();
  }, [autoFocus]);
  const left = value.length >= nearlyFull ? longestNote - value.length : undefined;
  return (
    <div data-part="field">
      <label data-part="label" htmlFor={`${id}text`}>
        {translate('dayNoteText')}
      </label>
      <textarea
        ref={field}
        id={`${id}text`}
        data-part="input"
        rows={2}
        dir="auto"
        maxLength={longestNote}
        value={value}
        aria-required
        aria-invalid={missing || undefined}
        aria-describedby={missing || left !== undefined ? `${id}note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {missing && (
        <p data-part="fault" id={`${id}note`}>
          {translate('dayNoteTextMissing')}
        </p>
      )}
      {left !== undefined && (
        <p data-part="note" id={`${id}note`}>
          {translate('dayNoteLeft', { count: left })}
        </p>
      )}
    </div>
  );
}
