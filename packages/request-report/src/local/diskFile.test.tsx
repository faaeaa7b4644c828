import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalRequests } from './createLocalRequests.ts';
import type { SavedFileHandle, SavePicker } from './diskFile.ts';
import { catchDownloads, downloads, endless, request } from './localRequests.test.fixture.ts';

beforeEach(catchDownloads);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A disk as the File System Access API shows it. */
function disk({ size = 0, failing = false } = {}) {
  const written: Uint8Array[] = [];
  const handle = {
    written,
    state: 'open',
    removed: false,
    createWritable: async () => ({
      async write(bytes: Uint8Array) {
        if (failing) throw new DOMException('full', 'QuotaExceededError');
        written.push(bytes);
      },
      async close() {
        handle.state = 'closed';
      },
      async abort() {
        handle.state = 'aborted';
      },
    }),
    getFile: async () => ({ size }),
    async remove() {
      handle.removed = true;
    },
  };
  const picker = vi.fn<SavePicker>(async () => handle satisfies SavedFileHandle);
  vi.stubGlobal('showSaveFilePicker', picker);
  return { handle, picker, text: () => new Blob(written as BlobPart[]).text() };
}

describe('a report made here, where the browser writes to disk', () => {
  it('goes where the person says, as it comes', async () => {
    const { handle, picker, text } = disk();
    const local = createLocalRequests();
    expect(await local.make(request({ format: 'ndjson' }))).toBe('saved');
    expect(picker).toHaveBeenCalledExactlyOnceWith({
      suggestedName: 'November.ndjson',
      types: [{ accept: { 'application/x-ndjson': ['.ndjson'] } }],
    });
    expect(await text()).toMatch(/^{"sender":"anna@a\.example".*}\n$/);
    expect(handle).toMatchObject({ state: 'closed', removed: false });
    expect(local.snapshot()).toMatchObject([{ status: 'ready', downloadable: false }]);
    expect(local.snapshot()[0]?.size).toBe((await text()).length);
    expect(downloads).toEqual([]);
  });

  it('is not begun when the person closes the picker', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('closed', 'AbortError')));
    const local = createLocalRequests();
    await expect(local.make(request())).rejects.toMatchObject({ name: 'AbortError' });
    expect(local.snapshot()).toEqual([]);
  });

  it('is downloaded where the browser refuses the picker, or the host does not want it', async () => {
    const { picker } = disk();
    await createLocalRequests({ disk: false }).make(request());
    expect(picker).not.toHaveBeenCalled();
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'SecurityError')));
    await createLocalRequests().make(request());
    expect(downloads).toHaveLength(2);
  });

  it.each([
    ['an empty file that the picker made', 0, true],
    ['not what it would have replaced', 500, false],
  ])('removes %s when it is given up', async (_, size, removed) => {
    const { handle } = disk({ size });
    const local = createLocalRequests();
    const made = local.make(request({ source: endless(), contents: 'submissions' }));
    const failed = expect(made).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(handle.written.length).toBeGreaterThan(2));
    local.remove(local.snapshot()[0]?.id ?? '');
    await failed;
    const { length } = handle.written;
    await vi.waitFor(() => expect(handle).toMatchObject({ state: 'aborted', removed }));
    await new Promise((later) => setTimeout(later, 50));
    expect(handle.written.length).toBeLessThanOrEqual(length + 1);
  });

  it('says that the file could not be written, and leaves none', async () => {
    const { handle } = disk({ failing: true });
    const local = createLocalRequests();
    await expect(local.make(request())).rejects.toMatchObject({ name: 'FileError' });
    expect(local.snapshot()).toMatchObject([{ status: 'failed', failure: 'file' }]);
    await vi.waitFor(() => expect(handle.removed).toBe(true));
  });
});

describe('a report made here, on a disk of this browser', () => {
  const name = 'report-of-a-test.csv';

  /** The picker's answer is a file of the origin's own disk: the same kind of handle, without a window that a test cannot press. */
  async function realDisk() {
    const folder = await navigator.storage.getDirectory();
    vi.stubGlobal('showSaveFilePicker', () => folder.getFileHandle(name, { create: true }));
    const names = async () => {
      const all: string[] = [];
      for await (const file of folder.keys()) all.push(file);
      return all;
    };
    return { folder, names };
  }

  it('is there when it is finished, and gone when it is given up', async () => {
    const { folder, names } = await realDisk();
    const local = createLocalRequests();
    await local.make(request({ bom: true, name: 'Été' }));
    const file = await (await folder.getFileHandle(name)).getFile();
    expect(await file.text()).toMatch(/^\ufeff?sender,domain.*\r\nanna@a\.example,/);
    expect(file.size).toBe(local.snapshot()[0]?.size);

    // Over a file that is there: giving up leaves it as it was.
    const giveUp = async () => {
      const made = local.make(request({ source: endless(), contents: 'submissions' }));
      const failed = expect(made).rejects.toMatchObject({ name: 'AbortError' });
      await vi.waitFor(() => expect(local.snapshot()[0]?.progress?.bytes).toBeGreaterThan(100_000));
      local.stop();
      await failed;
    };
    await giveUp();
    await new Promise((later) => setTimeout(later, 100));
    expect((await (await folder.getFileHandle(name)).getFile()).size).toBe(file.size);

    await folder.removeEntry(name);
    await giveUp();
    await vi.waitFor(async () => expect(await names()).not.toContain(name));
  });
});
