import { type Coverage, coverageOfExtents } from '@smtp-auth-report/core';
import type { Ask } from './ask.ts';
import type { Layout } from './layout.ts';
import { Statement } from './statement.ts';

/** First and last time, epoch milliseconds. */
export interface Ends {
  first: number;
  last: number;
}

/** What a table has: of instants, and of plain days. */
export interface Extent {
  instants?: Ends | undefined;
  days?: Ends | undefined;
}

/** A row of what tables have: of a whole table, or of one day of it. */
export interface Stored {
  /** Which of the parts of a statement it is from. */
  store: string | number;
  plain: boolean | number;
  first: string | number;
  last: string | number;
  /** Days since 1970-01-01. */
  date: string | number;
  records: string | number;
}

/** Answered from the partitions' own bounds, and from the projection of a roll-up: nothing is read of submissions, and of sums a row for each day. */
export function extentSql({ table, first, last }: Layout, store: number): string {
  return `SELECT ${store} AS store, plain, toUnixTimestamp64Milli(min(${first})) AS first, toUnixTimestamp64Milli(max(${last})) AS last,
    toInt64(0) AS date, toUInt64(0) AS records FROM ${table} GROUP BY plain`;
}

/** @returns one for each table, in their order */
export function extentsOf(rows: readonly Stored[], layouts: readonly Layout[]): Extent[] {
  const extents = layouts.map((): Extent => ({}));
  for (const { store, plain, first, last } of rows) {
    const extent = extents[Number(store)];
    if (extent) extent[Number(plain) ? 'days' : 'instants'] = { first: Number(first), last: Number(last) };
  }
  return extents;
}

export async function askExtents(ask: Ask, layouts: readonly Layout[]): Promise<Extent[]> {
  const { data } = await ask<Stored>(new Statement(), layouts.map(extentSql).join(' UNION ALL '));
  return extentsOf(data, layouts);
}

/** What data there is in any of the tables: the oldest may be in the roll-up alone. */
export function coverageOf(extents: readonly Extent[], timeZone: string): Coverage {
  const instants = hull(extents.map((extent) => extent.instants));
  const days = hull(extents.map((extent) => extent.days));
  const dayOf = (value: number | undefined) =>
    value === undefined ? null : new Date(value).toISOString().slice(0, 10);
  return coverageOfExtents(
    {
      firstInstant: instants?.first ?? null,
      lastInstant: instants?.last ?? null,
      firstDay: dayOf(days?.first),
      lastDay: dayOf(days?.last),
    },
    timeZone,
  );
}

export function hull(all: readonly (Ends | undefined)[]): Ends | undefined {
  const known = all.filter((ends) => ends !== undefined);
  if (known.length === 0) return undefined;
  return {
    first: Math.min(...known.map(({ first }) => first)),
    last: Math.max(...known.map(({ last }) => last)),
  };
}
