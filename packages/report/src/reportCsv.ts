import {
  type Clause,
  type CsvValue,
  dimensionOf,
  type PivotTable,
  type Source,
} from '@smtp-auth-report/core';
import { domainOf, type Messages } from '@smtp-auth-report/react';
import { detailQueries, type ZonedRange } from './queries.ts';

export interface ReportCsvOptions {
  range: ZonedRange;
  where: readonly Clause[];
  messages: Messages;
  signal: AbortSignal;
}

/** What the numbers are about; they mean little without it. */
function about({ range, where, messages }: ReportCsvOptions): CsvValue[][] {
  const domains = where.flatMap(({ field, op, value }) =>
    field === 'domain' && op === 'is' ? [String(value) || messages.noDomain] : [],
  );
  return [
    [messages.reportTitle],
    [messages.dateRange, range.from, range.to],
    [messages.timeZone, range.timeZone],
    ...domains.map((domain) => [messages.showDataFor, domain]),
    [],
  ];
}

const instant = (time: number | undefined) => (time === undefined ? '' : new Date(time).toISOString());

/** One record per sender: messages in all, by TLS version and by authentication method, first and last submission (UTC). */
export async function* summaryCsv(source: Source, options: ReportCsvOptions): AsyncGenerator<CsvValue[]> {
  const { range, where, messages, signal } = options;
  const queries = detailQueries(range, where);
  const [tls, auth] = await Promise.all([
    source.pivot(queries.tls, { signal }),
    source.pivot(queries.auth, { signal }),
  ]);
  const authCells = new Map(auth.rows.map((row) => [row.key, row.cells]));
  yield* about(options);
  yield [
    messages.sender,
    messages.domain,
    messages.messages,
    ...headers('tls', tls, messages),
    ...headers('auth', auth, messages),
    messages.firstSeen,
    messages.lastSeen,
  ];
  for (const { key, total, cells, first, last } of tls.rows) {
    const byAuth = authCells.get(key) ?? auth.columns.map(() => 0);
    yield [key, domainOf(key), total, ...cells, ...byAuth, instant(first), instant(last)];
  }
}

function headers(dimension: string, table: PivotTable, messages: Messages): string[] {
  const { valueLabel } = dimensionOf(dimension);
  return table.columns.map(({ key }) => `${messages.messages}: ${valueLabel?.(key, messages) ?? key}`);
}

/** One record per day and sender seen, with or without a message. A day at a time is in memory. */
export async function* dailyCsv(source: Source, options: ReportCsvOptions): AsyncGenerator<CsvValue[]> {
  const { range, where, messages, signal } = options;
  const { days, ofDay } = detailQueries(range, where);
  const calendar = await source.pivot(days, { signal });
  yield* about(options);
  yield [messages.day, messages.sender, messages.domain, messages.messages];
  for (const { key: day, first } of calendar.rows) {
    if (first === undefined) continue;
    const senders = await source.pivot(ofDay(day), { signal });
    for (const row of senders.rows) yield [day, row.key, domainOf(row.key), row.total];
  }
}
