import type { PivotTable } from '@smtp-auth-report/core';

/**
 * The table with the `most` largest columns (ties by key) and one for the rest, as a query with `topColumns` gives it. Only
 * for messages: they add up, senders do not.
 */
export function foldColumns(table: PivotTable, most: number): PivotTable {
  const own = table.columns.map((_, index) => index).filter((index) => !table.columns[index]?.folded);
  if (own.length <= most) return table;

  const total = (index: number) => table.columns[index]?.total ?? 0;
  const key = (index: number) => table.columns[index]?.key ?? '';
  const ranked = own.toSorted((a, b) => total(b) - total(a) || (key(a) < key(b) ? -1 : 1));
  const kept = new Set(ranked.slice(0, most));
  const shown = own.filter((index) => kept.has(index));
  const rest = table.columns.map((_, index) => index).filter((index) => !kept.has(index));
  const sum = (value: (index: number) => number) => rest.reduce((all, index) => all + value(index), 0);
  const others = {
    key: 'others',
    total: sum(total),
    folded: sum((index) => table.columns[index]?.folded ?? 1),
  };
  return {
    ...table,
    columns: [...shown.flatMap((index) => table.columns[index] ?? []), others],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...shown.map((index) => row.cells[index] ?? 0), sum((index) => row.cells[index] ?? 0)],
    })),
  };
}
