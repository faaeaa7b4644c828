import type { ValidSubmissionQuery } from '@smtp-auth-report/core';
import type { Ask } from './ask.ts';
import { daysSql, instantSql } from './calendar.ts';
import { type Extent, extentSql, extentsOf, type Stored } from './coverage.ts';
import { type Layout, quarterOf } from './layout.ts';
import { Statement } from './statement.ts';

const dayMs = 86_400_000;

/** A day as ClickHouse divides them; instants and plain days by themselves. */
export interface CountedDay {
  /** Epoch milliseconds of its date. */
  day: number;
  plain: boolean;
  submissions: number;
  /** The first and last time in it, epoch milliseconds; of submissions where the day of UTC begins that they are in. */
  first: number;
  last: number;
}

export type Days = Pick<ValidSubmissionQuery, 'from' | 'to'>;

export interface Counted {
  /** What each of the tables has. */
  extents: Extent[];
  /** The days of each roll-up, in their order. */
  sums: CountedDay[][];
  /** Those of the submissions; one that is in two days of UTC is there twice. */
  stored: CountedDay[];
}

/** The months of UTC that the days of a range may be in, and those of other zones that it cuts: retention takes them as a whole. */
function monthsOf({ from, to }: Days): Days {
  const [first, last] = [new Date(Date.parse(from) - 2 * dayMs), new Date(Date.parse(to) + 2 * dayMs)];
  const dateOf = (date: Date, month: number, day: number) =>
    new Date(Date.UTC(date.getUTCFullYear(), month, day)).toISOString().slice(0, 10);
  return { from: dateOf(first, first.getUTCMonth(), 1), to: dateOf(last, last.getUTCMonth() + 1, 0) };
}

function summedSql(
  statement: Statement,
  { table, day, first, last, records }: Layout,
  days: Days,
  store: number,
): string {
  return `SELECT ${store} AS store, plain, toUnixTimestamp64Milli(min(${first})) AS first, toUnixTimestamp64Milli(max(${last})) AS last,
    toInt64(${day}) AS date, sum(${records}) AS records FROM ${table} WHERE ${daysSql(statement, day ?? '', days, 1)} GROUP BY ${day}, plain`;
}

/** By the expressions of the projection, so that no submission is read for it. @param timeZone that of the days */
function storedSql(
  statement: Statement,
  { table, first }: Layout,
  { from, to }: Days,
  timeZone: string,
  store: number,
): string {
  const quarter = quarterOf(first);
  const utc = `toDate32(${quarter}, 'UTC')`;
  const date = `if(plain, ${utc}, toDate32(${quarter}, ${statement.bind('String', timeZone)}))`;
  const [start, end] = [Date.parse(from), Date.parse(to) + dayMs];
  return `SELECT ${store} AS store, plain, toInt64(${utc}) * ${dayMs} AS first, first AS last, toInt64(${date}) AS date, count() AS records
    FROM ${table} WHERE ${quarter} >= ${instantSql(statement, start)} AND ${quarter} < ${instantSql(statement, end)} GROUP BY date, first, plain`;
}

/**
 * What the tables have, what roll-ups have been made of, and what there is, in the months of a range. Days are read from projections: a row for
 * each day, and one for each quarter of an hour, however many submissions there are.
 * @param layouts all tables, the submissions last
 * @param timeZone that of the days of submissions
 */
export async function askDays(
  ask: Ask,
  layouts: readonly Layout[],
  timeZone: string,
  range: Days,
): Promise<Counted> {
  const statement = new Statement();
  const days = monthsOf(range);
  const [rollUps, submissions] = [layouts.slice(0, -1), layouts.slice(-1)];
  const stored = layouts.length + rollUps.length;
  const parts = [
    ...layouts.map(extentSql),
    ...rollUps.map((layout, i) => summedSql(statement, layout, days, layouts.length + i)),
    ...submissions.map((layout) => storedSql(statement, layout, days, timeZone, stored)),
  ];
  const { data } = await ask<Stored>(statement, parts.join(' UNION ALL '));
  const of = (store: number) => data.filter((one) => Number(one.store) === store).map(countedOf);
  return {
    extents: extentsOf(data, layouts),
    sums: rollUps.map((_, i) => of(layouts.length + i)),
    stored: of(stored),
  };
}

function countedOf({ date, plain, first, last, records }: Stored): CountedDay {
  return {
    day: Number(date) * dayMs,
    plain: Boolean(Number(plain)),
    submissions: Number(records),
    first: Number(first),
    last: Number(last),
  };
}
