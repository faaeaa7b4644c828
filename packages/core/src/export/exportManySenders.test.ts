import { describe, expect, it, vi } from 'vitest';
import type { RowClause, Source, Submission } from '../index.ts';
import { range, sourceOf, textOf } from './exportReport.test.fixture.ts';
import { all, expected, written } from './exportSenders.test.fixture.ts';
import { type ExportProgress, type ExportRequest, exportReport } from './index.ts';

/** Three submissions of each, one of them with old TLS; a third of the senders has only two. */
const many: Submission[] = Array.from({ length: 4500 }, (_, i) =>
  [0, 1, 2].map((n) => ({
    time: Date.UTC(2026, 10, 11 + ((i + n) % 7), 12),
    sender: `sender-${i}@a.example`,
    messages: i % 3 === 0 && n === 2 ? 0 : 1,
    tls: n === 0 ? ('1.0' as const) : ('1.3' as const),
  })),
).flat();

describe('very many senders', () => {
  const having: RowClause[] = [{ by: 'total', op: 'atLeast', value: 3 }];

  function watched() {
    const source = sourceOf(many);
    const pivot = vi.fn(source.pivot);
    const submissions = vi.fn(source.submissions);
    return { source: { ...source, pivot, submissions }, pivot, submissions };
  }

  it.each(all)('are not named in a question, and are told with honest progress: %s', async (contents) => {
    const { source, pivot, submissions } = watched();
    const told: ExportProgress[] = [];
    const request = { contents, having };
    const records = await written(request, source, { pageSize: 400, onProgress: (one) => told.push(one) });
    expect(records).toEqual(expected(many, request));
    const queries = [...pivot.mock.calls, ...submissions.mock.calls].map(([query]) => query);
    for (const { where = [] } of queries) expect(where).toEqual([]);
    for (const [{ rows, limit }] of pivot.mock.calls)
      if (rows === 'sender') expect(limit).toBeLessThanOrEqual(400);
    const shares = told.slice(1).map(({ share }) => share ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(told[0]).toEqual({ records: 0, bytes: 0, share: null });
    expect(told.at(-1)).toMatchObject({ records: records.length, share: 1 });
  });

  it.each(['daily', 'submissions'] as const)(
    'of whom few are in it are asked by name: %s',
    async (contents) => {
      const { source, pivot, submissions } = watched();
      const few: RowClause[] = [
        ...having,
        { by: { column: 'sender-7@a.example', of: 'sender' }, op: 'atLeast', value: 1 },
      ];
      const records = await written({ contents, having: few }, source);
      expect(records).toHaveLength(3);
      const asked = [...pivot.mock.calls, ...submissions.mock.calls].map(([query]) => query).at(-1);
      expect(asked?.where).toEqual([{ field: 'sender', op: 'in', value: ['sender-7@a.example'] }]);
    },
  );

  it('are in memory, not their submissions', async () => {
    const endless: Source = {
      ...sourceOf(many),
      async *submissions() {
        for (;;) yield many.slice(0, 500);
      },
    };
    let bytes = 0;
    const request: ExportRequest = { contents: 'submissions', format: 'csv', range, having };
    for await (const piece of exportReport(endless, request)) {
      bytes += piece.length;
      if (bytes > 2_000_000) break;
    }
    expect(bytes).toBeGreaterThan(2_000_000);
  });

  it('of whom none has anything to write leave room for other tasks, and for being stopped', async () => {
    const controller = new AbortController();
    const told: ExportProgress[] = [];
    const silent: Source = {
      ...sourceOf(many),
      async *submissions() {
        for (;;) yield [{ time: 0, sender: 'nobody@a.example', messages: 0 }];
      },
    };
    const made = textOf({ contents: 'submissions', having }, silent, {
      signal: controller.signal,
      onProgress(progress) {
        if (told.push(progress) === 2) setTimeout(() => controller.abort(new Error('enough')));
      },
    });
    await expect(made).rejects.toThrow('enough');
  });
});
