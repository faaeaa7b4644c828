import type { Day } from '@smtp-auth-report/core';
import { type HighlightProps, Notice, useFocusLater, useReport } from '@smtp-auth-report/react';
import { notesWords } from '@smtp-auth-report/react/locales/en/notes';
import { useEffect, useRef, useState } from 'react';
import { type DayNote, mostNotes, type NoteDraft } from './dayNote.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteList } from './NoteList.tsx';
import type { DayNotesValue } from './useDayNotes.ts';
import { useNoteActions } from './useNoteActions.ts';

export interface NotesPanelProps extends HighlightProps {
  value: DayNotesValue;
  /** Those of the range. */
  shown: readonly DayNote[];
  range: { from: Day; to: Day };
  /** What is being written. */
  draft: NoteDraft;
  /** Null: it is written. */
  onDraftChange: (draft: NoteDraft | null) => void;
  author: string | undefined;
  readOnly: boolean;
  canChange: (note: DayNote) => boolean;
}

/** The notes of the range, and a form for a new one. Loaded when asked for: most people only read notes in the chart. */
export function NotesPanel({ value, shown, draft, onDraftChange, author, ...props }: NotesPanelProps) {
  const { range, readOnly } = props;
  const { notes, error, reload } = value;
  const { translate } = useReport(notesWords);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusLater(root);
  const actions = useNoteActions(value, focus);
  const [edited, edit] = useState<string | null>(null);
  // One that somebody else has deleted meanwhile is edited no more.
  const editing = shown.some(({ id }) => id === edited) ? edited : null;

  // What others have written since the page was opened.
  const reloadOnce = useRef(reload);
  useEffect(() => reloadOnce.current(), []);
  const add = async (written: NoteDraft) => {
    const done = await actions.add({ ...written, author });
    if (done) onDraftChange(null);
    return done;
  };
  const elsewhere = notes ? notes.length - shown.length : 0;
  const isFull = !readOnly && notes !== undefined && notes.length >= mostNotes;
  return (
    <div ref={root} data-part="panel" tabIndex={-1}>
      {!notes && !error && <p data-part="note">{translate('loading')}</p>}
      {notes && <NoteList {...props} notes={shown} {...{ actions, editing, focus }} onEdit={edit} />}
      {elsewhere > 0 && <p data-part="note">{translate('dayNotesElsewhere', { count: elsewhere })}</p>}
      {/* Beside what was pressed: above the list it could be out of sight. */}
      {error && (
        <Notice tone="error" onRetry={error === 'load' ? reload : undefined}>
          {translate(error === 'load' ? 'dayNotesNotLoaded' : 'dayNotesNotSaved')}
        </Notice>
      )}
      {isFull && <p data-part="note">{translate('dayNotesFull', { count: mostNotes })}</p>}
      {notes && !readOnly && !isFull && editing === null && (
        <NoteForm
          label={translate('dayNoteNew')}
          action={translate('dayNoteAdd')}
          draft={draft}
          onDraftChange={onDraftChange}
          range={range}
          onSubmit={add}
        />
      )}
      <span data-part="hidden" role="status">
        {actions.said}
      </span>
    </div>
  );
}
