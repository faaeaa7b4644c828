import type { Day } from '@smtp-auth-report/core';

type DayOf = (instant: number) => Day;

/** Of the zone asked for last: one page has one or two, and a format is slow to make. */
let last: { timeZone: string; dayOf: DayOf } | undefined;

/** Tells the calendar day of an instant in a time zone. */
export function calendarDayIn(timeZone: string): DayOf {
  if (last?.timeZone !== timeZone) last = { timeZone, dayOf: makeDayOf(timeZone) };
  return last.dayOf;
}

function makeDayOf(timeZone: string): DayOf {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
}
