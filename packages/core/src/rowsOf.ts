import { compareKeys } from './compareKeys.ts';
import { Dictionary } from './dictionary.ts';
import type { DimensionId, PivotColumn, RowClause, SortKey, SortOrder } from './query.ts';
import { rank } from './rank.ts';
import { scratch } from './scratch.ts';
import type { Domains } from './store.ts';

/** Rows as counted, by number, before the page is cut. */
export interface CountedRows {
  keys: readonly string[];
  /** Rows of time: all of them show, and their order is that of time. */
  timed: boolean;
  /** What follows the last `@` of each key, where that is known. */
  domains: Domains | undefined;
  totals: Float64Array;
  seen: Uint8Array;
  columns: PivotColumn[];
  /** Counts of one column, by row. */
  ofColumn(column: number): Float64Array;
  /** Counts of one value of any dimension, by row; undefined: nothing has it. */
  ofValue(dimension: DimensionId, value: string): Float64Array | undefined;
  /** When the first records of rows came, or the last (sign −1); NaN: there are none, or `wanted` others come before. */
  times(passed: Uint8Array, wanted: number, sign: 1 | -1): Float64Array;
}

export interface Page {
  having: readonly RowClause[];
  sort?: SortOrder | undefined;
  offset: number;
  limit?: number | undefined;
}

type ValueAt = (row: number) => number;
type Compare = (a: number, b: number) => number;

function countsBy(rows: CountedRows, by: RowClause['by']): Float64Array | undefined {
  if (by === 'total') return rows.totals;
  if (by.of !== undefined) return rows.ofValue(by.of, by.column);
  const column = rows.columns.findIndex(({ key }) => key === by.column);
  return column < 0 ? undefined : rows.ofColumn(column);
}

/** The number that a condition or an order looks at. A column that the answer does not have counts 0 in every row. */
function measured(rows: CountedRows, by: RowClause['by'], percent: boolean | undefined): ValueAt {
  const { totals } = rows;
  const counts = countsBy(rows, by);
  const count = (row: number) => counts?.[row] ?? 0;
  if (!percent) return count;
  // Multiplied first, divided last: rounded once, so that every engine gets the same number.
  return (row) => (totals[row] === 0 ? 0 : (100 * count(row)) / (totals[row] as number));
}

/** By row, 1: it passes. */
function passing(rows: CountedRows, having: readonly RowClause[]): Uint8Array {
  const { seen, timed, keys } = rows;
  if (having.length === 0 && !timed) return seen;
  const passed = scratch(Uint8Array, keys.length);
  if (timed) passed.fill(1);
  else passed.set(seen);
  for (const { by, percent, op, value } of having) {
    const valueAt = measured(rows, by, percent);
    for (let row = 0; row < passed.length; row++)
      if (op === 'atLeast' ? !(valueAt(row) >= value) : !(valueAt(row) <= value)) passed[row] = 0;
  }
  return passed;
}

function countOf(passed: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < passed.length; row++) count += passed[row] as number;
  return count;
}

function defaultSort({ timed }: CountedRows): SortOrder {
  return timed ? { by: 'key', direction: 'ascending' } : { by: 'total', direction: 'descending' };
}

function domainsOf(keys: readonly string[]): Domains {
  const dictionary = new Dictionary();
  const codes = keys.map((key) => {
    const at = key.lastIndexOf('@');
    return dictionary.codeOf(at < 0 ? '' : key.slice(at + 1));
  });
  return { codes, dictionary };
}

/** By row, the place of its domain among all in order. Each domain is compared as text, not each row. */
function domainPlaces({ keys, domains }: CountedRows): ValueAt {
  const { codes, dictionary } = domains ?? domainsOf(keys);
  const places = new Uint32Array(dictionary.size);
  [...dictionary.texts].sort().forEach((text, place) => {
    places[dictionary.codeOf(text)] = place;
  });
  return (row) => places[codes[row] as number] as number;
}

/** What rows are in order of. */
function sortedBy(
  rows: CountedRows,
  { by, direction }: SortKey,
  passed: Uint8Array,
  end: number,
  rowCount: number,
): ValueAt {
  const { timed } = rows;
  if (by === 'key') return () => 0;
  if (by === 'domain') return domainPlaces(rows);
  if (by === 'first' || by === 'last') {
    const ascending = direction === 'ascending';
    const near = (by === 'first') === ascending;
    const times = rows.times(passed, near ? end : rowCount, by === 'first' ? 1 : -1);
    // Rows of time may have none, and come first; others were not looked for, because a page of rows comes before them.
    const none = timed || !ascending ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return (row) => (Number.isNaN(times[row]) ? none : (times[row] as number));
  }
  return measured(rows, by, by === 'total' ? false : by.percent);
}

/** By row: higher comes first. */
function scoresOf(
  rows: CountedRows,
  key: SortKey,
  passed: Uint8Array,
  end: number,
  rowCount: number,
): Float64Array {
  const sign = key.direction === 'descending' ? 1 : -1;
  if (key.by === 'total' && sign > 0) return rows.totals;
  const valueAt = sortedBy(rows, key, passed, end, rowCount);
  const scores = scratch(Float64Array, rows.keys.length);
  for (let row = 0; row < scores.length; row++) scores[row] = sign * valueAt(row);
  return scores;
}

/** Rows of equal scores are in order of key, backwards where that is what was asked for. */
function tiesOf({ keys, timed }: CountedRows, { by, direction }: SortKey): Compare {
  const byKey: Compare = timed
    ? (a, b) => a - b
    : (a, b) => compareKeys(keys[a] as string, keys[b] as string);
  return by === 'key' && direction === 'descending' ? (a, b) => byKey(b, a) : byKey;
}

/** The head of all rows where those of equal scores have an order of their own: only rows that may be in it are looked at by that one. */
function rankTwice(
  rows: CountedRows,
  passed: Uint8Array,
  end: number,
  scores: Float64Array,
  head: readonly number[],
  thenBy: SortKey,
): readonly number[] {
  const bound = scores[head[end - 1] as number] as number;
  const candidates = scratch(Uint8Array, passed.length);
  for (let row = 0; row < passed.length; row++)
    if (passed[row] && (scores[row] as number) >= bound) candidates[row] = 1;
  const count = countOf(candidates);
  if (
    count === end &&
    head.every((row, place) => place === 0 || scores[row] !== scores[head[place - 1] as number])
  )
    return head;
  const second = scoresOf(rows, thenBy, candidates, count, count);
  const ties = tiesOf(rows, thenBy);
  return rank(candidates, end, scores, (a, b) => (second[b] as number) - (second[a] as number) || ties(a, b));
}

/** The rows that pass, of them one page in order, and how many pass. Only the page is sorted: see `rank`. */
export function rowsOf(rows: CountedRows, { having, sort, offset, limit }: Page) {
  const passed = passing(rows, having);
  const rowCount = countOf(passed);
  const end = limit === undefined ? rowCount : Math.min(rowCount, offset + limit);
  if (offset >= end) return { rowCount, page: [] };
  const order = sort ?? defaultSort(rows);
  const scores = scoresOf(rows, order, passed, end, rowCount);
  const head = rank(passed, end, scores, tiesOf(rows, order));
  const again = order.by !== 'key' && order.thenBy;
  return { rowCount, page: (again ? rankTwice(rows, passed, end, scores, head, again) : head).slice(offset) };
}
