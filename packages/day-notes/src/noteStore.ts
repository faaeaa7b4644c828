import { type DayNote, readDayNotes } from './dayNote.ts';
import type { NoteStorage } from './noteStorage.ts';

export interface NoteState {
  /** Undefined until they are loaded. */
  notes: readonly DayNote[] | undefined;
  /** What could not be done last. */
  error: 'load' | 'save' | null;
}

/** What everything on a page that uses one storage knows of it. */
export interface NoteStore {
  read: () => NoteState;
  /** Loads when the first subscribes. */
  subscribe: (listener: () => void) => () => void;
  reload: () => void;
  /**
   * Changes what is stored now, which somebody else may have changed since, not what is shown.
   * @param make the new notes, or undefined when they cannot be
   * @returns whether they were saved
   */
  write: (make: (notes: readonly DayNote[]) => readonly DayNote[] | undefined) => Promise<boolean>;
}

export const unread: NoteState = { notes: undefined, error: null };

const stores = new WeakMap<NoteStorage, NoteStore>();

/** The one store of a storage: what one component writes, the others show. */
export function noteStoreOf(storage: NoteStorage): NoteStore {
  const store = stores.get(storage) ?? createNoteStore(storage);
  stores.set(storage, store);
  return store;
}

function createNoteStore(storage: NoteStorage): NoteStore {
  const listeners = new Set<() => void>();
  let state = unread;
  let turn = 0;
  // One after the other: a change reads what the one before it wrote.
  let queue: Promise<unknown> = Promise.resolve();
  let unsubscribe: (() => void) | undefined;

  const set = (next: Partial<NoteState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const load = async () => readDayNotes(await storage.load());
  const refresh = () => {
    // An answer that was overtaken, by another or by a change, is old.
    const own = ++turn;
    load().then(
      (notes) => own === turn && set({ notes, error: state.error === 'load' ? null : state.error }),
      () => own === turn && set({ error: 'load' }),
    );
  };
  const write = async (make: Parameters<NoteStore['write']>[0]) => {
    try {
      const next = make(await load());
      if (!next) return false;
      await storage.save(next);
      turn++;
      set({ notes: next, error: null });
      return true;
    } catch {
      set({ error: 'save' });
      return false;
    }
  };
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        unsubscribe = storage.subscribe?.(refresh);
        refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unsubscribe?.();
        unsubscribe = undefined;
      };
    },
    reload: () => {
      if (state.error) set({ error: null });
      refresh();
    },
    write: (make) => {
      const result = queue.then(() => write(make));
      queue = result;
      return result;
    },
  };
}
