import { addDays, daysBetween, formatDay, requireDay } from './days.ts';
import type { Day } from './query.ts';
import type { ReportRange } from './reportState.ts';
import { dayNumberAt, dayStart, requireTimeZone } from './zones.ts';

/** First and last day, both included. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** What “now” and “here” mean. Both can be given, so that tests and stories stand still. */
export interface CalendarContext {
  /** IANA name. Default `'UTC'`. */
  timeZone?: string | undefined;
  /** Epoch milliseconds. Default: the clock. */
  now?: number | Date | undefined;
}

/**
 * The calendar day that it is in a zone.
 * @param now epoch milliseconds; default: the clock
 * @throws RangeError when the zone is unknown
 */
export function today(timeZone = 'UTC', now: number | Date = Date.now()): Day {
  return formatDay(dayNumberAt(Number(now), requireTimeZone(timeZone)));
}

/**
 * `count` complete calendar days, ending yesterday: the days that have all their data. A rolling count of hours would cut two
 * days in half.
 * @throws RangeError when `count` is not a positive integer, or the zone is unknown
 */
export function lastDays(count: number, { timeZone, now }: CalendarContext = {}): DayRange {
  if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError(
      `lastDays(${count}): a range has at least one whole day. Give a positive integer such as 7.`,
    );
  const to = addDays(today(timeZone, now), -1);
  return { from: addDays(to, 1 - count), to };
}

/** As many days as the range has, right before it: what it is compared with. */
export function previousRange({ from, to }: DayRange): DayRange {
  return { from: addDays(from, daysBetween(to, from) - 1), to: addDays(from, -1) };
}

/** The days that a report's range means now. A fixed range is itself. */
export function resolveRange(range: ReportRange, context: CalendarContext = {}): DayRange {
  return 'days' in range ? lastDays(range.days, context) : { from: range.from, to: range.to };
}

/**
 * Epoch milliseconds at which a day begins in a zone: not always midnight on the clock, and for a day that the
 * zone skipped (Pacific/Apia 2011-12-30) the instant at which it was skipped.
 * @throws RangeError when the day or the zone does not exist
 */
export function startOfDay(day: Day, timeZone = 'UTC'): number {
  return dayStart(requireDay(day), requireTimeZone(timeZone));
}
