import type { PivotTable, TlsVersion } from '@smtp-auth-report/core';
import { daysBetween } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { WidgetCard } from '@smtp-auth-report/widget-card';
import type { ReportData } from './askReport.ts';

interface FiguresProps {
  data: ReportData;
  minimumTls: TlsVersion;
}

/** Does anybody know? A column that is not “unknown” says so. */
const known = (table: PivotTable) => table.columns.some(({ key }) => key !== 'unknown');

/** The numbers of the dashboard card. What nobody wrote down is not known, which is not 0. */
export function Figures({ data: { range, tables, unusual }, minimumTls }: FiguresProps) {
  const { format } = useReport();
  const { senders, previous, belowTls, auth } = tables;
  const { coverage } = senders;
  // Without data from before these days, “new” would be wrong.
  const before = coverage.from !== null && coverage.from < range.from;
  const late = coverage.to !== null && coverage.to < range.to;
  const basic = auth.columns.find(({ key }) => key === 'basic')?.total ?? 0;
  return (
    <WidgetCard
      headingLevel={2}
      data={{
        days: daysBetween(range.from, range.to) + 1,
        senders: senders.total,
        previousSenders: before ? previous.total : null,
        belowTls: known(senders) ? { version: minimumTls, senders: belowTls.total } : null,
        basicSenders: known(auth) ? basic : null,
        through: late && coverage.through !== null ? format.date(coverage.through) : undefined,
      }}
      unusual={unusual.judged ? new Set(unusual.flags.map(({ sender }) => sender)).size : undefined}
    />
  );
}
