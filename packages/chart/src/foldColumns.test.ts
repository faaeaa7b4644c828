import { expect, it } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { foldColumns } from './foldColumns.ts';

const table = messagesTable(['2026-11-16', '2026-11-17'], ['a', 'b', 'c', 'd'], (day, column) =>
  column === 0 ? 1 : 10 * column + day,
);

it('keeps the largest columns in their order, and adds up the rest', () => {
  const folded = foldColumns(table, 2);
  expect(folded.columns).toEqual([
    { key: 'c', total: 41 },
    { key: 'd', total: 61 },
    { key: 'others', total: 2 + 21, folded: 2 },
  ]);
  expect(folded.rows.map(({ cells }) => cells)).toEqual([
    [20, 30, 11],
    [21, 31, 12],
  ]);
  expect(folded.rows.map(({ total }) => total)).toEqual(table.rows.map(({ total }) => total));
});

it('adds to what the engine has folded already', () => {
  const columns = [...table.columns, { key: 'others', total: 8, folded: 200 }];
  const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells, 4], total: row.total + 4 }));
  const folded = foldColumns({ ...table, columns, rows }, 3);
  expect(folded.columns.at(-1)).toEqual({ key: 'others', total: 10, folded: 201 });
  expect(folded.rows[0]?.cells).toEqual([10, 20, 30, 5]);
});

it('leaves alone what is few enough, also beside a folded rest', () => {
  expect(foldColumns(table, 4)).toBe(table);
  const columns = [...table.columns, { key: 'others', total: 8, folded: 200 }];
  const already = { ...table, columns };
  expect(foldColumns(already, 4)).toBe(already);
});

it('takes the first key of equal totals, whatever it is called', () => {
  const equal = messagesTable(['2026-11-16'], ['constructor', '__proto__', 'others'], () => 5);
  expect(foldColumns(equal, 1).columns).toEqual([
    { key: '__proto__', total: 5 },
    { key: 'others', total: 10, folded: 2 },
  ]);
});
