import { dayMs, dayNumberOf } from './days.ts';
import { show } from './show.ts';

/** An instant in epoch milliseconds, or a plain day by its number, or the reason why it is neither. */
export type ParsedTime =
  | { kind: 'instant'; value: number }
  | { kind: 'day'; value: number }
  | { kind: 'bad'; reason: string };

// Before 1970 nobody submitted mail with SMTP AUTH; after 2100 a clock is wrong or seconds were taken for milliseconds.
const firstInstant = 0;
export const endInstant = Date.UTC(2101, 0, 1);

/** Whether a time is a number that stands for an instant as it is. */
export function isInstant(time: unknown): boolean {
  return typeof time === 'number' && time >= firstInstant && time < endInstant;
}

const isoPattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

function bad(reason: string): ParsedTime {
  return { kind: 'bad', reason };
}

function instant(value: number): ParsedTime {
  if (Number.isNaN(value)) return bad('This date is invalid. Give a valid one.');
  if (!isInstant(value))
    return bad(
      'The time is outside the years 1970 to 2100. Numbers are milliseconds since 1970-01-01T00:00Z.',
    );
  return { kind: 'instant', value: Math.trunc(value) };
}

/** Minutes of `Z`, `+01`, `+0100`, `+01:00`; NaN when out of range. */
function offsetMinutes(offset: string): number {
  if (offset === 'Z' || offset === 'z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', ''));
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (offset[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function parseText(text: string): ParsedTime {
  const parts = isoPattern.exec(text);
  if (!parts)
    return bad(
      'This is not a time. Use ISO 8601 with an offset (2026-03-29T08:30:00Z) or a day (2026-03-29).',
    );
  const [, year, month, date, hour, minute, second = '0', fraction = '', offset] = parts;
  const dayNumber = dayNumberOf(Number(year), Number(month), Number(date));
  if (dayNumber === undefined) return bad(`The calendar has no ${year}-${month}-${date}.`);
  if (hour === undefined || minute === undefined) {
    const start = instant(dayNumber * dayMs);
    return start.kind === 'bad' ? start : { kind: 'day', value: dayNumber };
  }
  if (offset === undefined)
    return bad('A date-time without offset is ambiguous. Add Z or an offset such as +01:00.');
  const minutesAhead = offsetMinutes(offset);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60 || Number.isNaN(minutesAhead))
    return bad('The clock has no such time. Hours go to 23, minutes to 59, seconds to 60.');
  // A leap second belongs to the minute that it ends.
  const leap = second === '60';
  const ms = leap ? 59_999 : Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return instant(dayNumber * dayMs + (Number(hour) * 60 + Number(minute) - minutesAhead) * 60_000 + ms);
}

/** Reads the `time` of a submission. Fractions of a millisecond are dropped. */
export function parseTime(time: unknown): ParsedTime {
  if (typeof time === 'number') return instant(time);
  if (typeof time === 'string') return parseText(time);
  // By its tag, not instanceof: a Date may come from another frame.
  if (Object.prototype.toString.call(time) === '[object Date]') return instant(Number(time));
  return bad(`time is ${show(time)}. Give a Date, epoch milliseconds, ISO 8601 with an offset, or a day.`);
}
