import { defaultReportState, findPivot, standardPivots } from '@smtp-auth-report/core';
import { cardQueries, chartQuery, lastWeek, pageSizeOf, tableQuery } from '@smtp-auth-report/report/queries';
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
  const chosen = findPivot(standardPivots, `${pivot ?? ''}`);
  const week = lastWeek(timeZone, await presentOf());
  const tables = await answers({
    ...cardQueries(week, '1.2'),
    chart: chartQuery(defaultReportState, chosen, week),
    table: tableQuery(defaultReportState, chosen, week, pageSizeOf({})),
  });
  return (
    <Pieces
      locale={locale}
      messages={wordsOf(locale)}
      range={week}
      pivot={chosen.id}
      chart={tables.chart}
      table={tables.table}
      card={{
        days: 7,
        senders: tables.senders.total,
        previousSenders: tables.previous.total,
        daily: tables.daily,
        belowTls: { version: '1.2', senders: tables.belowTls.total },
        basicSenders: tables.auth.columns.find(({ key }) => key === 'basic')?.total ?? 0,
      }}
    />
  );
}
