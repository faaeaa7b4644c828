import type { DayRange, Measure, PivotRow, PivotTable } from '@smtp-auth-report/core';
import type { Series } from './series.ts';
import type { Drawing } from './stack.ts';

/** The period before, row beside row from the first on, whatever the lengths of the two. */
export interface Comparison {
  total: number;
  range: DayRange | undefined;
  /** Undefined where the period before was shorter. */
  rowBefore: (row: number) => PivotRow | undefined;
  /** What some of the series had then; undefined where the answer does not say. */
  valueBefore: (row: number, shown: readonly Series[]) => number | undefined;
}

/** @param series all that the chart has */
export function compareWith(
  previous: PivotTable,
  range: DayRange | undefined,
  series: readonly Series[],
  measure: Measure,
): Comparison {
  const positions = new Map(
    previous.columns.flatMap(({ key, folded }, index) => (folded === undefined ? [[key, index]] : [])),
  );
  const complete = positions.size === previous.columns.length;
  const cellOf = (row: PivotRow, { key, isValue }: Series): number | undefined => {
    const position = positions.get(key);
    if (!isValue || (position === undefined && !complete)) return undefined;
    return position === undefined ? 0 : row.cells[position];
  };
  const sumOf = (row: PivotRow, some: readonly Series[]) =>
    some.reduce<number | undefined>((sum, one) => {
      const cell = cellOf(row, one);
      return sum === undefined || cell === undefined ? undefined : sum + cell;
    }, 0);
  return {
    total: previous.total,
    range,
    rowBefore: (row) => previous.rows[row],
    valueBefore(position, shown) {
      const row = previous.rows[position];
      if (!row || shown.length === series.length) return row?.total;
      if (measure === 'senders') return shown.length === 1 && shown[0] ? cellOf(row, shown[0]) : undefined;
      const own = sumOf(row, shown);
      // The folded rest has no key, but it is what the others leave.
      if (own !== undefined || shown.every(({ isValue }) => isValue)) return own;
      const left = sumOf(
        row,
        series.filter((one) => !shown.includes(one)),
      );
      return left === undefined ? undefined : row.total - left;
    },
  };
}

/** What is drawn of a comparison, row by row; undefined in a row leaves a gap. */
export interface ComparisonLines {
  before: (number | undefined)[];
  /** The same of these days, where the drawing does not show it: lines beside each other have no sum. */
  now: (number | undefined)[] | undefined;
  max: number;
}

interface Drawn {
  drawing: Drawing;
  series: readonly Series[];
  visible: readonly Series[];
  measure: Measure;
}

/**
 * Whether the total of these days is a line of its own: lines beside each other show none. Distinct people are known of one series,
 * or of all; not of two.
 */
export function drawsTotal({ drawing, series, visible, measure }: Drawn): boolean {
  const piled = drawing === 'areas' || drawing === 'columns';
  return !piled && visible.length > 1 && (measure === 'messages' || visible.length === series.length);
}

/** The total of what is shown, then and, where nothing else draws it, now. */
export function comparisonLines(
  comparison: Comparison,
  rows: readonly PivotRow[],
  drawn: Drawn,
): ComparisonLines {
  const { series, visible } = drawn;
  const before = rows.map((_, row) => comparison.valueBefore(row, visible));
  const totalNow = ({ total, cells }: PivotRow) =>
    visible.length === series.length
      ? total
      : visible.reduce((sum, { index }) => sum + (cells[index] ?? 0), 0);
  const now = drawsTotal(drawn) ? rows.map(totalNow) : undefined;
  const max = [...before, ...(now ?? [])].reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  return { before, now, max };
}
