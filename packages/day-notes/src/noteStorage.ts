import type { DayNote } from './dayNote.ts';

/** Where notes are kept. `load` and `save` reject when it cannot be used; a person is told so. */
export interface NoteStorage {
  /** What `save` was given last. It is checked entry by entry, so what comes back may be anything. */
  load: () => Promise<unknown>;
  save: (notes: readonly DayNote[]) => Promise<void>;
  /** Calls back when somebody else has saved. @returns what ends that */
  subscribe?: ((onChange: () => void) => () => void) | undefined;
}

const inThisBrowser = new Map<string, NoteStorage>();

/** In this browser, for this site; other tabs follow. The same storage for the same key. The key has the version of what is kept. */
export function localNoteStorage(key = 'smtp-auth-report.notes.1'): NoteStorage {
  const storage = inThisBrowser.get(key) ?? createLocalStorage(key);
  inThisBrowser.set(key, storage);
  return storage;
}

function createLocalStorage(key: string): NoteStorage {
  return {
    load: async () => {
      const text = globalThis.localStorage.getItem(key);
      try {
        return text === null ? [] : JSON.parse(text);
      } catch {
        // Cut short, or another's: there is nothing in it to keep.
        return [];
      }
    },
    save: async (notes) => globalThis.localStorage.setItem(key, JSON.stringify(notes)),
    subscribe: (onChange) => {
      const listen = (event: StorageEvent) => {
        // Null: everything was cleared.
        if (event.key === key || event.key === null) onChange();
      };
      globalThis.addEventListener('storage', listen);
      return () => globalThis.removeEventListener('storage', listen);
    },
  };
}

/** As long as the page is there: for tests, and for hosts that keep nothing in the browser. */
export function memoryNoteStorage(initial: readonly DayNote[] = []): NoteStorage {
  let kept = initial;
  return {
    load: async () => kept,
    save: async (notes) => {
      kept = notes;
    },
  };
}
