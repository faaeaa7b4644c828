import {
  createDataset,
  memorySource,
  type Source,
  SourceError,
  type Submission,
} from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { act, cleanup, renderHook } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalRequests } from './createLocalRequests.ts';
import type { SavedFileHandle, SavePicker } from './diskFile.ts';
import { useLocalRequests } from './useLocalRequests.ts';
import type { LocalRequest } from './writeReport.ts';

const submission: Submission = { time: '2026-11-12T08:00:00Z', sender: 'anna@a.example', tls: '1.3' };

function sourceOf(submissions: Submission[] = [submission]): Source {
  const dataset = createDataset();
  dataset.append(submissions);
  return memorySource(dataset);
}

/** Never comes to its end: a batch after another, each when it is asked for. */
const endless = (): Source => ({
  ...sourceOf(),
  async *submissions() {
    for (;;) yield Array.from({ length: 1000 }, () => submission);
  },
});

/** Never answers. */
const hanging = (): Source => ({ ...sourceOf(), pivot: () => new Promise(() => {}) });

const request = (changes: Partial<LocalRequest> = {}): LocalRequest => ({
  name: 'November',
  contents: 'summary',
  format: 'csv',
  header: false,
  bom: false,
  recipients: [],
  source: sourceOf(),
  range: { from: '2026-11-11', to: '2026-11-17', timeZone: 'Europe/Rome' },
  ...changes,
});

const downloads: { name: string; file: Blob }[] = [];
beforeEach(() => {
  downloads.length = 0;
  const files = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.set(`blob:${files.size}`, file as Blob);
    return `blob:${files.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, file: files.get(this.href) as Blob });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a report made here, where the browser keeps its file', () => {
  it('is downloaded, listed, and can be downloaded again', async () => {
    const local = createLocalRequests({ disk: false });
    const progresses: unknown[] = [];
    const statuses: unknown[] = [];
    const unsubscribe = local.subscribe(() => statuses.push(local.snapshot()[0]?.status));
    const made = local.make(request(), { onProgress: (progress) => progresses.push(progress) });
    expect(await made).toBe('saved');
    const [report] = local.snapshot();
    expect(report).toMatchObject({
      range: { from: '2026-11-11', to: '2026-11-17' },
      timeZone: 'Europe/Rome',
      contents: 'summary',
      format: 'csv',
      status: 'ready',
      progress: undefined,
      downloadable: true,
      size: downloads[0]?.file.size,
    });
    expect(downloads.map(({ name }) => name)).toEqual(['November.csv']);
    expect(await downloads[0]?.file.text()).toMatch(
      /^sender,domain,messages.*\r\nanna@a\.example,a\.example,1,/,
    );
    expect(progresses.length).toBeGreaterThan(0);
    expect([statuses[0], statuses.at(-1)]).toEqual(['pending', 'ready']);
    unsubscribe();
    local.download(report?.id ?? '');
    expect(downloads.map(({ name }) => name)).toEqual(['November.csv', 'November.csv']);
    local.remove(report?.id ?? '');
    expect(local.snapshot()).toEqual([]);
  });

  it('without a record is no file', async () => {
    const local = createLocalRequests({ disk: false });
    expect(await local.make(request({ source: sourceOf([]) }))).toBe('empty');
    expect(local.snapshot()).toMatchObject([{ status: 'empty' }]);
    expect(downloads).toEqual([]);
  });

  it('that fails says why, and can be tried again in its place', async () => {
    const local = createLocalRequests({ disk: false });
    let failing = true;
    const good = sourceOf();
    const source: Source = {
      ...good,
      pivot: (query, options) =>
        failing ? Promise.reject(new SourceError('timeout', 'slow')) : good.pivot(query, options),
    };
    await expect(local.make(request({ source }))).rejects.toMatchObject({ code: 'timeout' });
    await local.make(request({ name: 'Second' }));
    expect(local.snapshot()).toMatchObject([
      { name: 'Second', status: 'ready' },
      { name: 'November', status: 'failed', failure: 'timeout' },
    ]);
    failing = false;
    local.retry(local.snapshot()[1]?.id ?? '');
    await vi.waitFor(() =>
      expect(local.snapshot()).toMatchObject([{ name: 'Second' }, { name: 'November', status: 'ready' }]),
    );
    expect(local.snapshot()[1]?.failure).toBeUndefined();
    expect(downloads).toHaveLength(2);
  });

  it.each([
    ['that has no end', endless],
    ['that hangs', hanging],
  ])('from a source %s stops at once when it is given up', async (_, source) => {
    const local = createLocalRequests({ disk: false });
    const controller = new AbortController();
    const made = local.make(request({ source: source(), contents: 'submissions' }), {
      signal: controller.signal,
    });
    const failed = expect(made).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((later) => setTimeout(later, 50));
    const before = performance.now();
    controller.abort();
    await failed;
    expect(performance.now() - before).toBeLessThan(200);
    expect(local.snapshot()).toEqual([]);
    expect(downloads).toEqual([]);
  });
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

describe('useLocalRequests', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <ReportProvider locale="it" messages={italian} now={() => Date.UTC(2026, 10, 18)}>
        {children}
      </ReportProvider>
    </StrictMode>
  );

  it('makes a report once, in the words of its report', async () => {
    const { result } = renderHook(() => useLocalRequests({ disk: false }), { wrapper });
    await act(() => result.current.make(request({ header: true })));
    expect(downloads).toHaveLength(1);
    expect(await downloads[0]?.file.text()).toContain('Fuso orario,Europe/Rome');
    const [report] = result.current.requests;
    expect(report).toMatchObject({ status: 'ready', requestedAt: Date.UTC(2026, 10, 18) });
    act(() => result.current.onRemove(report?.id ?? ''));
    expect(result.current.requests).toEqual([]);
  });

  it('stops what is being made when it is unmounted', async () => {
    const { result, unmount } = renderHook(() => useLocalRequests({ disk: false }), { wrapper });
    let made: Promise<unknown> = Promise.resolve();
    await act(async () => {
      made = result.current.make(request({ source: hanging() }));
      made.catch(() => {});
    });
    await vi.waitFor(() => expect(result.current.requests).toHaveLength(1));
    unmount();
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  });
});
