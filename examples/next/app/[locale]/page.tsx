import { findPivot, lastDays, previousRange, standardPivots } from '@smtp-auth-report/core';
import { answers, presentOf, timeZone } from '../../src/mailData.ts';
import { Pieces } from '../../src/Pieces.tsx';
import { wordsOf } from '../../src/words.ts';

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Card, chart and table, counted here for what the address asks for. The browser gets numbers, and draws what it got as HTML. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params;
  const { pivot } = await searchParams;
  const { id, columns, measure, topColumns, table } = findPivot(standardPivots, `${pivot ?? ''}`);
  const range = { ...lastDays(7, { timeZone, now: await presentOf() }), timeZone };
  const senders = { ...range, rows: null, columns: null, measure: 'senders' } as const;
  const old = { field: 'tls', op: 'in', value: ['none', 'ssl3', '1.0', '1.1'] } as const;
  const tables = await answers({
    chart: { ...range, rows: 'day', columns, measure, topColumns },
    table: { ...range, rows: 'sender', columns: table === 'columns' ? columns : null, measure, topColumns },
    senders,
    before: { ...senders, ...previousRange(range) },
    daily: { ...senders, rows: 'day' },
    belowTls: { ...senders, where: [old] },
    basic: { ...senders, where: [{ field: 'auth', op: 'is', value: 'basic' }] },
  });
  return (
    <Pieces
      locale={locale}
      messages={wordsOf(locale)}
      range={range}
      pivot={id}
      chart={tables.chart}
      table={tables.table}
      card={{
        days: 7,
        senders: tables.senders.total,
        previousSenders: tables.before.total,
        daily: tables.daily,
        belowTls: { version: '1.2', senders: tables.belowTls.total },
        basicSenders: tables.basic.total,
      }}
    />
  );
}
