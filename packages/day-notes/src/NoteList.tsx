import type { Day } from '@smtp-auth-report/core';
import { type HighlightProps, useReport } from '@smtp-auth-report/react';
import { byDay, type DayNote } from './dayNote.ts';
import { NoteRow } from './NoteRow.tsx';
import { useDayHighlight } from './useDayHighlight.ts';
import { editButtonOf, type NoteActions } from './useNoteActions.ts';

interface NoteListProps extends HighlightProps {
  notes: readonly DayNote[];
  range: { from: Day; to: Day };
  readOnly: boolean;
  canChange: (note: DayNote) => boolean;
  actions: NoteActions;
  focus: (selector: string) => void;
}

/** The notes, latest day first; in the place of a deleted one, the way back. */
export function NoteList({ notes, range, readOnly, canChange, actions, focus, ...pointing }: NoteListProps) {
  const { translate, format } = useReport();
  const pointAt = useDayHighlight(pointing);
  const { deleted, change, remove, restore } = actions;
  const gone = deleted && !notes.some(({ id }) => id === deleted.id) ? deleted : null;
  const listed = (gone ? [...notes, gone] : [...notes]).sort(byDay).reverse();
  if (listed.length === 0) {
    const days = { from: format.fullDay(range.from), to: format.fullDay(range.to) };
    return <p data-part="note">{translate(readOnly ? 'dayNotesNoneReadOnly' : 'dayNotesNone', days)}</p>;
  }
  return (
    <ul data-part="list">
      {listed.map((note) =>
        note === gone ? (
          <li key={note.id} data-part="deleted">
            <span>{translate('dayNoteDeleted', { day: format.fullDay(note.day) })}</span>
            <button type="button" data-part="undo" onClick={() => void restore(note)}>
              {translate('dayNoteUndo')}
            </button>
          </li>
        ) : (
          <NoteRow
            key={note.id}
            note={note}
            range={range}
            fixed={readOnly || !canChange(note)}
            pointing={pointAt(note.day)}
            onChange={change}
            onDelete={() => void remove(note)}
            onDone={() => focus(editButtonOf(note))}
          />
        ),
      )}
    </ul>
  );
}
