import { type Source, SourceError } from '@smtp-auth-report/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalRequests } from './createLocalRequests.ts';
import {
  catchDownloads,
  downloads,
  endless,
  hanging,
  request,
  sourceOf,
} from './localRequests.test.fixture.ts';

beforeEach(catchDownloads);
afterEach(() => {
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

  it('has only the senders that meet the conditions on senders, whatever it holds', async () => {
    const local = createLocalRequests({ disk: false });
    const time = '2026-11-12T08:00:00Z';
    const source = sourceOf([
      { time, sender: 'anna@a.example', messages: 9 },
      { time, sender: 'bob@b.example', messages: 1 },
    ]);
    const having = [{ by: 'total', op: 'atLeast', value: 5 }] as const;
    for (const contents of ['summary', 'daily', 'submissions'] as const) {
      expect(await local.make(request({ source, contents, having, header: true }))).toBe('saved');
      const text = await downloads.at(-1)?.file.text();
      expect(text).toContain('senderFilter,messages atLeast 5\r\n');
      expect(text).toContain('anna@a.example');
      expect(text).not.toContain('bob@b.example');
    }
    const nobody = [{ by: 'total', op: 'atLeast', value: 50 }] as const;
    expect(await local.make(request({ source, having: nobody, header: true }))).toBe('empty');
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
  ])('from a source %s stops when it is given up', async (_, source) => {
    const local = createLocalRequests({ disk: false });
    const controller = new AbortController();
    const made = local.make(request({ source: source(), contents: 'submissions' }), {
      signal: controller.signal,
    });
    const failed = expect(made).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(local.snapshot()).toHaveLength(1));
    controller.abort();
    await failed;
    expect(local.snapshot()).toEqual([]);
    expect(downloads).toEqual([]);
  });
});
