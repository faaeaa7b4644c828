import type { Day, PivotTable } from '@smtp-auth-report/core';

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

/** A day or one of its hours. */
const dayPattern = /^\d{4}-\d\d-\d\d/;

/**
 * Positions of the days whose numbers may still grow: today and later, and those after the day that the data reach.
 * @param today `''` when not known, as on the server
 */
export function incompleteRows({ rows, coverage }: PivotTable, today: Day, timeZone: string): number[] {
  // The end of a day is the first instant of the next: it must not count as reaching into it.
  const reached = coverage.through === null ? '' : calendarDay(coverage.through - 1, timeZone);
  return rows.flatMap(({ key }, row) => {
    if (!dayPattern.test(key)) return [];
    const day = key.slice(0, 10);
    const immature = reached !== '' && day > reached;
    const present = today !== '' && day >= today;
    return immature || present ? [row] : [];
  });
}
