'use client';

import { Chart } from '@smtp-auth-report/chart';
import { findPivot, type PivotTable, standardPivots } from '@smtp-auth-report/core';
import { DetailsTable } from '@smtp-auth-report/details-table';
import { PivotSwitcher } from '@smtp-auth-report/pivot-switcher';
import { type Catalogue, type Highlight, ReportProvider, useReport } from '@smtp-auth-report/react';
import { useValueLabel } from '@smtp-auth-report/report';
import { WidgetCard, type WidgetCardData } from '@smtp-auth-report/widget-card';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';

interface ArrangedProps {
  range: { from: string; to: string; timeZone: string };
  /** The id of a pivot: it has functions, and those stay on their side. */
  pivot: string;
  card: WidgetCardData;
  chart: PivotTable;
  table: PivotTable;
}

interface PiecesProps extends ArrangedProps {
  locale: string;
  messages: Catalogue;
}

/** Pieces of the report, arranged by hand, around numbers that came from the server. */
export function Pieces({ locale, messages, ...arranged }: PiecesProps) {
  return (
    <ReportProvider locale={locale} messages={messages} timeZone={arranged.range.timeZone}>
      <Arranged {...arranged} />
    </ReportProvider>
  );
}

function Arranged({ range, pivot: id, card, chart, table }: ArrangedProps) {
  const { locale, messages, translate } = useReport();
  const router = useRouter();
  const [loading, ask] = useTransition();
  const [highlight, onHighlightChange] = useState<Highlight | null>(null);
  const pivot = findPivot(standardPivots, id);
  const look = {
    title: pivot.label(messages),
    range,
    measure: pivot.measure,
    columnsField: pivot.columns,
    columnLabel: useValueLabel(pivot),
    columnSwatch: pivot.swatch,
    loading,
    highlight,
    onHighlightChange,
  };
  return (
    <>
      <h1>{translate('reportTitle')}</h1>
      <WidgetCard data={card} headingLevel={2} onOpen={() => router.push(`/${locale}/report`)} />
      <PivotSwitcher
        pivots={standardPivots}
        value={id}
        // The server counts anew, and what is drawn stays until its answer is here.
        onValueChange={(next) => ask(() => router.replace(`/${locale}?pivot=${next}`, { scroll: false }))}
      />
      <Chart {...look} data={chart} variant={pivot.chart} totals={pivot.totals} />
      <DetailsTable {...look} data={table} exportName={pivot.label(messages)} />
    </>
  );
}
