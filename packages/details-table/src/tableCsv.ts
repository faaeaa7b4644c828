import { type CsvValue, csvLine } from '@smtp-auth-report/core';
import type { TableColumn } from './columns.ts';
import type { ShownRows } from './useShownRows.ts';

interface TableCsv {
  /** Lines before the table and an empty line: numbers on paper need them. */
  about: readonly (readonly CsvValue[])[];
  columns: readonly TableColumn[];
  rows: ShownRows;
}

/** What the table shows as CSV, line by line: its rows and columns in their order, numbers raw. */
export function* tableCsv({ about, columns, rows }: TableCsv): Generator<string, void, undefined> {
  for (const line of about) yield csvLine(line);
  yield '\r\n';
  yield csvLine(columns.map(({ csvHeader }) => csvHeader));
  for (let index = 0; index < rows.length; index++) {
    const row = rows.at(index);
    if (row) yield csvLine(columns.map(({ csv }) => csv(row)));
  }
}
