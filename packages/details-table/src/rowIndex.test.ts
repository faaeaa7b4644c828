import type { PivotTable, SortKey, SortOrder } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowIndex } from './rowIndex.ts';

const address = fc.tuple(
  fc.constantFrom('a', 'B', 'é', '@', '', 'x@y'),
  fc.constantFrom('', '@a', '@b.c', '@B'),
);
const row = fc.record({
  key: address.map((parts) => parts.join('')),
  cells: fc.array(fc.nat(3), { minLength: 2, maxLength: 2 }),
  first: fc.option(fc.nat(5), { nil: undefined }),
});
const tables = fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 12 }).map((rows) => ({
  columns: [
    { key: 'x', total: 0 },
    { key: 'others', total: 0, folded: 3 },
  ],
  rows: rows.map((one) => ({ ...one, total: (one.cells[0] ?? 0) + (one.cells[1] ?? 0), last: one.first })),
}));
const keys: fc.Arbitrary<SortKey> = fc.record({
  by: fc.constantFrom<SortKey['by'][]>(
    'key',
    'domain',
    'total',
    'first',
    'last',
    { column: 'x' },
    { column: 'others' },
    { column: 'x', percent: true },
    { column: 'absent' },
  ),
  direction: fc.constantFrom('ascending', 'descending'),
});
const orders: fc.Arbitrary<SortOrder> = fc
  .tuple(keys, fc.option(keys, { nil: undefined }))
  .map(([first, thenBy]) => ({ ...first, thenBy }));

type Row = PivotTable['rows'][number];

/** What the contract of orders says, told as plainly as can be. */
function plainValue({ key, total, cells, first, last }: Row, by: SortKey['by']): number | string {
  if (by === 'key') return key;
  if (by === 'domain') return key.includes('@') ? (key.split('@').at(-1) ?? '') : '';
  if (by === 'total') return total;
  if (by === 'first') return first ?? -1;
  if (by === 'last') return last ?? -1;
  const count = by.column === 'x' ? cells[0] : by.column === 'others' ? cells[1] : 0;
  return by.percent ? (total === 0 ? 0 : (100 * (count ?? 0)) / total) : (count ?? 0);
}

const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);

describe('createRowIndex', () => {
  it('orders as the contract says: by one thing, by another, ties by sender ascending', () => {
    fc.assert(
      fc.property(tables, orders, ({ rows, columns }, sort) => {
        const by = ({ by, direction }: SortKey, a: Row, b: Row) =>
          (direction === 'ascending' ? 1 : -1) * compare(plainValue(a, by), plainValue(b, by));
        const expected = [...rows].sort(
          (a, b) => by(sort, a, b) || (sort.thenBy && by(sort.thenBy, a, b)) || compare(a.key, b.key),
        );
        const order = createRowIndex({ rows, columns }).order(sort);
        expect([...order].map((place) => rows[place]?.key)).toEqual(expected.map(({ key }) => key));
      }),
      { numRuns: 500 },
    );
  });

  const named = (keys: string[]) => {
    const rows = keys.map((key, index) => ({ key, total: index, cells: [] }));
    const index = createRowIndex({ rows, columns: [] });
    return (text: string) => [...index.find(text, null)].map((place) => keys[place]);
  };

  it.each([
    ['CEO', ['ceo@contoso.com']],
    ['bücher', ['x@xn--bcher-kva.example']],
    ['xn--', ['x@xn--bcher-kva.example']],
    ['.*', []],
  ])('finds %j as people write it and as it is sent', (text, found) => {
    expect(named(['ceo@contoso.com', 'x@xn--bcher-kva.example'])(text)).toEqual(found);
  });

  it('keeps the order of what it finds', () => {
    const rows = ['ab', 'b', 'aa'].map((key) => ({ key, total: 1, cells: [] }));
    const index = createRowIndex({ rows, columns: [] });
    const order = index.order({ by: 'key', direction: 'descending' });
    expect([...index.find('a', order)].map((place) => rows[place]?.key)).toEqual(['ab', 'aa']);
  });
});
