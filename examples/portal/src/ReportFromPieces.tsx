import { Chart } from '@smtp-auth-report/chart';
import { findPivot, resolveRange, standardPivots } from '@smtp-auth-report/core';
import { DetailsTable } from '@smtp-auth-report/details-table';
import { VirtualRows } from '@smtp-auth-report/details-table/virtual';
import { ClauseFilter, DomainFilter, FilterChips, RangeFilter } from '@smtp-auth-report/filters';
import { Flyout, FlyoutUnusual, SenderPane } from '@smtp-auth-report/flyout';
import { PivotSwitcher } from '@smtp-auth-report/pivot-switcher';
import { type Highlight, SenderName, usePivots, useReport } from '@smtp-auth-report/react';
import {
  chartQuery,
  lastWeekOf,
  pageSizeOf,
  tableQuery,
  useDomains,
  useReportState,
  useSenderPane,
  useUnusual,
  useUnusualMarks,
  useValueLabel,
} from '@smtp-auth-report/report';
import { useState } from 'react';
import { CopyButton } from './CopyButton.tsx';
import type { ReportPageProps } from './ReportPage.tsx';
import { hrefWith, navigate } from './usePortalUrl.ts';

/** The same report, arranged in this portal's own way: chart and table together, so that pointing at one shows in the other. */
export function ReportFromPieces({ source, url, words }: ReportPageProps) {
  const { timeZone, now, messages } = useReport();
  const [state, change] = useReportState({
    state: url.report,
    onStateChange: (next) => navigate(hrefWith({}, next)),
  });
  const [highlight, onHighlightChange] = useState<Highlight | null>(null);
  const pointing = { highlight, onHighlightChange };
  const range = { ...resolveRange(state.range, { timeZone, now: now() }), timeZone };
  const pivot = findPivot(standardPivots, state.pivot);
  const look = {
    title: pivot.label(messages),
    columnsField: pivot.columns,
    columnLabel: useValueLabel(pivot),
    columnSwatch: pivot.swatch,
    range,
    ...pointing,
  };
  // All or none: what stands side by side belongs together.
  const { data, retry, ...answer } = usePivots(source, {
    chart: chartQuery(state, pivot, range),
    table: tableQuery(state, pivot, range, pageSizeOf(source)),
  });
  const domains = useDomains(source, range);
  const unusual = useUnusual(source, lastWeekOf(range));
  const marks = useUnusualMarks(unusual.data);
  const pane = useSenderPane(source, range, state.sender);
  const openSender = (sender: string | null) => change({ sender }, 'sender');

  return (
    <>
      <h1 tabIndex={-1}>{words.pieces}</h1>
      <div className="panel pieces">
        <PivotSwitcher
          pivots={standardPivots}
          value={pivot.id}
          onValueChange={(id) => change({ pivot: id }, 'pivot')}
        />
        <DomainFilter
          {...domains}
          value={state.domain}
          onValueChange={(domain) => change({ domain }, 'domain')}
        />
        <RangeFilter
          value={state.range}
          resolved={range}
          onValueChange={(next) => change({ range: next }, 'range')}
        />
        <ClauseFilter value={state} onValueChange={(conditions) => change(conditions, 'filters')} />
        <FilterChips value={state} onValueChange={(filters) => change(filters, 'filters')} />
        <Chart
          {...answer}
          {...look}
          data={data?.chart}
          onRetry={retry}
          variant={pivot.chart}
          totals={pivot.totals}
          marks={marks.days}
          onRangeSelect={(selected) => change({ range: selected }, 'range')}
          hiddenKeys={state.hiddenSeries}
          onHiddenKeysChange={(hiddenSeries) => change({ hiddenSeries }, 'series')}
        />
        <DetailsTable
          {...answer}
          {...look}
          data={data?.table}
          rows={VirtualRows}
          onRetry={retry}
          marks={marks.senders}
          sort={state.sort}
          onSortChange={(sort) => change({ sort }, 'sort')}
          search={state.search}
          onSearchChange={(search) => change({ search }, 'search')}
          offset={state.offset}
          pageSize={pageSizeOf(source)}
          onPageChange={(offset) => change({ offset }, 'page')}
          onRowOpen={openSender}
        />
        <FlyoutUnusual
          activity={unusual.data}
          loading={unusual.loading}
          error={unusual.error}
          onRetry={unusual.retry}
          onSenderOpen={openSender}
        />
      </div>
      <Flyout
        title={<SenderName sender={state.sender ?? ''} />}
        open={state.sender !== null}
        onOpenChange={() => openSender(null)}
      >
        {state.sender !== null && (
          <SenderPane
            {...pane}
            {...pointing}
            sender={state.sender}
            range={range}
            actions={<CopyButton sender={state.sender} words={words} />}
          />
        )}
      </Flyout>
    </>
  );
}
