/** Through HTTP every generated question has the answer that memory gives. */
import type { Source, Submission, SubmissionQuery } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClause, anyScene, queryNear, rangeNear, submissionsNear } from '../../core/test/arbitraries.ts';
import { memoryOf, throughHttp } from './throughHttp.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);

async function outcome<T>(answer: Promise<T>) {
  return answer.catch((error: { name: string; code?: string }) => `${error.name} ${error.code}`);
}

async function listed(source: Source, query: SubmissionQuery): Promise<Submission[]> {
  const all: Submission[] = [];
  for await (const batch of source.submissions(query)) all.push(...batch);
  return all;
}

describe('a source through HTTP', () => {
  it.each([
    ['in addresses', 100_000],
    ['in bodies', 0],
  ])('answers as memory does, asked %s', async (_, longestUrl) => {
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
    let tables = 0;
    await fc.assert(
      fc.asyncProperty(scene, async ({ records, caseInsensitive, queries, list }) => {
        const memory = memoryOf(records, caseInsensitive);
        const http = throughHttp(memory, {}, { longestUrl });
        for (const query of queries) {
          const expected = await outcome(memory.pivot(query));
          expect(await outcome(http.pivot(query))).toStrictEqual(expected);
          if (typeof expected === 'object' && expected.total > 0) tables += 1;
        }
        expect(await listed(http, list)).toStrictEqual(await listed(memory, list));
        const { timeZone } = list;
        expect(await http.coverage({ timeZone })).toStrictEqual(await memory.coverage({ timeZone }));
      }),
      { numRuns: 60 * factor },
    );
    // Not empty ones only.
    expect(tables).toBeGreaterThan(20 * factor);
  });
});
