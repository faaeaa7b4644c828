import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authMethods, type PivotQuery, type RowClause, type Submission, tlsVersions } from '../index.ts';
import { bare, jsonOf, ndjson, range, sourceOf, textOf } from './exportReport.test.fixture.ts';
import { all, expected, written } from './exportSenders.test.fixture.ts';

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
