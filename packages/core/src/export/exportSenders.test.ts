import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  authMethods,
  type PivotQuery,
  type RowClause,
  type Source,
  type Submission,
  tlsVersions,
} from '../index.ts';
import { bare, jsonOf, ndjson, range, sourceOf, textOf } from './exportReport.test.fixture.ts';
import { type ExportContents, type ExportProgress, type ExportRequest, exportReport } from './index.ts';

const all: readonly ExportContents[] = ['summary', 'daily', 'submissions'];
const day = (submission: Submission) => new Date(submission.time).toISOString().slice(0, 10);

/** The conditions once more, as loops: which senders meet them. */
function meeting(submissions: readonly Submission[], having: readonly RowClause[]): Set<string> {
  const passing = (sender: string) => {
    const own = submissions.filter((one) => one.sender === sender);
    const sum = (some: readonly Submission[]) =>
      some.reduce((total, { messages = 1 }) => total + messages, 0);
    return having.every(({ by, op, value, percent }) => {
      const some = by === 'total' ? own : own.filter((one) => (one as never)[by.of as string] === by.column);
      const number = percent ? (sum(own) === 0 ? 0 : (sum(some) * 100) / sum(own)) : sum(some);
      return op === 'atLeast' ? number >= value : number <= value;
    });
  };
  return new Set(submissions.map(({ sender }) => sender).filter(passing));
}

/** What a file is to have, each record by what tells it from others. */
function expected(
  submissions: readonly Submission[],
  request: Pick<ExportRequest, 'contents' | 'having'>,
): string[] {
  const senders = meeting(submissions, request.having ?? []);
  const some = submissions.filter(({ sender }) => senders.has(sender));
  if (request.contents === 'summary') return [...senders].sort();
  if (request.contents === 'submissions')
    return some
      .map(({ time, sender, messages }) => `${new Date(time).toISOString()} ${sender} ${messages}`)
      .sort();
  return [...new Set(some.map((one) => `${day(one)} ${one.sender}`))].sort();
}

async function written(
  request: Partial<ExportRequest>,
  source: Source,
  options?: Parameters<typeof exportReport>[2],
): Promise<string[]> {
  const records = await jsonOf(
    { ...ndjson, ...request, range: { ...range, timeZone: 'UTC' } },
    source,
    options,
  );
  return records
    .map(({ day, time, sender, messages }) =>
      [day, time, sender, time === undefined ? undefined : messages]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .sort();
}

const submission: fc.Arbitrary<Submission> = fc.record({
  time: fc.integer({ min: Date.UTC(2026, 10, 11), max: Date.UTC(2026, 10, 18) - 1 }),
  sender: fc.constantFrom(
    'a@x.example',
    'b@x.example',
    'c@y.example',
    'd',
    '__proto__',
    'constructor',
    'e@y.example',
  ),
  messages: fc.nat(7),
  tls: fc.constantFrom(...tlsVersions),
  auth: fc.constantFrom(...authMethods),
  client: fc.constantFrom('10.0.0.1', '10.0.0.2', '__proto__'),
});

const clause: fc.Arbitrary<RowClause> = fc.record({
  by: fc.oneof(
    fc.constant('total' as const),
    fc.constantFrom(...tlsVersions).map((column) => ({ column, of: 'tls' })),
    fc.constantFrom(...authMethods).map((column) => ({ column, of: 'auth' })),
    fc.constantFrom('10.0.0.1', '__proto__', 'nobody').map((column) => ({ column, of: 'client' })),
  ),
  op: fc.constantFrom('atLeast', 'atMost'),
  // 28 of 100 and 7 of 25: where percent that are divided first go wrong.
  value: fc.constantFrom(0, 1, 2, 5, 10, 25, 28, 33.3, 50, 100),
  percent: fc.boolean(),
});

describe('conditions on senders', () => {
  it.each(all)('let the senders through that meet them over the whole range: %s', async (contents) => {
    const submissions = fc.array(submission, { maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(
        submissions,
        fc.array(clause, { minLength: 1, maxLength: 3 }),
        async (some, having) => {
          const text = JSON.stringify({ some, having });
          expect(await textOf({ ...ndjson, contents, having }, sourceOf([])), text).toBe('');
          if (some.length === 0) return;
          const source = sourceOf(some);
          // Nothing in it is no line, not even an empty one.
          const none = expected(some, { contents, having }).length === 0;
          const request = { contents, having, range: { ...range, timeZone: 'UTC' } };
          if (none) expect(await textOf({ ...ndjson, ...request }, source), text).toBe('');
          else expect(await written(request, source, { pageSize: 2 }), text).toEqual(expected(some, request));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are those of the details table: a percentage at its edge is on the same side', async () => {
    const submissions = tlsVersions.flatMap((tls, i) =>
      Array.from({ length: 40 }, (_, n) => ({
        time: Date.UTC(2026, 10, 12, i),
        sender: `s${n}@a.example`,
        messages: (n * (i + 3)) % 29,
        tls,
      })),
    );
    const source = sourceOf(submissions);
    const days = { ...range, timeZone: 'UTC' };
    for (let percent = 0; percent <= 100; percent += 0.5) {
      const having: RowClause[] = [
        { by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: percent, percent: true },
      ];
      const query: PivotQuery = { ...days, rows: 'sender', columns: 'tls', measure: 'messages', having };
      const { rows } = await source.pivot(query);
      const senders = rows.map(({ key }) => key).sort();
      const text = await textOf({ ...ndjson, contents: 'submissions', having, range: days }, source);
      const found = text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).sender as string);
      expect([...new Set(found)].sort()).toEqual(senders);
    }
  });

  it('are counted over submissions that the other conditions let through', async () => {
    const time = '2026-11-12T08:00:00Z';
    const source = sourceOf([
      { time, sender: 'a', auth: 'basic', messages: 3 },
      { time, sender: 'b', auth: 'oauth', messages: 30 },
      { time, sender: 'b', auth: 'basic', messages: 1 },
    ]);
    const where = [{ field: 'auth', op: 'is', value: 'basic' }] as const;
    const having = [{ by: 'total', op: 'atLeast', value: 2 }] as const;
    for (const contents of all)
      expect(
        (await jsonOf({ ...ndjson, contents, where, having }, source)).map(({ sender }) => sender),
      ).toEqual(['a']);
  });

  it('that leave nobody make a file of titles', async () => {
    const having = [{ by: 'total', op: 'atLeast', value: 1e9 }] as const;
    for (const contents of all)
      expect(await textOf({ ...bare, contents, having })).toMatch(/^(time|day|sender),[^\r]*\r\n$/);
  });

  it('on a column are refused where they do not say of which dimension', async () => {
    const having = [{ by: { column: '1.0' }, op: 'atLeast', value: 1 }] as const;
    for (const contents of all)
      await expect(textOf({ contents, having })).rejects.toMatchObject({
        code: 'invalid-query',
        message: expect.stringContaining('by.of'),
      });
  });
});

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
    setTimeout(() => controller.abort(new Error('enough')), 60);
    const made = textOf({ contents: 'submissions', having }, silent, {
      signal: controller.signal,
      onProgress: (progress) => told.push(progress),
    });
    await expect(made).rejects.toThrow('enough');
    expect(told.length).toBeGreaterThan(1);
  });
});
