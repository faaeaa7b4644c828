/** Cases worth keeping: each is asked of the engine, of DuckDB and of plain loops, in every order and measure. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { PivotQuery, SortOrder } from '../src/index.ts';
import { compare } from './agreement.ts';
import { type Case, cases } from './cases.ts';
import { clauseCases } from './clauseCases.ts';
import { DuckSession } from './duckdbSession.ts';

/** Orders that leave rows equal, and what those are in order of. */
const secondOrders = (['ascending', 'descending'] as const).flatMap((direction): SortOrder[] => [
  { by: 'total', direction, thenBy: { by: 'key', direction: 'descending' } },
  { by: 'domain', direction, thenBy: { by: 'total', direction: 'descending' } },
  { by: 'domain', direction: 'ascending', thenBy: { by: 'key', direction } },
  { by: 'domain', direction: 'descending', thenBy: { by: 'first', direction } },
  { by: 'first', direction, thenBy: { by: 'last', direction: 'descending' } },
  { by: 'last', direction, thenBy: { by: 'domain', direction: 'ascending' } },
  { by: { column: 'nothing' }, direction, thenBy: { by: { column: 'x', percent: true }, direction } },
  { by: { column: 'x', percent: true }, direction, thenBy: { by: 'total', direction: 'ascending' } },
  { by: 'key', direction, thenBy: { by: 'total', direction: 'descending' } },
]);

function queriesOf({ from, to = from, timeZone, rows: all, more }: Case, turn: number): PivotQuery[] {
  return all.flatMap((rows, row) =>
    (['messages', 'senders'] as const).flatMap((measure, way) => {
      const query: PivotQuery = { from, to, timeZone, rows, columns: null, measure, ...more };
      return [
        query,
        { ...query, sort: { by: 'key', direction: 'ascending' } },
        { ...query, sort: { by: 'key', direction: 'descending' } },
        { ...query, sort: { by: 'total', direction: 'ascending' } },
        { ...query, sort: { by: 'first', direction: 'ascending' }, limit: 2 },
        { ...query, sort: { by: 'first', direction: 'descending' }, offset: 1, limit: 2 },
        { ...query, sort: { by: 'last', direction: 'ascending' }, offset: 1 },
        { ...query, sort: { by: 'last', direction: 'descending' }, limit: 1 },
        { ...query, sort: { by: 'domain', direction: 'ascending' } },
        { ...query, sort: { by: 'domain', direction: 'descending' }, limit: 2 },
        // A third of them, others in each case: all of them for each would take most of a minute.
        ...secondOrders
          .filter((_, place) => (place + turn + row + way) % 3 === 0)
          .map((sort, place) => ({ ...query, sort, limit: 2 + (place % 3) })),
      ] satisfies PivotQuery[];
    }),
  );
}

describe('the engine, DuckDB and plain loops agree', () => {
  let duck: DuckSession;

  beforeAll(async () => {
    duck = await DuckSession.open();
  });
  afterAll(() => duck.close());

  const all = [...cases, ...clauseCases].map(([about, one], turn) => [about, one, turn] as const);
  it.each(all)('about %s', async (_, one, turn) => {
    await compare(duck, {
      records: one.records,
      queries: queriesOf(one, turn),
      cuts: [1],
      caseInsensitiveSenders: false,
    });
  });
});
