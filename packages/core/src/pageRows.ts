import { compareKeys } from './compareKeys.ts';
import type { CountedColumn } from './foldColumns.ts';
import type { Grid } from './grid.ts';
import type { PivotRow, RowClause, SortOrder } from './query.ts';
import { SourceError } from './source.ts';

/** Rows as counted, by number, before the page is cut. */
export interface CountedRows {
  grid: Grid;
  columns: readonly CountedColumn[];
  keys: readonly string[];
  /** Rows of time: all of them show, and their order is that of time. */
  timed: boolean;
}

export interface Page {
  having: readonly RowClause[];
  sort?: SortOrder | undefined;
  offset: number;
  limit?: number | undefined;
}

const maxCells = 2 ** 25;

/** The number that a condition or an order looks at. A column that the answer does not have counts 0 in every row. */
function measured(
  { grid, columns }: CountedRows,
  by: 'total' | { column: string },
  percent: boolean | undefined,
): (row: number) => number {
  const total = (row: number) => grid.rowTotals[row] as number;
  const column = by === 'total' ? undefined : columns.find(({ key }) => key === by.column);
  const count = by === 'total' ? total : column ? (row: number) => grid.cell(row, column.group) : () => 0;
  // Multiplied first, divided last: rounded once, so that every engine gets the same number.
  return percent ? (row) => (total(row) === 0 ? 0 : (100 * count(row)) / total(row)) : count;
}

function passing(counted: CountedRows, having: readonly RowClause[]): number[] {
  const rows: number[] = [];
  const tests = having.map((clause) => ({
    valueAt: measured(counted, clause.by, clause.percent),
    atLeast: clause.op === 'atLeast',
    bound: clause.value,
  }));
  for (let row = 0; row < counted.keys.length; row++) {
    if (!counted.timed && !counted.grid.hasRow(row)) continue;
    const passes = tests.every(({ valueAt, atLeast, bound }) =>
      atLeast ? valueAt(row) >= bound : valueAt(row) <= bound,
    );
    if (passes) rows.push(row);
  }
  return rows;
}

function sortRows(rows: number[], counted: CountedRows, sort: SortOrder): void {
  const { keys, timed } = counted;
  const byKey = timed
    ? (a: number, b: number) => a - b
    : (a: number, b: number) => compareKeys(keys[a] as string, keys[b] as string);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  if (sort.by === 'key') {
    rows.sort((a, b) => sign * byKey(a, b));
    return;
  }
  const valueAt = measured(counted, sort.by, sort.by === 'total' ? false : sort.by.percent);
  const values = new Float64Array(keys.length);
  for (const row of rows) values[row] = valueAt(row);
  rows.sort((a, b) => sign * ((values[a] as number) - (values[b] as number)) || byKey(a, b));
}

function toRow({ grid, columns, keys }: CountedRows, row: number): PivotRow {
  const answer: PivotRow = {
    key: keys[row] as string,
    total: grid.rowTotals[row] as number,
    cells: columns.map(({ group }) => grid.cell(row, group)),
  };
  if (grid.hasRow(row)) {
    answer.first = grid.rowFirst[row];
    answer.last = grid.rowLast[row];
  }
  return answer;
}

/**
 * The rows that pass, in order, and of them one page.
 * @throws SourceError `invalid-query` when the page would be too large to hold
 */
export function pageRows(counted: CountedRows, { having, sort, offset, limit }: Page) {
  const rows = passing(counted, having);
  sortRows(
    rows,
    counted,
    sort ?? { by: counted.timed ? 'key' : 'total', direction: counted.timed ? 'ascending' : 'descending' },
  );
  const page = rows.slice(offset, limit === undefined ? undefined : offset + limit);
  if (page.length * counted.columns.length > maxCells)
    throw new SourceError(
      'invalid-query',
      `The answer would have ${page.length} rows of ${counted.columns.length} columns. Ask for fewer with limit or topColumns.`,
    );
  return { rowCount: rows.length, rows: page.map((row) => toRow(counted, row)) };
}
