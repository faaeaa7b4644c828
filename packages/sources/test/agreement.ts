import type { Source, Submission, SubmissionQuery } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import { anyClause, anyScene, queryNear, rangeNear, submissionsNear } from '../../core/test/arbitraries.ts';
import { memoryOf } from './throughHttp.ts';

/** `CORE_RUNS=100` makes a hundred times as many scenes. */
const factor = Number(process.env.CORE_RUNS ?? 1);

const scene = anyScene.chain(([zone, day]) =>
  fc.record({
    records: submissionsNear(day),
    caseInsensitive: fc.boolean(),
    queries: fc.array(queryNear(day, zone), { minLength: 1, maxLength: 8 }),
    list: fc
      .tuple(rangeNear(day), fc.array(anyClause, { maxLength: 2 }))
      .map(([range, where]): SubmissionQuery => ({ ...range, timeZone: zone, where })),
  }),
);

async function outcome<T>(answer: Promise<T>) {
  return answer.catch((error: { name: string; code?: string }) => `${error.name} ${error.code}`);
}

async function listed(source: Source, query: SubmissionQuery): Promise<Submission[]> {
  const all: Submission[] = [];
  for await (const batch of source.submissions(query)) all.push(...batch);
  return all;
}

/** Every generated question has the answer of memory, order included. @param sourceOf the same records elsewhere */
export async function expectAgreement(
  sourceOf: (
    records: readonly Submission[],
    caseInsensitive: boolean,
    memory: Source,
  ) => Source | Promise<Source>,
): Promise<void> {
  let tables = 0;
  await fc.assert(
    fc.asyncProperty(scene, async ({ records, caseInsensitive, queries, list }) => {
      const memory = memoryOf(records, caseInsensitive);
      const source = await sourceOf(records, caseInsensitive, memory);
      for (const query of queries) {
        const expected = await outcome(memory.pivot(query));
        expect(await outcome(source.pivot(query))).toStrictEqual(expected);
        if (typeof expected === 'object' && expected.total > 0) tables += 1;
      }
      expect(await listed(source, list)).toStrictEqual(await listed(memory, list));
      const { timeZone } = list;
      expect(await source.coverage({ timeZone })).toStrictEqual(await memory.coverage({ timeZone }));
    }),
    { numRuns: 60 * factor },
  );
  // Not empty ones only.
  expect(tables).toBeGreaterThan(20 * factor);
}
