import { useMemo } from 'react';
import { type DayNote, readDayNotes } from './dayNote.ts';
import { type DayNotesValue, useNoteChanges } from './useDayNotes.ts';

export interface DayNotesDetails {
  /** What is taken back after it was deleted is added. */
  reason: 'add' | 'change' | 'remove';
}

export type NotesListener = (notes: readonly DayNote[], details: DayNotesDetails) => void;

/** Notes that the host keeps in its own state: nothing is loaded, and what changes is told. */
export function useGivenNotes(
  given: readonly DayNote[] | undefined,
  onNotesChange: NotesListener | undefined,
): DayNotesValue {
  const notes = useMemo(() => given && readDayNotes(given), [given]);
  const store = useMemo(
    () => ({
      write: async (make: (all: readonly DayNote[]) => readonly DayNote[] | undefined) => {
        const all = notes ?? [];
        const next = make(all);
        if (!next) return false;
        const more = next.length - all.length;
        onNotesChange?.(next, { reason: more > 0 ? 'add' : more < 0 ? 'remove' : 'change' });
        return true;
      },
      reload: () => undefined,
    }),
    [notes, onNotesChange],
  );
  const state = useMemo(() => ({ notes, error: null }), [notes]);
  return useNoteChanges(state, store);
}
