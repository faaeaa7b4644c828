/** ClickHouse answers every generated question as memory does, order included. `CORE_RUNS=100` makes a hundred times as many of them. */
import type { PivotQuery, Source, Submission, SubmissionQuery } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anyClause, anyScene, queryNear, rangeNear, submissionsNear } from '../../core/test/arbitraries.ts';
import { crowdNear, crowdOverYears, crowdQueryNear, queryOverYears } from '../../core/test/crowds.ts';
import { ChdbSession, chdbMissing } from './chdbSession.ts';
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
  records: Submission[];
  caseInsensitive: boolean;
  queries: PivotQuery[];
}

function sceneOf(records: fc.Arbitrary<Submission[]>, query: fc.Arbitrary<PivotQuery>): fc.Arbitrary<Scene> {
  return fc.record({
    records,
    caseInsensitive: fc.boolean(),
    queries: fc.array(query, { minLength: 4, maxLength: 9 }),
  });
}

/** Tables with numbers in them that were compared. */
let tables = 0;

async function agree(scene: fc.Arbitrary<Scene>, runs: number) {
  await fc.assert(
    fc.asyncProperty(scene, async ({ records, caseInsensitive, queries }) => {
      const memory = memoryOf(records, caseInsensitive);
      await session.load(memory);
      const source = session.source();
      for (const query of queries) {
        const expected = await outcome(memory.pivot(query));
        expect(await outcome(source.pivot(query)), JSON.stringify(query)).toStrictEqual(expected);
        if (typeof expected === 'object' && expected.total > 0) tables += 1;
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
        anyScene.chain(([zone, day]) => sceneOf(submissionsNear(day), queryNear(day, zone))),
        25,
      );
    });

    it('on crowds of senders, domains and clients', async () => {
      await agree(
        anyScene.chain(([zone, day]) => sceneOf(crowdNear(day), crowdQueryNear(day, zone))),
        10,
      );
    });

    it('over all the years that records may have', async () => {
      const zone = anyScene.map(([name]) => name);
      await agree(sceneOf(crowdOverYears(), queryOverYears(zone)), 3);
    });

    it('not on empty tables only', () => {
      expect(tables).toBeGreaterThan(30 * factor);
    });

    it('on lists of submissions, oldest first', async () => {
      // Nothing says in which order a table without one gives what is of the same time.
      const listed = async (source: Source, query: SubmissionQuery) => {
        const all: Submission[] = [];
        for await (const batch of source.submissions(query)) all.push(...batch);
        return {
          times: all.map(({ time }) => time),
          records: all.map((record) => JSON.stringify(Object.entries(record).sort())).sort(),
        };
      };
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
