import type { ChartProps } from '@smtp-auth-report/chart';
import {
  findPivot,
  type PivotDefinition,
  resolveRange,
  type Source,
  standardPivots,
} from '@smtp-auth-report/core';
import type { SenderAction } from '@smtp-auth-report/details-table';
import { FlyoutUnusual } from '@smtp-auth-report/flyout';
import { type Highlight, PieceBoundary, RefreshProvider, usePivot, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from 'react';
import { ChartView, type NotesProps } from './ChartView.tsx';
import { conditions, pageSizeOf, tableQuery, type ZonedRange } from './queries.ts';
import { ReportFilters, type ReportFiltersProps } from './ReportFilters.tsx';
import { ReportRequests, type ReportRequestsProps } from './ReportRequests.tsx';
import { ReportToolbar } from './ReportToolbar.tsx';
import { SenderFlyout } from './SenderFlyout.tsx';
import { StopView } from './StopView.tsx';
import { TableView } from './TableView.tsx';
import { type ReportStateProps, useReportState } from './useReportState.ts';
import { lastWeekOf, useUnusual } from './useUnusual.ts';
import { useUnusualMarks } from './useUnusualMarks.ts';

export interface ReportProps
  extends ReportStateProps,
    NotesProps,
    Pick<ReportFiltersProps, 'filterFields' | 'filterStorage' | 'maxDays'>,
    Pick<ReportRequestsProps, 'onRequest' | 'recipients' | 'requests' | 'requestActions' | 'disk'>,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  source: Source;
  /** What the report can be split by, at least one. Default: `standardPivots`. */
  pivots?: readonly PivotDefinition[] | undefined;
  /** What the host can do with senders that are chosen in the table. */
  actions?: readonly SenderAction[] | undefined;
  /** What the host can do about the sender whose pane is open. */
  senderActions?: ((sender: string) => ReactNode) | undefined;
  /** Dates of the host's own in the chart, such as that of a deprecation. */
  annotations?: ChartProps['annotations'];
  /** IANA: hours of the chart are named in this zone too. */
  secondZone?: ChartProps['secondZone'];
  /** The host's own words at what would stop. */
  stopNote?: ReactNode;
  /** Seconds after which everything is counted again, by itself. Default: only when a person asks. */
  refreshInterval?: number | undefined;
}

/** The report: pivots and views over a range, what is unusual, what would stop, and each sender. Wired to a source. */
export const Report = forwardRef<HTMLElement, ReportProps>(function Report(
  { refreshInterval, ...props },
  ref,
) {
  return (
    <RefreshProvider interval={refreshInterval}>
      <RefreshedReport {...props} ref={ref} />
    </RefreshProvider>
  );
});

type RefreshedProps = Omit<ReportProps, 'refreshInterval'>;

const RefreshedReport = forwardRef<HTMLElement, RefreshedProps>(function RefreshedReport(props, ref) {
  const { source, pivots = standardPivots, state, defaultState, onStateChange, ...others } = props;
  const { filterFields, filterStorage, maxDays, ...asking } = others;
  const { onRequest, recipients, requests, requestActions, disk, ...looks } = asking;
  const { actions, senderActions, annotations, secondZone, stopNote, ...noting } = looks;
  const { noteStorage, noteAuthor, ...rest } = noting;
  const { timeZone, now, translate } = useReport();
  const [current, change] = useReportState({ state, defaultState, onStateChange });
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set());
  const range: ZonedRange = { ...resolveRange(current.range, { timeZone, now: now() }), timeZone };
  const unusual = useUnusual(source, { ...lastWeekOf(range), where: conditions(current) });
  const marks = useUnusualMarks(unusual.data);
  const pivot = findPivot(pivots, current.pivot);
  const asTable = current.view === 'table';
  const table = usePivot(source, asTable ? tableQuery(current, pivot, range, pageSizeOf(source)) : null);
  const part = { source, range, state: current, change };
  const pointing = { highlight, onHighlightChange: setHighlight };
  return (
    <section aria-label={translate('reportTitle')} {...rest} ref={ref} data-sar="report" data-part="root">
      <ReportToolbar {...{ pivots, pivot, state: current, change }}>
        <ReportRequests
          {...part}
          {...{ pivot, onRequest, recipients, requests, requestActions, disk, filterFields }}
        />
      </ReportToolbar>
      <ReportFilters {...part} {...{ filterFields, filterStorage, maxDays }} />
      <PieceBoundary key={`${pivot.id} ${current.view}`}>
        {asTable ? (
          <TableView
            {...part}
            {...pointing}
            {...{ pivot, actions, selected }}
            answer={table}
            onSelectedChange={actions && setSelected}
            marks={marks.senders}
          />
        ) : (
          <ChartView
            {...part}
            {...pointing}
            {...{ pivot, annotations, secondZone, noteStorage, noteAuthor, filterFields }}
            marks={marks.days}
          />
        )}
      </PieceBoundary>
      <div data-part="insights">
        <PieceBoundary>
          <FlyoutUnusual
            activity={unusual.data}
            loading={unusual.loading}
            error={unusual.error}
            onRetry={unusual.retry}
            onSenderOpen={(sender) => change({ sender }, 'sender')}
          />
        </PieceBoundary>
        <PieceBoundary>
          <StopView {...part} {...pointing} note={stopNote} />
        </PieceBoundary>
      </div>
      <SenderFlyout
        {...part}
        {...pointing}
        listed={asTable ? table.data : undefined}
        senderActions={senderActions}
      />
    </section>
  );
});
