import type { CountedColumns } from './columnsOf.ts';
import type { DaySums } from './daySums.ts';
import { identity, type Question } from './question.ts';
import type { CountedRows } from './rowsOf.ts';
import { scratch } from './scratch.ts';

// Up to so many cells, all rows are counted in one pass and the page is taken from them; beyond, totals come first and
// then the cells of the page alone.
const maxAtOnce = 2 ** 18;

/** Rows that also know their cells and the count of everything. */
export interface AnsweredRows extends CountedRows {
  total: number;
  /** Cells of some rows, row by row. */
  cellsOf(rows: readonly number[]): Float64Array;
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

/** Columns and pages of cells that are all there. */
function pickedFrom(cells: Float64Array, width: number): Pick<AnsweredRows, 'ofColumn' | 'cellsOf'> {
  return {
    ofColumn: (column) => cells.filter((_, cell) => cell % width === column),
    cellsOf: (rows) => {
      const picked = new Float64Array(rows.length * width);
      rows.forEach((row, place) => {
        for (let column = 0; column < width; column++)
          picked[place * width + column] = cells[row * width + column] as number;
      });
      return picked;
    },
  };
}

function countAtOnce(
  question: Question,
  { columnOf, columns }: CountedColumns,
): Omit<AnsweredRows, 'keys' | 'timed'> {
  const { size } = question.row;
  const width = columns.length;
  const cells = question.tallyCells(identity(size, width), size, columnOf, width);
  const distinct = question.query.measure === 'senders';
  const own = distinct
    ? question.tallyRows()
    : { counts: new Float64Array(size), seen: new Uint8Array(size) };
  if (!distinct)
    for (let row = 0, cell = 0; row < size; row++)
      for (let column = 0; column < width; column++, cell++) {
        own.counts[row] = (own.counts[row] as number) + (cells.counts[cell] as number);
        if (cells.seen[cell]) own.seen[row] = 1;
      }
  return {
    totals: own.counts,
    seen: own.seen,
    columns,
    total: distinct ? question.tallyAll() : sum(own.counts),
    ...pickedFrom(cells.counts, width),
  };
}

function countByDay(
  question: Question,
  sums: DaySums,
  counted: CountedColumns,
): Omit<AnsweredRows, 'keys' | 'timed'> {
  const { columns } = counted;
  const width = columns.length;
  const rows = sums.tallyRows(question.row.size, question.slotOf);
  const cells = sums.tallyCells(rows, question.slotOf, counted);
  return {
    totals: rows.counts,
    seen: rows.seen,
    columns,
    total: sum(rows.counts),
    ...pickedFrom(cells, width),
  };
}

function countByPage(
  question: Question,
  { columnOf, columns }: CountedColumns,
): Omit<AnsweredRows, 'keys' | 'timed'> {
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
export function countRows(question: Question, columns: CountedColumns): AnsweredRows {
  const { slots, dimension, size } = question.row;
  const width = columns.columns.length;
  const sums = question.daySums();
  return {
    keys: slots?.keys ?? dimension?.dictionary.texts ?? [''],
    timed: !dimension,
    ...(sums
      ? countByDay(question, sums, columns)
      : width > 0 && size * width <= maxAtOnce
        ? countAtOnce(question, columns)
        : countByPage(question, columns)),
  };
}
