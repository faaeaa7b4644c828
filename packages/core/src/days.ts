import type { Day } from './query.ts';

/** Milliseconds of a day without a change of the clock. */
export const dayMs = 86_400_000;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a calendar date since 1970-01-01, or undefined when no calendar has it (2026-02-30). */
export function dayNumberOf(year: number, month: number, date: number): number | undefined {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, date);
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === date;
  return exists ? midnight.getTime() / dayMs : undefined;
}

/** Days since 1970-01-01, or undefined when `text` is not a calendar day `YYYY-MM-DD`. */
export function parseDay(text: string): number | undefined {
  const parts = dayPattern.exec(text);
  return parts ? dayNumberOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The inverse of `parseDay`. */
export function formatDay(dayNumber: number): Day {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}

/** Day number of the Monday of a day's week. Day 0, 1970-01-01, was a Thursday. */
export function mondayOf(dayNumber: number): number {
  return dayNumber - ((((dayNumber + 3) % 7) + 7) % 7);
}

/** What to say of a value that is no day. */
export function notADay(value: string): string {
  return `${value} is not a calendar day. Write it as YYYY-MM-DD, e.g. 2026-03-29.`;
}

export function requireDay(day: Day): number {
  const dayNumber = parseDay(day);
  if (dayNumber === undefined) throw new RangeError(notADay(JSON.stringify(day)));
  return dayNumber;
}

/**
 * The day `count` days later, or earlier when negative. Days are calendar days: no time zone, no clock.
 * @throws RangeError when `day` is not a calendar day
 */
export function addDays(day: Day, count: number): Day {
  return formatDay(requireDay(day) + count);
}

/**
 * Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. A range with both its
 * ends has `daysBetween(from, to) + 1` days.
 * @throws RangeError when one is not a calendar day
 */
export function daysBetween(from: Day, to: Day): number {
  return requireDay(to) - requireDay(from);
}
