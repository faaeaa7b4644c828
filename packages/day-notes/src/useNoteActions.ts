import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { notesWords } from '@smtp-auth-report/react/locales/en/notes';
import { useState } from 'react';
import type { DayNote, NoteDraft } from './dayNote.ts';
import type { DayNotesValue } from './useDayNotes.ts';

/** What a person does to notes: what is said of it, and where the focus goes. */
export function useNoteActions(
  value: Pick<DayNotesValue, 'add' | 'change' | 'remove'>,
  focus: (selector: string) => void,
) {
  const { translate, format } = useReport(commonWords, notesWords);
  const [deleted, setDeleted] = useState<DayNote | null>(null);
  const [said, setSaid] = useState('');

  const add = async (draft: NoteDraft) => {
    const done = await value.add(draft);
    if (done) setSaid(translate('dayNoteAdded', { day: format.fullDay(draft.day) }));
    return done;
  };
  const change = async (note: DayNote) => {
    const done = await value.change(note);
    if (done) setSaid(translate('dayNoteChanged', { day: format.fullDay(note.day) }));
    return done;
  };
  const remove = async (note: DayNote) => {
    if (!(await value.remove(note.id))) return;
    setDeleted(note);
    setSaid(translate('dayNoteDeleted', { day: format.fullDay(note.day) }));
    focus('[data-part="undo"]');
  };
  const restore = async (note: DayNote) => {
    if (!(await value.change(note))) return;
    setDeleted(null);
    setSaid(translate('dayNoteRestored', { day: format.fullDay(note.day) }));
    focus(editButtonOf(note));
  };
  return { add, change, remove, restore, deleted, said };
}

export type NoteActions = ReturnType<typeof useNoteActions>;

/** Finds the button by which a note is edited. */
export function editButtonOf({ id }: DayNote): string {
  return `[data-note="${CSS.escape(id)}"]`;
}
