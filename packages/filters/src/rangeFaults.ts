import { type Day, daysBetween } from '@smtp-auth-report/core';

/** Two typed days; `''` where a date is not whole. */
export interface TypedRange {
  from: Day | '';
  to: Day | '';
}

export interface RangeLimits {
  earliest: Day;
  latest: Day;
  maxDays: number;
}

export type RangeFault = 'missing' | 'early' | 'late' | 'reversed' | 'long';

/** What is wrong with each of the two days. */
export interface RangeFaults {
  from?: RangeFault | undefined;
  to?: RangeFault | undefined;
}

/** Days of a whole range, both ends included; undefined while a date is missing or the ends are swapped. */
export function rangeLength({ from, to }: TypedRange): number | undefined {
  const length = from && to ? daysBetween(from, to) + 1 : 0;
  return length > 0 ? length : undefined;
}

function faultOfDay(day: Day | '', { earliest, latest }: RangeLimits): RangeFault | undefined {
  if (!day) return 'missing';
  // Days of four-digit years compare as text.
  if (day < earliest) return 'early';
  return day > latest ? 'late' : undefined;
}

/** Why a range cannot be shown; a fault of both days together is said at the last. */
export function rangeFaults(range: TypedRange, limits: RangeLimits): RangeFaults {
  const from = faultOfDay(range.from, limits);
  const to = faultOfDay(range.to, limits);
  if (from || to) return { from, to };
  const length = rangeLength(range);
  if (length === undefined) return { to: 'reversed' };
  return length > limits.maxDays ? { to: 'long' } : {};
}
