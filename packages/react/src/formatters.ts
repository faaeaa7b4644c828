import type { PivotRow } from '@smtp-auth-report/core';
import { createSlotFormat } from './createSlotFormat.ts';

/** Numbers, percents and dates as one locale writes them. */
export interface Formatters {
  /** `12,345` */
  number(value: number): string;
  /** `12K`: for axes. */
  compact(value: number): string;
  /**
   * The share of `part` in `whole`, to one decimal below 10 percent and none above. Never `0%` for something nor `100%` for
   * less than all: then `< 0.1%` and `> 99.9%`. An empty whole has no share: `–`.
   */
  percent(part: number, whole: number): string;
  /**
   * `Mar 29`; a day is a calendar day, so no time zone moves it. Takes the key of any row by time: an hour is `2:00 AM`, a
   * month `Oct 2026`, and what is none of these stands for itself.
   */
  day(key: string): string;
  /** `Sunday, March 29, 2026`; an hour with its distance from UTC, which tells apart those that come twice. */
  longDay(key: string): string;
  /** `Mar 29, 2026` */
  fullDay(key: string): string;
  /** An instant's date in the report's time zone: `Mar 29, 2026`. */
  date(instant: number): string;
  /** An instant's date and time in the report's time zone. */
  dateTime(instant: number): string;
  /** First and last row of a table by days, as days; `–` where there are no rows. */
  range(rows: readonly PivotRow[]): { from: string; to: string };
}

export function createFormatters(
  locale: string,
  timeZone: string,
  direction: 'ltr' | 'rtl' = 'ltr',
): Formatters {
  // From right to left “< 0.1%” would be read as “0.1% >”, which says the contrary (Unicode UAX #9).
  const bound = (text: string) => (direction === 'rtl' ? `\u2066${text}\u2069` : text);
  const number = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const slotFormat = createSlotFormat(locale, timeZone);
  const fullDay = slotFormat('full');
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return {
    number: (value) => number.format(value),
    compact: (value) => compact.format(value),
    percent(part, of) {
      if (of === 0) return '–';
      const share = part / of;
      if (part > 0 && share < 0.001) return bound(`< ${tenth.format(0.001)}`);
      if (part < of && share > 0.999) return bound(`> ${tenth.format(0.999)}`);
      // A share that whole percents would round to all or nothing keeps its decimal.
      return share < 0.1 || (share > 0.99 && part < of) ? tenth.format(share) : whole.format(share);
    },
    day: slotFormat('short'),
    longDay: slotFormat('long'),
    fullDay,
    date: (instant) => date.format(instant),
    dateTime: (instant) => dateTime.format(instant),
    range(rows) {
      const [first, last] = [rows[0], rows.at(-1)];
      return first && last ? { from: fullDay(first.key), to: fullDay(last.key) } : { from: '–', to: '–' };
    },
  };
}
