import type { PivotTable, TlsVersion } from '@smtp-auth-report/core';
import type { UnusualActivity } from '@smtp-auth-report/core/unusual';
import type { Formatters } from '@smtp-auth-report/react';
import type { WidgetCardData } from '@smtp-auth-report/widget-card';
import { type cardQueries, weekLength } from './queries.ts';

/** Does anybody know? A column that is not “unknown” says so. */
const known = (table: PivotTable) => table.columns.some((column) => column.key !== 'unknown');

/** The answers to the card's queries as what the card shows; what nobody wrote down is null, not 0. */
export function cardData(
  tables: Record<keyof ReturnType<typeof cardQueries>, PivotTable>,
  minimumTls: TlsVersion,
  format: Pick<Formatters, 'fullDay'>,
): WidgetCardData {
  const { senders, previous, daily, belowTls, auth } = tables;
  const { coverage } = senders;
  const lastDay = daily.rows.at(-1)?.key;
  // No data from before the week: then nothing is known of it, and “new” would be wrong.
  const weekBefore =
    coverage.from !== null && daily.rows[0] !== undefined && coverage.from < daily.rows[0].key;
  const late = coverage.to !== null && lastDay !== undefined && coverage.to < lastDay;
  return {
    days: weekLength,
    senders: senders.total,
    previousSenders: weekBefore ? previous.total : null,
    daily,
    belowTls: known(senders) ? { version: minimumTls, senders: belowTls.total } : null,
    basicSenders: known(auth) ? (auth.columns.find((column) => column.key === 'basic')?.total ?? 0) : null,
    // Not the instant that the data reach: a plain day reaches the next one's midnight.
    through: late && coverage.to !== null ? format.fullDay(coverage.to) : undefined,
  };
}

/** Different senders that are unusual; undefined where nobody can tell how many: not enough history, or more than are kept. */
export function unusualSenders({ enough, truncated, flags }: UnusualActivity): number | undefined {
  return enough && !truncated ? new Set(flags.map(({ sender }) => sender)).size : undefined;
}
