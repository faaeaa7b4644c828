import { type CsvValue, csvLine, type PivotRow, type PivotTable } from '@smtp-auth-report/core';
import type { TableColumn } from './columns.ts';

export interface TableHeading {
  /** Lines before the table and an empty line: numbers on paper need them. */
  about: readonly (readonly CsvValue[])[];
  columns: readonly TableColumn[];
}

/** The first lines of a file. Excel reads one without a byte order mark in its local code page. */
export function csvHeading({ about, columns }: TableHeading): string {
  const names = columns.map(({ csvHeader }) => csvHeader);
  return `\ufeff${about.map(csvLine).join('')}\r\n${csvLine(names)}`;
}

/** Rows as on screen, numbers raw. */
export function csvRows(rows: Iterable<PivotRow>, columns: readonly TableColumn[]): string {
  let lines = '';
  for (const row of rows) lines += csvLine(columns.map(({ csv }) => csv(row)));
  return lines;
}

/** The rows of a page with their cells in the order of the columns on screen: a page that was asked for later may have others. */
export function rowsAs({ columns }: Pick<PivotTable, 'columns'>, page: PivotTable): readonly PivotRow[] {
  const places = columns.map(({ key, folded }) =>
    page.columns.findIndex((column) => column.key === key && !column.folded === !folded),
  );
  if (places.every((place, index) => place === index)) return page.rows;
  return page.rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place] ?? 0) }));
}
