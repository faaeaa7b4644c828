import { type CountedColumns, columnsOf } from './columnsOf.ts';
import type { DaySums } from './daySums.ts';
import { identity, type Question } from './question.ts';
import type { CountedRows } from './rowsOf.ts';
import { scratch } from './scratch.ts';
import type { StoredDimension } from './store.ts';
import type { Tally } from './tally.ts';

// Up to so many cells, messages are counted in one pass, and columns, rows and the page are taken from it.
const maxGrid = 2 ** 18;

/** Rows that also know their cells and the count of everything. */
export interface AnsweredRows extends CountedRows {
  total: number;
  /** Cells of some rows, row by row. */
  cellsOf(rows: readonly number[]): Float64Array;
}

type Counted = Omit<AnsweredRows, 'keys' | 'timed' | 'domains' | 'ofValue' | 'times'>;

function countColumns(question: Question): CountedColumns {
  const { column, query } = question;
  if (!column) return { columns: [], columnOf: new Int32Array(0) };
  const distinct = (columnOf: Int32Array) =>
    question.tallyAll({ place: column.place, groupOf: columnOf.map((own) => (own < 0 ? -1 : 0)) });
  return columnsOf(
    column,
    question.tallyColumns(),
    query.topColumns,
    query.measure === 'senders' ? distinct : undefined,
  );
}

function sum(counts: Float64Array): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i] as number;
  return total;
}

/** The place of each of some rows among them, times `width`; −1 for all others. */
export function placesOf(rows: readonly number[], size: number, width = 1): Int32Array {
  const places = scratch(Int32Array, size).fill(-1);
  rows.forEach((row, place) => {
    places[row] = place * width;
  });
  return places;
}

/** Of cells that are all there, columns and pages are picked. */
function withCells(
  { counts, seen }: Tally,
  columns: CountedColumns['columns'],
  cells: Float64Array,
): Counted {
  const width = columns.length;
  return {
    totals: counts,
    seen,
    columns,
    total: sum(counts),
    ofColumn: (column) => cells.filter((_, cell) => cell % width === column),
    cellsOf: (rows) => {
      const picked = scratch(Float64Array, rows.length * width);
      rows.forEach((row, place) => {
        for (let column = 0; column < width; column++)
          picked[place * width + column] = cells[row * width + column] as number;
      });
      return picked;
    },
  };
}

/** Counts by row and by code of the column, from which everything else adds up: messages do. */
function countGrid(question: Question, column: StoredDimension): Counted {
  const { size } = question.row;
  const codes = column.dictionary.size;
  const grid = question.tallyGrid(column);
  const rows = { counts: scratch(Float64Array, size), seen: scratch(Uint8Array, size) };
  const byCode = { counts: scratch(Float64Array, codes), seen: scratch(Uint8Array, codes) };
  for (let row = 0, cell = 0; row < size; row++)
    for (let code = 0; code < codes; code++, cell++) {
      if (!grid.seen[cell]) continue;
      (rows.counts[row] as number) += grid.counts[cell] as number;
      (byCode.counts[code] as number) += grid.counts[cell] as number;
      rows.seen[row] = 1;
      byCode.seen[code] = 1;
    }
  const { columns, columnOf } = columnsOf(column, byCode, question.query.topColumns, undefined);
  const width = columns.length;
  const cells = scratch(Float64Array, size * width);
  for (let row = 0, cell = 0; row < size; row++)
    for (let code = 0; code < codes; code++, cell++) {
      if (!grid.seen[cell]) continue;
      const place = row * width + (columnOf[code] as number);
      (cells[place] as number) += grid.counts[cell] as number;
    }
  return withCells(rows, columns, cells);
}

function countByDay(question: Question, sums: DaySums): Counted {
  const counted = countColumns(question);
  const rows = sums.tallyRows(question.row.size, question.slotOf);
  return withCells(rows, counted.columns, sums.tallyCells(rows, question.slotOf, counted));
}

/** Totals of rows first, then the cells of the page alone: rows may be many, and senders do not add up. */
function countByPage(question: Question): Counted {
  const { columnOf, columns } = countColumns(question);
  const { size } = question.row;
  const bySet = question.tallySenderDays();
  const { counts, seen } = bySet ?? question.tallyRows();
  const total = bySet
    ? (counts[size] as number)
    : question.query.measure === 'messages'
      ? sum(counts)
      : question.tallyAll();
  const place = question.column?.place ?? 0;
  return {
    totals: counts,
    seen,
    columns,
    total,
    ofColumn: (column) =>
      question.tallyRows({ place, groupOf: columnOf.map((own) => (own === column ? 0 : -1)) }).counts,
    cellsOf: (rows) =>
      columns.length === 0
        ? new Float64Array(0)
        : question.tallyCells(placesOf(rows, size, columns.length), rows.length, columnOf, columns.length)
            .counts,
  };
}

/** Rows of a question, counted in whichever way looks at less. */
export function countRows(question: Question): AnsweredRows {
  const { row, column, query } = question;
  const sums = question.daySums();
  const grid = query.measure === 'messages' && column && row.size * column.dictionary.size <= maxGrid;
  return {
    keys: row.slots?.keys ?? row.dimension?.dictionary.texts ?? [''],
    timed: !row.dimension,
    domains: row.dimension?.domains,
    ofValue: (dimension, value) => question.tallyValue(dimension, value)?.counts,
    times: (passed, wanted, sign) => {
      const groups = identity(row.size);
      for (let own = 0; own < row.size; own++) if (!passed[own]) groups[own] = -1;
      return question.times(groups, row.size, wanted)(sign);
    },
    ...(sums ? countByDay(question, sums) : grid ? countGrid(question, column) : countByPage(question)),
  };
}
