import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDataset, memorySource, type Source } from '../src/index.ts';
import { findUnusual, type UnusualActivity, unusualKinds } from '../src/unusual/index.ts';
import { anyHistory, anyUnusualQuery } from './unusualHistories.ts';
import { oracleUnusual } from './unusualOracle.ts';

/** Scores are sums of logarithms, which may be added in another order. */
function rounded({ flags, ...rest }: UnusualActivity) {
  const round = (flag: (typeof flags)[number]) =>
    flag.kind === 'above-own' && flag.score !== null ? { ...flag, score: flag.score.toFixed(6) } : flag;
  return { ...rest, flags: flags.map(round) };
}

/** The same source, which can tell on which days senders sent. */
function withDays(source: Source): Source {
  return {
    ...source,
    async daysOfSenders(query) {
      const table = await source.pivot(query);
      const { rows, columns } = await source.pivot({ ...query, ...whole, rows: 'day', columns: 'sender' });
      const daysOf = (sender: string) => {
        const place = columns.findIndex(({ key }) => key === sender);
        return rows.filter(({ cells }) => (cells[place] ?? 0) > 0).map(({ key }) => key);
      };
      return { ...table, rows: table.rows.map((row) => ({ ...row, days: daysOf(row.key) })) };
    },
  };
}

/** No page, no condition and no order of rows. */
const whole = { having: undefined, sort: undefined, offset: undefined, limit: undefined };

it('finds what plain loops over the records of each sender find', async () => {
  const found = new Map<string, number>();
  const count = (what: string) => found.set(what, (found.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(anyHistory, anyUnusualQuery, async (records, query) => {
      const dataset = createDataset();
      dataset.append(records);
      const activity = await findUnusual(memorySource(dataset), query);
      expect(rounded(activity)).toEqual(rounded(oracleUnusual(records, query)));
      expect(await findUnusual(withDays(memorySource(dataset)), query)).toStrictEqual(activity);
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
