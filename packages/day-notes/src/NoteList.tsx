import { Deleted } from '@smtp-auth-report/controls/rows';
import type { Day } from '@smtp-auth-report/core';
import { type HighlightProps, useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { notesWords } from '@smtp-auth-report/react/locales/en/notes';
import { byDay, type DayNote } from './dayNote.ts';
import { EditedRow, NoteRow } from './NoteRow.tsx';
import { useDayHighlight } from './useDayHighlight.ts';
import { editButtonOf, type NoteActions } from './useNoteActions.ts';

interface NoteListProps extends HighlightProps {
  notes: readonly DayNote[];
  range: { from: Day; to: Day };
  readOnly: boolean;
  canChange: (note: DayNote) => boolean;
  actions: NoteActions;
  /** The id of the note that is edited. */
  editing: string | null;
  onEdit: (id: string | null) => void;
  focus: (selector: string) => void;
}

/** The notes, latest day first; in the place of a deleted one, the way back. */
export function NoteList(props: NoteListProps) {
  const { notes, range, readOnly, canChange, actions, editing, onEdit, focus, ...pointing } = props;
  const { translate, format } = useReport(commonWords, notesWords);
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
      {listed.map((note) => {
        const { id, day } = note;
        if (note === gone) {
          return (
            <Deleted key={id} undo={translate('undo')} onUndo={() => void restore(note)}>
              {translate('dayNoteDeleted', { day: format.fullDay(day) })}
            </Deleted>
          );
        }
        if (id === editing) {
          const done = () => {
            onEdit(null);
            focus(editButtonOf(note));
          };
          return <EditedRow key={id} note={note} range={range} onChange={change} onDone={done} />;
        }
        return (
          <NoteRow
            key={id}
            note={note}
            fixed={readOnly || !canChange(note)}
            pointing={pointAt(day)}
            onEdit={() => onEdit(id)}
            onDelete={() => void remove(note)}
          />
        );
      })}
    </ul>
  );
}
