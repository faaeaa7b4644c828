import type { DayRange, PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { calendarDayIn } from './calendarDay.ts';
import { daysOfSlot } from './slots.ts';

const hourMs = 3_600_000;

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
  { rows, coverage }: Pick<PivotTable, 'rows' | 'coverage'>,
  unit: TimeUnit | undefined,
  { now, timeZone, range }: Present,
): number[] {
  if (!unit) return [];
  // The end of a day is the first instant of the next: it must not count as reaching into it.
  const dayOf = calendarDayIn(timeZone);
  const reached = coverage.through === null ? '' : dayOf(coverage.through - 1);
  const today = now === null ? '' : dayOf(now);
  return rows.flatMap(({ key }, row) => {
    const { from, to } = daysOfSlot(key, unit);
    const immature = reached !== '' && to > reached;
    const ended =
      unit === 'hour' ? now === null || Date.parse(key) + hourMs <= now : today === '' || to < today;
    const cut = range !== undefined && (from < range.from || to > range.to);
    return immature || !ended || cut ? [row] : [];
  });
}
