import { range } from './data/size.ts';

/** Which rows count. */
export type Condition =
  | { field: 'domain'; isNot: string }
  | { field: 'sender'; contains: string }
  | { field: 'client'; startsWith: string };

/** Messages per day; with `top` only the largest columns, and one with the others. Days without rows too. */
export interface DayQuestion {
  kind: 'days';
  by: 'domain' | 'tls';
  first: number;
  last: number;
  top?: number;
  where?: Condition;
}

/** Messages per sender or client: the hundred with the most, and how many there are. */
export interface NameQuestion {
  kind: 'names';
  of: 'sender' | 'client';
  by: 'tls' | null;
  first: number;
  last: number;
  where?: Condition;
}

/** How many different senders. */
export interface CountQuestion {
  kind: 'count';
  first: number;
  last: number;
  where?: undefined;
}

/** Days are places in the range: 0 is its first, 89 its last. */
export type Question = DayQuestion | NameQuestion | CountQuestion;

/** Rows of a page. */
export const pageLength = 100;

/** The day at a place of the range, `YYYY-MM-DD`. */
export function dayAt(place: number): string {
  return new Date(Date.parse(range.from) + place * 86_400_000).toISOString().slice(0, 10);
}
