/** What is unusual of ClickHouse's submissions, and of their sums by day, is what is unusual in memory. `CORE_RUNS=100` makes more histories. */
import { addDays, type Source, type Submission } from '@smtp-auth-report/core';
import { findUnusual } from '@smtp-auth-report/core/unusual';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anyHistory, anyUnusualQuery } from '../../core/test/unusualHistories.ts';
import { ChdbSession, chdbMissing, isOfSubmissions } from './chdbSession.ts';
import { memoryOf, throughHttp } from './throughHttp.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);
const session = new ChdbSession();
afterAll(() => session.close());

const zones = ['UTC', 'Europe/Rome', 'America/New_York'];

/** In every history: who sends every day, and who stops. */
const daily = (sender: string, days: number) =>
  Array.from({ length: days }, (_, i): Submission => ({ time: addDays('2026-01-05', i), sender }));
const always = [...daily('every@x.example', 102), ...daily('silent@x.example', 86)];
const silence = { from: '2026-04-01', to: '2026-04-07' };

describe.skipIf(chdbMissing)('what is unusual', { timeout: 120_000 * Math.max(1, factor) }, () => {
  it('is the same of submissions, of sums, and of what a request may see', async () => {
    const seen = { flags: 0, silent: 0, sums: 0 };
    const scene = fc.record({
      records: anyHistory,
      timeZone: fc.constantFrom(...zones),
      queries: fc.array(anyUnusualQuery, { minLength: 2, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(scene, async ({ records, timeZone, queries }) => {
        const memory = memoryOf([...always, ...records]);
        const rollUp = { table: 'daily', timeZone };
        await session.load(memory, [rollUp]);
        const asked: string[] = [];
        const sums = session.source([rollUp], (text) => asked.push(text));
        for (const query of [silence, ...queries]) {
          const given = { ...query, timeZone };
          const expected = await findUnusual(memory, given);
          asked.length = 0;
          expect(await findUnusual(session.source(), given)).toStrictEqual(expected);
          expect(await findUnusual(sums, given)).toStrictEqual(expected);
          seen.flags += expected.flags.length;
          seen.silent += expected.flags.filter(({ kind }) => kind === 'fell-silent').length;
          seen.sums += asked.filter((text) => text.includes('AS days') && !isOfSubmissions(text)).length;
        }
        const scope = () => [{ field: 'domain', op: 'is', value: 'x.example' }] as const;
        const behind = (source: Source) => findUnusual(throughHttp(source, { scope }), silence);
        expect(await behind(sums)).toStrictEqual(await behind(memory));
      }),
      { numRuns: Math.ceil(3 * factor) },
    );
    // What never occurs was not compared.
    expect(Math.min(seen.flags, seen.silent, seen.sums)).toBeGreaterThan(0);
  });
});
