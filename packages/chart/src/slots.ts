import { addDays, type Day, type DayRange, daysBetween, type TimeUnit } from '@smtp-auth-report/core';

const forms: readonly [TimeUnit, RegExp][] = [
  ['hour', /^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/],
  ['day', /^\d{4}-\d\d-\d\d$/],
  ['month', /^\d{4}-\d\d$/],
];

/**
 * What the rows of a table are, by the form of their keys; undefined when they are no times. A week is named by its Monday,
 * so a single week looks like a day.
 */
export function unitOfRows(keys: readonly string[]): TimeUnit | undefined {
  const [first, second] = keys;
  if (first === undefined) return undefined;
  const form = forms.find(([, pattern]) => pattern.test(first));
  if (!form) return undefined;
  const [unit, pattern] = form;
  if (!keys.every((key) => pattern.test(key) && !Number.isNaN(Date.parse(key)))) return undefined;
  return unit === 'day' && second !== undefined && daysBetween(first, second) === 7 ? 'week' : unit;
}

/** The days that a row stands for, or is part of. */
export function daysOfSlot(key: string, unit: TimeUnit): DayRange {
  if (unit === 'week') return { from: key, to: addDays(key, 6) };
  if (unit === 'month') {
    const from = `${key}-01`;
    // Every month has a 28th, and four days later it is the next month.
    const next = `${addDays(`${key}-28`, 4).slice(0, 7)}-01`;
    return { from, to: addDays(next, -1) };
  }
  const day = key.slice(0, 10);
  return { from: day, to: day };
}

/** The first row that a day is in; undefined when it lies outside. */
export function rowOfDay(keys: readonly string[], unit: TimeUnit | undefined, day: Day): number | undefined {
  if (!unit) return undefined;
  const row = keys.findIndex((key) => {
    const { from, to } = daysOfSlot(key, unit);
    return from <= day && day <= to;
  });
  return row < 0 ? undefined : row;
}

/** Positions of rows, both included. */
export interface RowRange {
  first: number;
  last: number;
}

/** Rows between two, in either order; hours are completed to whole days, for a range is one of days. */
export function wholeDays(
  keys: readonly string[],
  unit: TimeUnit | undefined,
  a: number,
  b: number,
): RowRange {
  let first = Math.min(a, b);
  let last = Math.max(a, b);
  if (unit === 'hour') {
    const dayOf = (row: number) => keys[row]?.slice(0, 10);
    while (first > 0 && dayOf(first - 1) === dayOf(first)) first -= 1;
    while (last < keys.length - 1 && dayOf(last + 1) === dayOf(last)) last += 1;
  }
  return { first, last };
}

/**
 * The days of some rows.
 * @param range the days that were asked for: weeks and months are cut to them
 */
export function daysOfRows(
  keys: readonly string[],
  unit: TimeUnit,
  { first, last }: RowRange,
  range: DayRange | undefined,
): DayRange {
  const { from } = daysOfSlot(keys[first] ?? '', unit);
  const { to } = daysOfSlot(keys[last] ?? '', unit);
  return {
    from: range && range.from > from ? range.from : from,
    to: range && range.to < to ? range.to : to,
  };
}
