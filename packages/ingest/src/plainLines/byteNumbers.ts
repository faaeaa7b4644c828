import { daysInMonth } from '../timestamp.ts';

const minute = 60_000;

/** Two digits; NaN where something else stands. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** At most nine digits; −1 where something else stands. */
function few(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = (Math.imul(value, 10) + digit) | 0;
  }
  return value;
}

/** Digits alone as a number, exact; −1 for anything else, also for none and for more than fifteen. */
export function digitsIn(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < 1 || length > 15) return -1;
  if (length <= 9) return few(bytes, start, end);
  const high = few(bytes, start, end - 9);
  const low = few(bytes, end - 9, end);
  return high < 0 || low < 0 ? -1 : high * 1e9 + low;
}

/** Days since 1970-01-01 (proleptic Gregorian calendar, from 1000 on); NaN for a day that its month has not. */
function dayNumber(year: number, month: number, date: number): number {
  if (!(year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)))
    return Number.NaN;
  // Years that begin in March end with the leap day (Howard Hinnant, "chrono-compatible low-level date algorithms").
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + dayOfYear - 719_468;
}

/** `YYYY-MM-DD` at `at` as days since 1970-01-01; NaN for anything else. */
export function dayAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 4] !== 45 || bytes[at + 7] !== 45) return Number.NaN;
  return dayNumber(100 * two(bytes, at) + two(bytes, at + 2), two(bytes, at + 5), two(bytes, at + 8));
}

/** `Z`, `+02:00`, `-0500` between `at` and `end`, in minutes; NaN for anything else. */
function offsetIn(bytes: Uint8Array, at: number, end: number): number {
  const sign = bytes[at];
  if (sign === 90) return end === at + 1 ? 0 : Number.NaN;
  const minutesAt = bytes[at + 3] === 58 ? at + 4 : at + 3;
  if ((sign !== 43 && sign !== 45) || end !== minutesAt + 2) return Number.NaN;
  const hours = two(bytes, at + 1);
  const minutes = two(bytes, minutesAt);
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  return sign === 43 ? 60 * hours + minutes : -60 * hours - minutes;
}

/**
 * An instant in the most frequent forms of RFC 3339, `2024-06-03T12:00:00Z`, with or without a fraction, as epoch milliseconds.
 * NaN says that it is none of them, not that it is no time.
 */
export function instantIn(bytes: Uint8Array, start: number, end: number): number {
  const separator = bytes[start + 10];
  if (end - start < 20 || (separator !== 84 && separator !== 32)) return Number.NaN;
  if (bytes[start + 13] !== 58 || bytes[start + 16] !== 58) return Number.NaN;
  const hours = two(bytes, start + 11);
  const minutes = two(bytes, start + 14);
  const seconds = two(bytes, start + 17);
  if (!(hours <= 23 && minutes <= 59 && seconds <= 59)) return Number.NaN;
  let clock = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  let at = start + 19;
  if (bytes[at] === 46) {
    const point = at;
    for (let unit = 100; ; unit = unit >= 10 ? unit / 10 : 0) {
      at += 1;
      const digit = (bytes[at] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      clock += digit * unit;
    }
    if (at === point + 1) return Number.NaN;
  }
  return dayAt(bytes, start) * 86_400_000 + clock - offsetIn(bytes, at, end) * minute;
}
