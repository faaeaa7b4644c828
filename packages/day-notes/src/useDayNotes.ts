import type { Day } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo, useSyncExternalStore } from 'react';
import { createDayNote, type DayNote, type NoteDraft, readDayNote, withNote } from './dayNote.ts';
import type { NoteStorage } from './noteStorage.ts';
import { type NoteState, type NoteStore, noteStoreOf, unread } from './noteStore.ts';

/** A note as the chart takes it. */
export interface NoteAnnotation {
  day: Day;
  label: string;
}

export interface DayNotesValue extends NoteState {
  /** The notes as the chart takes them: the same array until they change. */
  annotations: readonly NoteAnnotation[];
  /** @returns whether it was kept: not when its day is none, nothing is written, or there are too many */
  add: (draft: NoteDraft) => Promise<boolean>;
  /** Puts a note in the place of that with its id; one that was deleted is back. */
  change: (note: DayNote) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
  /** Asks the storage again. */
  reload: () => void;
}

const nothing: NoteStore = {
  read: () => unread,
  subscribe: () => () => undefined,
  reload: () => undefined,
  write: async () => false,
};

/**
 * The notes of a storage: loaded when the first component draws them, the same in every component of the page.
 * @param storage the same one each time; null or false: there are none
 */
export function useDayNotes(storage: NoteStorage | null | false | undefined): DayNotesValue {
  const store = storage ? noteStoreOf(storage) : nothing;
  const state = useSyncExternalStore(store.subscribe, store.read, () => unread);
  return useNoteChanges(state, store);
}

/** What can be done with notes, wherever they are kept. */
export function useNoteChanges(
  state: NoteState,
  { write, reload }: Pick<NoteStore, 'write' | 'reload'>,
): DayNotesValue {
  const { now } = useReport();
  const { notes, error } = state;
  const annotations = useMemo(() => (notes ?? []).map(({ day, text }) => ({ day, label: text })), [notes]);
  return useMemo(() => {
    const put = (written: DayNote | undefined) => {
      const note = readDayNote(written);
      return note ? write((all) => withNote(all, note)) : Promise.resolve(false);
    };
    return {
      notes,
      error,
      annotations,
      add: (draft: NoteDraft) => put(createDayNote(draft, now())),
      change: put,
      remove: (id: string) => write((all) => all.filter((note) => note.id !== id)),
      reload,
    };
  }, [notes, error, annotations, write, reload, now]);
}
