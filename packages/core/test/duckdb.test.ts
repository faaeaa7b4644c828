/**
 * The engine against DuckDB and against plain loops over the records, on generated datasets and queries. `CORE_RUNS=100`
 * makes a hundred times as many of them.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { PivotQuery } from '../src/index.ts';
import { compare, type Scene } from './agreement.ts';
import { anyScene, queryNear, scenes, submissionsNear } from './arbitraries.ts';
import { crowdNear, crowdOverYears, crowdQueryNear, queryOverYears } from './crowds.ts';
import { DuckSession } from './duckdbSession.ts';
import type { TestSubmission } from './oracle.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);

let duck: DuckSession;

beforeAll(async () => {
  duck = await DuckSession.open();
});
afterAll(() => duck.close());

function sceneOf(
  records: fc.Arbitrary<TestSubmission[]>,
  query: fc.Arbitrary<PivotQuery>,
): fc.Arbitrary<Scene> {
  return fc.record({
    // As generated, which is no order, or in order of time as a log is.
    records: fc.tuple(records, fc.boolean()).map(([list, inOrder]) => (inOrder ? inTimeOrder(list) : list)),
    queries: fc.array(query, { minLength: 3, maxLength: 9 }),
    cuts: fc.array(fc.nat(300), { maxLength: 3 }),
    caseInsensitiveSenders: fc.boolean(),
  });
}

function inTimeOrder(records: readonly TestSubmission[]): TestSubmission[] {
  return records.toSorted((a, b) => new Date(a.time).getTime() - new Date(b.time).getTime());
}

function holds(scene: fc.Arbitrary<Scene>, runs: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(scene, (one) => compare(duck, one)),
    { numRuns: Math.ceil(runs * factor) },
  );
}

/** So much on a slow machine. */
const timeout = 120_000 * Math.max(1, factor);

describe('the engine, DuckDB and plain loops agree', { timeout }, () => {
  it('on few records of hostile names', async () => {
    await holds(
      anyScene.chain(([zone, day]) => sceneOf(submissionsNear(day), queryNear(day, zone))),
      80,
    );
  });

  it('on crowds of senders, domains and clients', async () => {
    await holds(
      anyScene.chain(([zone, day]) => sceneOf(crowdNear(day), crowdQueryNear(day, zone))),
      20,
    );
  });

  it('up to the last number that is exact, and beyond', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const count = fc.constantFrom(0, 1, 2, most, most - 1, most - 2, 2 ** 52, 2 ** 52 - 1, 2 ** 32);
    const counted = (records: TestSubmission[]) =>
      fc
        .array(count, { minLength: records.length, maxLength: records.length })
        .map((counts) => records.map((record, i) => ({ ...record, messages: counts[i] as number })));
    await holds(
      anyScene.chain(([zone, day]) => sceneOf(submissionsNear(day, 6).chain(counted), queryNear(day, zone))),
      25,
    );
  });

  it('over all the years from 1970 to 2100', async () => {
    const zone = fc.constantFrom(...new Set(scenes.map(([name]) => name)));
    await holds(
      // Two zones per dataset: the days of each have to be found first.
      fc
        .tuple(zone, zone)
        .chain((some) => sceneOf(crowdOverYears(), queryOverYears(fc.constantFrom(...some)))),
      25,
    );
  });
});
