import { findPivot, standardPivots } from '@smtp-auth-report/core';
import { DetailsTable } from '@smtp-auth-report/details-table';
import { directionOf, usePivot } from '@smtp-auth-report/react';
import { LocalizedReport, Report, ReportCard, useValueLabel } from '@smtp-auth-report/report';
import type { ReactNode } from 'react';
import { sampleNow, sampleSource } from './sampleSource.ts';

const source = sampleSource();
const pivot = findPivot(standardPivots, 'tls');
const days = { from: '2026-11-11', to: '2026-11-17', timeZone: 'UTC' };

const actions = [{ id: 'write', label: 'Write to them', onAction: () => {}, tone: 'primary' as const }];

/** By the page's address: `?locale=ar`. */
const locale = new URLSearchParams(location.search).get('locale') ?? 'en';
export const direction = directionOf(locale);
document.documentElement.lang = locale;
document.documentElement.dir = direction;

/** What is the same in every portal: the days, the language, and where panels open. */
export function MailProvider({
  container,
  children,
}: {
  container?: Element | undefined;
  children: ReactNode;
}) {
  return (
    <LocalizedReport locale={locale} now={sampleNow} portalContainer={container}>
      {children}
    </LocalizedReport>
  );
}

/** On a dashboard: leads to the flyout. */
export const MailCard = () => <ReportCard source={source} headingLevel={2} />;

/** On a page, in a card of the portal. */
export const MailReport = () => <Report source={source} defaultState={{ pivot: 'tls' }} />;

/** The table alone, with a button for chosen senders. */
export function MailTable() {
  const { data, retry, ...answer } = usePivot(source, {
    ...days,
    rows: 'sender',
    columns: 'tls',
    measure: 'messages',
  });
  return (
    <DetailsTable
      {...answer}
      onRetry={retry}
      data={data}
      title="TLS usage"
      columnsField="tls"
      columnLabel={useValueLabel(pivot)}
      columnSwatch={pivot.swatch}
      actions={actions}
    />
  );
}
