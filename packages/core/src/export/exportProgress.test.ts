import { describe, expect, it, vi } from 'vitest';
import { type Source, SourceError, type Submission } from '../index.ts';
import { bare, range, sourceOf, submissions, textOf } from './exportReport.test.fixture.ts';
import { type ExportProgress, type ExportRequest, exportReport } from './index.ts';

describe('progress', () => {
  it.each(['summary', 'daily', 'submissions'] as const)('of %s grows to the whole', async (contents) => {
    const many = Array.from({ length: 4000 }, (_, i) => ({
      time: Date.UTC(2026, 10, 11 + (i % 7), 12),
      sender: `sender-${i % 900}@a.example`,
      messages: i % 3,
    }));
    const told: ExportProgress[] = [];
    const text = await textOf({ contents }, sourceOf(many), {
      pageSize: 100,
      onProgress: (progress) => told.push(progress),
    });
    const senders = new Set(many.map(({ sender }) => sender)).size;
    const days = new Set(many.map(({ sender, time }) => `${time} ${sender}`)).size;
    const expected = { summary: senders, daily: days, submissions: many.length };
    expect(told[0]).toEqual({ records: 0, bytes: 0, share: null });
    expect(told.at(-1)).toEqual({
      records: expected[contents],
      bytes: new TextEncoder().encode(text).length,
      share: 1,
    });
    const shares = told.slice(1).map(({ share }) => share ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
  });

  it('of nothing is nothing, and the file has only its titles', async () => {
    const told: ExportProgress[] = [];
    const request = { ...bare, contents: 'submissions' } as const;
    const text = await textOf(request, sourceOf([]), { onProgress: (progress) => told.push(progress) });
    expect(text).toBe('time,sender,domain,messages,tls,auth,client,kind,otherFields\r\n');
    expect(told.at(-1)).toMatchObject({ records: 0, share: 1 });
  });
});

describe('a source that fails', () => {
  const never = () => new Promise<never>(() => {});
  const down = () => Promise.reject(new SourceError('unavailable', 'down'));

  it.each([
    ['pivot', 'summary'],
    ['pivot', 'daily'],
    ['pivot', 'submissions'],
    ['coverage', 'summary'],
  ] as const)('in %s fails %s with its own error', async (method, contents) => {
    await expect(textOf({ contents }, { ...sourceOf(), [method]: down })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('in the middle of the submissions fails after what came before', async () => {
    const source: Source = {
      ...sourceOf(),
      async *submissions() {
        yield submissions;
        await down();
      },
    };
    await expect(textOf({ contents: 'submissions' }, source)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it.each(['pivot', 'coverage'] as const)('by hanging in %s still stops when asked to', async (method) => {
    const controller = new AbortController();
    const made = textOf({}, { ...sourceOf(), [method]: never }, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
  });

  it('by hanging in a list still stops, and the list is told', async () => {
    const controller = new AbortController();
    const left = vi.fn(() => never());
    const next = () => {
      setTimeout(() => controller.abort(new Error('enough')));
      return never();
    };
    const source: Source = {
      ...sourceOf(),
      submissions: () => ({ [Symbol.asyncIterator]: () => ({ next, return: left }) }),
    };
    const made = textOf({ contents: 'submissions' }, source, { signal: controller.signal });
    await expect(made).rejects.toThrow('enough');
    expect(left).toHaveBeenCalledOnce();
  });
});

describe('stopping', () => {
  it('asks nothing when it is aborted already', async () => {
    const source = sourceOf();
    const pivot = vi.fn(source.pivot);
    await expect(textOf({}, { ...source, pivot }, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(pivot).not.toHaveBeenCalled();
  });

  it('by leaving the loop ends the list of the source', async () => {
    const ended = vi.fn();
    const source: Source = {
      ...sourceOf(),
      async *submissions() {
        try {
          for (;;) yield submissions;
        } finally {
          ended();
        }
      },
    };
    const request: ExportRequest = { contents: 'submissions', format: 'csv', range };
    for await (const bytes of exportReport(source, request)) {
      expect(bytes.length).toBeGreaterThan(1000);
      break;
    }
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });

  it('lets other tasks run between pieces of a source that answers at once', async () => {
    const source: Source = {
      ...sourceOf(),
      async *submissions() {
        for (let batch = 0; batch < 400; batch++)
          yield Array.from({ length: 250 }, () => submissions[0] as Submission);
      },
    };
    let ran = 0;
    const timer = setInterval(() => ran++, 1);
    await textOf({ contents: 'submissions' }, source);
    clearInterval(timer);
    expect(ran).toBeGreaterThan(3);
  });
});
