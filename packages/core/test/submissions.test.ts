import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, type SubmissionQuery } from '../src/index.ts';
import { anyClause, anyScene, rangeNear, scenes, submissionsNear } from './arbitraries.ts';
import { crowdNear } from './crowds.ts';
import type { TestSubmission } from './oracle.ts';
import { oracleSubmissions } from './oracleSubmissions.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);
const dimensions = { device: (record: TestSubmission) => record.device };
const zones = [...new Set(scenes.map(([zone]) => zone))];

interface Scene {
  records: TestSubmission[];
  query: SubmissionQuery;
  caseInsensitiveSenders: boolean;
  /** Where the records are cut into pieces. */
  cut: number;
}

function sceneOf(day: string, zone: string, records: fc.Arbitrary<TestSubmission[]>): fc.Arbitrary<Scene> {
  const timeZone = fc.oneof({ weight: 2, arbitrary: fc.constant(zone) }, fc.constantFrom(...zones));
  const query = fc
    .tuple(rangeNear(day), timeZone, fc.array(anyClause, { maxLength: 2 }))
    .map(([range, of, where]) => ({ ...range, timeZone: of, where }));
  return fc.record({ records, query, caseInsensitiveSenders: fc.boolean(), cut: fc.nat(40) });
}

function check({ records, query, cut, caseInsensitiveSenders }: Scene): void {
  const options = { caseInsensitiveSenders };
  const dataset = createDataset({ dimensions, ...options });
  dataset.append(records.slice(0, cut));
  dataset.coverage();
  dataset.append(records.slice(cut));
  const listed = [...dataset.submissions(query)].flat();
  const expected = oracleSubmissions(records, query, options);
  if (!isDeepStrictEqual(listed, expected)) expect(listed).toStrictEqual(expected);
}

describe('submissions are those of the range, in order, as they were understood', () => {
  it.each([
    ['few of hostile names', submissionsNear, 300],
    ['crowds', crowdNear, 100],
  ] as const)(
    '%s',
    (_, recordsNear, runs) => {
      const scene = anyScene.chain(([zone, day]) => sceneOf(day, zone, recordsNear(day)));
      fc.assert(fc.property(scene, check), { numRuns: Math.ceil(runs * factor) });
    },
    60_000 * Math.max(1, factor),
  );
});
