/** ClickHouse answers every generated question as memory does, order included. `CORE_RUNS=100` makes a hundred times as many of them. */
import type { PivotQuery, Submission, SubmissionQuery } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anyClause, anyScene, queryNear, rangeNear, submissionsNear } from '../../core/test/arbitraries.ts';
import { crowdNear, crowdOverYears, crowdQueryNear, queryOverYears } from '../../core/test/crowds.ts';
import { ChdbSession, chdbMissing, isOfSubmissions } from './chdbSession.ts';
import { listed } from './clickhouseTables.ts';
import { memoryOf } from './throughHttp.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);
const session = new ChdbSession();
afterAll(() => session.close());
if (chdbMissing) console.warn(`ClickHouse is not compared: there is no chdb here. ${chdbMissing}`);

interface Failure {
  name: string;
  code?: string;
  cause?: unknown;
}

/** A refusal is an answer; that a statement is wrong is none. */
function outcome<T>(answer: Promise<T>) {
  return answer.catch((error: Failure) => {
    if (error.name === 'SourceError' && error.cause === undefined) return `refused: ${error.code}`;
    throw error.cause ?? error;
  });
}

interface Scene {
  timeZone: string;
  records: Submission[];
  caseInsensitive: boolean;
  queries: PivotQuery[];
}

function sceneOf(
  timeZone: fc.Arbitrary<string>,
  records: fc.Arbitrary<Submission[]>,
  query: fc.Arbitrary<PivotQuery>,
): fc.Arbitrary<Scene> {
  return fc.record({
    timeZone,
    records,
    caseInsensitive: fc.boolean(),
    queries: fc.array(query, { minLength: 4, maxLength: 9 }),
  });
}

/** Tables with numbers in them that were compared, and those that came from sums by day. */
let tables = 0;
let summed = 0;

/** Days in UTC, with the clients; and those of a zone whose clocks change. */
const utc = { table: 'daily_utc', timeZone: 'UTC', columns: ['client'] };
const local = { table: 'daily_local', columns: ['device'] };

async function agree(scene: fc.Arbitrary<Scene>, runs: number) {
  await fc.assert(
    fc.asyncProperty(scene, async ({ records, caseInsensitive, timeZone, queries }) => {
      const memory = memoryOf(records, caseInsensitive);
      const rollUps = [utc, { ...local, timeZone }];
      await session.load(memory, rollUps);
      const asked: string[] = [];
      const [submissions, sums] = [session.source(), session.source(rollUps, (text) => asked.push(text))];
      for (const query of queries) {
        const expected = await outcome(memory.pivot(query));
        asked.length = 0;
        expect(await outcome(sums.pivot(query)), JSON.stringify(query)).toStrictEqual(expected);
        // Where sums are of no use, these are the statements that were asked just now.
        if (!isOfSubmissions(asked[0] ?? ''))
          expect(await outcome(submissions.pivot(query)), JSON.stringify(query)).toStrictEqual(expected);
        if (typeof expected !== 'object' || expected.total === 0) continue;
        tables += 1;
        if (asked.length > 0 && !asked.some(isOfSubmissions)) summed += 1;
      }
    }),
    { numRuns: Math.ceil(runs * factor) },
  );
}

describe.skipIf(chdbMissing)(
  'ClickHouse and memory agree',
  { timeout: 120_000 * Math.max(1, factor) },
  () => {
    it('on few records of hostile names', async () => {
      await agree(
        anyScene.chain(([zone, day]) =>
          sceneOf(fc.constant(zone), submissionsNear(day), queryNear(day, zone)),
        ),
        16,
      );
    });

    it('on crowds of senders, domains and clients', async () => {
      await agree(
        anyScene.chain(([zone, day]) =>
          sceneOf(fc.constant(zone), crowdNear(day), crowdQueryNear(day, zone)),
        ),
        8,
      );
    });

    it('over all the years that records may have', async () => {
      const zone = anyScene.map(([name]) => name);
      await agree(sceneOf(zone, crowdOverYears(), queryOverYears(zone)), 3);
    });

    it('not on empty tables only', () => {
      expect(tables).toBeGreaterThan(30 * factor);
      expect(summed).toBeGreaterThan(10 * factor);
    });

    it('where the days of a roll-up are others than it says, as those of a server with old zones', async () => {
      const hourly = (day: string) =>
        Array.from({ length: 9 * 24 }, (_, hour) => ({
          time: Date.parse(day) + (hour - 96) * 3_600_000,
          sender: 'every-hour@x.example',
        }));
      const scene = anyScene.chain(([timeZone, day]) =>
        fc.record({
          timeZone: fc.constant(timeZone),
          records: crowdNear(day, 100).map((records) => [...records, ...hourly(day)]),
          queries: fc.array(crowdQueryNear(day, timeZone), { minLength: 6 }),
        }),
      );
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(scene, async ({ timeZone, records, queries }) => {
          const memory = memoryOf(records);
          await session.load(memory, [{ table: 'daily', timeZone: 'Asia/Kabul' }]);
          const asked: string[] = [];
          const source = session.source([{ table: 'daily', timeZone }], (text) => asked.push(text));
          for (const query of queries) {
            asked.length = 0;
            const expected = await outcome(memory.pivot(query));
            expect(await outcome(source.pivot(query)), JSON.stringify(query)).toStrictEqual(expected);
            if (asked[0]?.includes('`daily`') && asked.some(isOfSubmissions)) refused += 1;
          }
        }),
        { numRuns: Math.ceil(4 * factor) },
      );
      expect(refused).toBeGreaterThan(0);
    });

    it('on lists of submissions, oldest first', async () => {
      const scene = anyScene.chain(([timeZone, day]) =>
        fc.record({
          records: submissionsNear(day),
          list: fc
            .tuple(rangeNear(day), fc.array(anyClause, { maxLength: 1 }))
            .map(([range, where]): SubmissionQuery => ({ ...range, timeZone, where })),
        }),
      );
      await fc.assert(
        fc.asyncProperty(scene, async ({ records, list }) => {
          const memory = memoryOf(records);
          await session.load(memory);
          expect(await listed(session.source(), list)).toStrictEqual(await listed(memory, list));
        }),
        { numRuns: Math.ceil(10 * factor) },
      );
    });
  },
);
