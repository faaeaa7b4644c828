import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DayNote } from './dayNote.ts';
import { localNoteStorage, memoryNoteStorage, type NoteStorage } from './noteStorage.ts';
import { noteStoreOf } from './noteStore.ts';

const printers: DayNote = { id: 'a', day: '2026-11-12', text: 'Printers moved to TLS 1.2' };
const scanners: DayNote = { id: 'b', day: '2026-11-16', text: 'Scanners follow' };
const add = (note: DayNote) => (notes: readonly DayNote[]) => [...notes, note];
const settled = (storage: NoteStorage, listener = vi.fn()) => {
  const store = noteStoreOf(storage);
  const leave = store.subscribe(listener);
  return { store, leave, listener };
};
/** A storage whose answers are given one by one. */
function slowStorage() {
  const answers: ((stored: unknown) => void)[] = [];
  const save = vi.fn(async () => undefined);
  return { load: () => new Promise<unknown>((answer) => void answers.push(answer)), save, answers };
}

afterEach(() => vi.unstubAllGlobals());

describe('a store of notes', () => {
  it('loads once for all that use a storage, and shows all of them what one wrote', async () => {
    const load = vi.fn(memoryNoteStorage([printers]).load);
    const storage = { ...memoryNoteStorage([printers]), load };
    const [one, two] = [settled(storage), settled(storage)];
    await vi.waitFor(() => expect(two.store.read().notes).toEqual([printers]));
    expect(load).toHaveBeenCalledOnce();
    two.listener.mockClear();
    expect(await one.store.write(add(scanners))).toBe(true);
    expect(two.listener).toHaveBeenCalled();
    expect(two.store.read().notes).toEqual([printers, scanners]);
  });

  it('changes what is stored now, one change after the other', async () => {
    const storage = memoryNoteStorage();
    const { store } = settled(storage);
    await Promise.all([store.write(add(printers)), store.write(add(scanners))]);
    expect(await storage.load()).toEqual([printers, scanners]);
    await storage.save([scanners]); // somebody else
    await store.write(add({ ...printers, id: 'c' }));
    expect(store.read().notes?.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('keeps what was written when an older answer comes late', async () => {
    const storage = slowStorage();
    const { store } = settled(storage);
    const written = store.write(add(scanners));
    await vi.waitFor(() => expect(storage.answers).toHaveLength(2));
    storage.answers[1]?.([printers]);
    expect(await written).toBe(true);
    storage.answers[0]?.([]);
    await Promise.resolve();
    expect(store.read().notes).toEqual([printers, scanners]);
  });

  it('says what could not be done, keeps what it has, and tries again', async () => {
    let blocked = true;
    const kept = memoryNoteStorage([printers]);
    const refuse = () => Promise.reject(new Error('blocked'));
    const { store } = settled({
      load: () => (blocked ? refuse() : kept.load()),
      save: (notes) => (blocked ? refuse() : kept.save(notes)),
    });
    await vi.waitFor(() => expect(store.read()).toEqual({ notes: undefined, error: 'load' }));
    blocked = false;
    store.reload();
    await vi.waitFor(() => expect(store.read()).toEqual({ notes: [printers], error: null }));
    blocked = true;
    expect(await store.write(add(scanners))).toBe(false);
    expect(store.read()).toEqual({ notes: [printers], error: 'save' });
    blocked = false;
    expect(await store.write(add(scanners))).toBe(true);
    expect(store.read()).toEqual({ notes: [printers, scanners], error: null });
  });

  it('takes a storage that throws for one that refuses', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    const { store } = settled({ load: broken, save: broken });
    await vi.waitFor(() => expect(store.read().error).toBe('load'));
    expect(await store.write(add(printers))).toBe(false);
  });

  it('loads again when somebody else has saved, as long as anything shows it', async () => {
    let stored: DayNote[] = [];
    let call: () => void = () => undefined;
    const unsubscribe = vi.fn();
    const { store, leave } = settled({
      load: async () => stored,
      save: async () => undefined,
      subscribe: (onChange) => {
        call = onChange;
        return unsubscribe;
      },
    });
    await vi.waitFor(() => expect(store.read().notes).toEqual([]));
    stored = [printers];
    call();
    await vi.waitFor(() => expect(store.read().notes).toEqual([printers]));
    expect(unsubscribe).not.toHaveBeenCalled();
    leave();
    expect(unsubscribe).toHaveBeenCalledOnce();
  });
});

describe('storages', () => {
  const storageOf = (map: Map<string, string>) => ({
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
  });

  it('keeps notes in the browser under a versioned key, one storage for each key', async () => {
    const map = new Map<string, string>();
    vi.stubGlobal('localStorage', storageOf(map));
    await localNoteStorage().save([printers]);
    expect([...map.keys()]).toEqual(['smtp-auth-report.notes.1']);
    expect(await localNoteStorage().load()).toEqual([printers]);
    expect(await localNoteStorage('another').load()).toEqual([]);
    expect(localNoteStorage()).toBe(localNoteStorage());
    expect(localNoteStorage('another')).not.toBe(localNoteStorage());
  });

  it('takes what is no JSON for nothing, and a blocked storage for a failure', async () => {
    vi.stubGlobal('localStorage', storageOf(new Map([['cut', '[{"te']])));
    expect(await localNoteStorage('cut').load()).toEqual([]);
    vi.stubGlobal('localStorage', undefined);
    await expect(localNoteStorage().load()).rejects.toThrow();
    await expect(localNoteStorage().save([])).rejects.toThrow();
  });

  it('hears of other tabs', () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const onChange = vi.fn();
    const tell = (key: string | null) => page.dispatchEvent(Object.assign(new Event('storage'), { key }));
    const leave = localNoteStorage('k').subscribe?.(onChange);
    tell('another');
    expect(onChange).not.toHaveBeenCalled();
    tell('k');
    tell(null);
    expect(onChange).toHaveBeenCalledTimes(2);
    leave?.();
    tell('k');
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('keeps notes in memory', async () => {
    const storage = memoryNoteStorage([printers]);
    await storage.save([printers, scanners]);
    expect(await storage.load()).toEqual([printers, scanners]);
  });
});
