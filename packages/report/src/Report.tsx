import {
  type Clause,
  type PivotDefinition,
  resolveRange,
  type Source,
  standardPivots,
} from '@smtp-auth-report/core';
import { DomainFilter, RangeFilter } from '@smtp-auth-report/filters';
import { PivotSwitcher, ViewSwitcher } from '@smtp-auth-report/pivot-switcher';
import { PieceBoundary, usePivot, useReport } from '@smtp-auth-report/react';
import { type ReportRequest, RequestReport } from '@smtp-auth-report/request-report';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ChartView } from './ChartView.tsx';
import { downloadReport } from './downloadReport.ts';
import { conditions, domainsQuery, type ZonedRange } from './queries.ts';
import { TableView } from './TableView.tsx';
import { type ReportStateProps, useReportState } from './useReportState.ts';

export interface ReportProps extends ReportStateProps, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  source: Source;
  /** What the report can be split by, at least one. Default: `standardPivots`. */
  pivots?: readonly PivotDefinition[] | undefined;
  /** Makes the requested report. Default: it is made here and downloaded as CSV. */
  onRequest?:
    | ((
        request: ReportRequest & ZonedRange & { where: Clause[] },
        options: { signal: AbortSignal },
      ) => Promise<void>)
    | undefined;
}

/** The report: pivots and views over a range, for one domain or all. Wired to a source. */
export const Report = forwardRef<HTMLElement, ReportProps>(function Report(
  { source, pivots = standardPivots, onRequest, state, defaultState, onStateChange, ...rest },
  ref,
) {
  const { timeZone, now, messages, translate } = useReport();
  const [current, change] = useReportState({ state, defaultState, onStateChange });
  const range: ZonedRange = { ...resolveRange(current.range, { timeZone, now: now() }), timeZone };
  const domains = usePivot(source, domainsQuery(range));
  const pivot = pivots.find(({ id }) => id === current.pivot) ?? pivots[0];
  if (!pivot) {
    throw new TypeError(
      'Report: pivots is empty, so there is nothing to show. Leave it out, or give at least one.',
    );
  }
  const view = { source, pivot, range, state: current };
  return (
    <section aria-label={translate('reportTitle')} {...rest} ref={ref} data-sar="report" data-part="root">
      <div data-part="toolbar">
        <PivotSwitcher
          pivots={pivots}
          value={pivot.id}
          onValueChange={(id) => change({ pivot: id }, 'pivot')}
        />
        <ViewSwitcher value={current.view} onValueChange={(next) => change({ view: next }, 'view')} />
        <RequestReport
          range={range}
          domain={current.domain}
          onRequest={(request, options) =>
            onRequest
              ? onRequest({ ...request, ...range, where: conditions(current) }, options)
              : downloadReport(source, request, { ...options, range, where: conditions(current), messages })
          }
        />
      </div>
      <div data-part="filters" role="group" aria-label={translate('filters')}>
        <PieceBoundary>
          <DomainFilter
            domains={domains.data}
            value={current.domain}
            onValueChange={(domain) => change({ domain }, 'domain')}
          />
        </PieceBoundary>
        <RangeFilter
          value={current.range}
          resolved={range}
          onValueChange={(next) => change({ range: next }, 'range')}
        />
      </div>
      <PieceBoundary key={`${pivot.id} ${current.view}`}>
        {current.view === 'chart' ? (
          <ChartView {...view} />
        ) : (
          <TableView {...view} onSortChange={(sort) => change({ sort }, 'sort')} />
        )}
      </PieceBoundary>
    </section>
  );
});
