import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDataset, memorySource } from '../src/index.ts';
import { findUnusual, type UnusualActivity, unusualKinds } from '../src/unusual/index.ts';
import { anyHistory, anyUnusualQuery } from './unusualHistories.ts';
import { oracleUnusual } from './unusualOracle.ts';

/** Scores are sums of logarithms, which may be added in another order. */
function rounded({ flags, ...rest }: UnusualActivity) {
  const round = (flag: (typeof flags)[number]) =>
    flag.kind === 'above-own' && flag.score !== null ? { ...flag, score: flag.score.toFixed(6) } : flag;
  return { ...rest, flags: flags.map(round) };
}

it('finds what plain loops over the records of each sender find', async () => {
  const found = new Map<string, number>();
  const count = (what: string) => found.set(what, (found.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(anyHistory, anyUnusualQuery, async (records, query) => {
      const dataset = createDataset();
      dataset.append(records);
      const activity = await findUnusual(memorySource(dataset), query);
      expect(rounded(activity)).toEqual(rounded(oracleUnusual(records, query)));
      expect(JSON.parse(JSON.stringify(activity))).toEqual(activity);
      for (const { kind } of activity.flags) count(kind);
      count(activity.judged ? 'judged' : activity.enough ? 'immature' : 'too early');
    }),
    { numRuns: 300 },
  );
  // What never occurs was not tested.
  for (const what of [...unusualKinds, 'judged', 'immature', 'too early'])
    expect(found.get(what), what).toBeGreaterThan(2);
});
