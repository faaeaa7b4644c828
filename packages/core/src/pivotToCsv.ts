import { byteOrderMark, type CsvValue, csvLine } from './csv.ts';
import type { PivotColumn, PivotTable } from './query.ts';

export interface PivotCsvOptions {
  /** Name of the first column: what a row is. Default `'key'`. */
  rowHeader?: string | undefined;
  /** Name of the second column; say the unit. Default `'total'`. */
  totalHeader?: string | undefined;
  /** Default: the row's key. */
  rowLabel?: ((key: string) => string) | undefined;
  /** Default: the column's key. */
  columnLabel?: ((column: PivotColumn) => string) | undefined;
  /**
   * Lines before the table and an empty line, e.g. `[['From', '2026-03-01'], ['Time zone', 'Europe/Rome'], ['Unit', 'messages']]`.
   * A number on paper needs them; a program that reads the file is better off without. Default none.
   */
  about?: Iterable<readonly CsvValue[]> | undefined;
  /** Begin with a byte order mark, for Excel. Default false. */
  bom?: boolean | undefined;
}

/** A table as CSV, line by line: key, total, then one column per column of the table, all as raw numbers. */
export function* pivotToCsv(
  table: PivotTable,
  options: PivotCsvOptions = {},
): Generator<string, void, undefined> {
  const { rowHeader = 'key', totalHeader = 'total', rowLabel, columnLabel, about, bom } = options;
  if (bom) yield byteOrderMark;
  if (about) {
    for (const line of about) yield csvLine(line);
    yield '\r\n';
  }
  const names = table.columns.map((column) => columnLabel?.(column) ?? column.key);
  yield csvLine([rowHeader, totalHeader, ...names]);
  for (const { key, total, cells } of table.rows) yield csvLine([rowLabel?.(key) ?? key, total, ...cells]);
}
