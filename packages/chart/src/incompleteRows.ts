import type { Day, DayRange, PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { daysOfSlot } from './slots.ts';

const hourMs = 3_600_000;

/** The calendar day of an instant in a time zone. */
export function calendarDay(instant: number, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

export interface Present {
  /** Epoch milliseconds; null when not known, as on the server. */
  now: number | null;
  timeZone: string;
  /** The days that were asked for, where that is known. */
  range: DayRange | undefined;
}

/**
 * Positions of the rows whose numbers may still grow: those under way or to come, and those with days after the one that
 * the data reach; and weeks and months of which not all days were asked for.
 */
export function incompleteRows(
  { rows, coverage }: PivotTable,
  unit: TimeUnit | undefined,
  { now, timeZone, range }: Present,
): number[] {
  if (!unit) return [];
  // The end of a day is the first instant of the next: it must not count as reaching into it.
  const reached = coverage.through === null ? '' : calendarDay(coverage.through - 1, timeZone);
  const today = now === null ? '' : calendarDay(now, timeZone);
  return rows.flatMap(({ key }, row) => {
    const { from, to } = daysOfSlot(key, unit);
    const immature = reached !== '' && to > reached;
    const ended =
      unit === 'hour' ? now === null || Date.parse(key) + hourMs <= now : today === '' || to < today;
    const cut = range !== undefined && (from < range.from || to > range.to);
    return immature || !ended || cut ? [row] : [];
  });
}
