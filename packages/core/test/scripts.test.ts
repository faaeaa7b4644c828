/**
 * One dataset through a life of records and questions, compared at every step with plain loops over what it has by then: what
 * is kept between questions (order, days of a zone, counts of a range) must never show.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, type PivotQuery, type SubmissionQuery } from '../src/index.ts';
import { anyClause, anyScene, queryNear, rangeNear, scenes, submissionsNear } from './arbitraries.ts';
import { crowdNear, crowdQueryNear } from './crowds.ts';
import { oracleCoverage, oraclePivot, type TestSubmission } from './oracle.ts';
import { oracleSubmissions } from './oracleSubmissions.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);
const dimensions = { device: (record: TestSubmission) => record.device };

type Step =
  | { do: 'append'; records: TestSubmission[] }
  /** The last append's records once more: duplicates of the same times. */
  | { do: 'repeat' }
  | { do: 'pivot'; query: PivotQuery }
  /** A question asked before, perhaps long ago, of another day or zone. */
  | { do: 'again'; back: number; change: Partial<PivotQuery> }
  | { do: 'coverage'; timeZone: string }
  | { do: 'submissions'; query: SubmissionQuery };

const anyZone = fc.constantFrom(...new Set(scenes.map(([zone]) => zone)));

function changeNear(day: string): fc.Arbitrary<Partial<PivotQuery>> {
  return fc.oneof(
    fc.constant({}),
    rangeNear(day),
    fc.record({ timeZone: anyZone }),
    fc.record({ measure: fc.constantFrom('messages' as const, 'senders' as const) }),
    fc.record({ where: fc.array(anyClause, { maxLength: 1 }) }),
    fc.record({ columns: fc.constantFrom('tls', 'domain', null) }),
  );
}

function listNear(day: string): fc.Arbitrary<SubmissionQuery> {
  return fc
    .tuple(rangeNear(day), anyZone, fc.array(anyClause, { maxLength: 1 }))
    .map(([range, timeZone, where]) => ({ ...range, timeZone, where }));
}

function scriptOf(
  day: string,
  records: fc.Arbitrary<TestSubmission[]>,
  query: fc.Arbitrary<PivotQuery>,
): fc.Arbitrary<Step[]> {
  const append = fc.record({ do: fc.constant('append' as const), records });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: append },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('repeat' as const) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('pivot' as const), query }) },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('again' as const), back: fc.nat(8), change: changeNear(day) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('coverage' as const), timeZone: anyZone }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('submissions' as const), query: listNear(day) }) },
  );
  return fc.array(step, { maxLength: 24, size: 'max' });
}

function same(answer: unknown, expected: unknown, about: unknown): void {
  if (!isDeepStrictEqual(answer, expected)) expect(answer, JSON.stringify(about)).toStrictEqual(expected);
}

function run(steps: readonly Step[], caseInsensitiveSenders: boolean): void {
  const options = { caseInsensitiveSenders };
  const dataset = createDataset({ dimensions, caseInsensitiveSenders });
  const records: TestSubmission[] = [];
  const asked: PivotQuery[] = [];
  let latest: TestSubmission[] = [];
  const ask = (query: PivotQuery) => {
    same(dataset.pivot(query), oraclePivot(records, query, options), query);
    asked.unshift(query);
  };
  const append = (piece: TestSubmission[]) => {
    same(dataset.append(piece), { accepted: piece.length, rejected: [], rejectedCount: 0 }, piece);
    records.push(...piece);
    latest = piece;
    expect(dataset.size).toBe(records.length);
  };
  const list = (query: SubmissionQuery) =>
    same([...dataset.submissions(query)].flat(), oracleSubmissions(records, query, options), query);
  for (const step of steps) {
    if (step.do === 'append') append(step.records);
    else if (step.do === 'repeat') append(latest.slice(0, 20));
    else if (step.do === 'pivot') ask(step.query);
    else if (step.do === 'again') {
      const before = asked[step.back % Math.max(1, asked.length)];
      if (before) ask({ ...before, ...step.change });
    } else if (step.do === 'submissions') list(step.query);
    else same(dataset.coverage(step.timeZone), oracleCoverage(records, step.timeZone), step);
  }
  const { rows, total } = dataset.memory();
  expect(total).toBeGreaterThanOrEqual(rows);
}

describe('a dataset that grows while it is asked', () => {
  it(
    'answers as plain loops do, with few records of hostile names',
    () => {
      const script = anyScene.chain(([zone, day]) =>
        fc.tuple(scriptOf(day, submissionsNear(day, 12), queryNear(day, zone)), fc.boolean()),
      );
      fc.assert(
        fc.property(script, ([steps, insensitive]) => run(steps, insensitive)),
        { numRuns: Math.ceil(300 * factor) },
      );
    },
    60_000 * Math.max(1, factor),
  );

  it(
    'answers as plain loops do, with crowds',
    () => {
      const script = anyScene.chain(([zone, day]) =>
        fc.tuple(scriptOf(day, crowdNear(day, 120), crowdQueryNear(day, zone)), fc.boolean()),
      );
      fc.assert(
        fc.property(script, ([steps, insensitive]) => run(steps, insensitive)),
        { numRuns: Math.ceil(60 * factor) },
      );
    },
    60_000 * Math.max(1, factor),
  );
});
