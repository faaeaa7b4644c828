import type { Source } from '@smtp-auth-report/core';
import { DetailsTable, type DetailsTableProps, defaultHiddenColumns } from '@smtp-auth-report/details-table';
import { VirtualRows } from '@smtp-auth-report/details-table/virtual';
import { addClause } from '@smtp-auth-report/filters';
import { type PivotResult, usePivot, useReport } from '@smtp-auth-report/react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { EmptyReport } from './EmptyReport.tsx';
import { pageSize, serviceAccountsQuery, type ZonedRange } from './queries.ts';
import type { ReportViewProps } from './reportParts.ts';
import { useValueLabel } from './useValueLabel.ts';
import { ViewFrame } from './ViewFrame.tsx';

interface TableViewProps
  extends ReportViewProps,
    Pick<DetailsTableProps, 'actions' | 'marks' | 'selected' | 'onSelectedChange'> {
  /** The answer to `tableQuery`. */
  answer: PivotResult;
  /** More controls beside those of the table. */
  controls?: ReactNode;
}

/** A pivot as a table of senders: the source searches, sorts and pages. */
export function TableView(props: TableViewProps) {
  const { source, pivot, range, state, change, answer: asked, controls, ...look } = props;
  const { messages, translate } = useReport();
  const columnLabel = useValueLabel(pivot);
  const { retry, ...answer } = asked;
  const kindOf = useKindOf(source, range);
  return (
    <ViewFrame controls={controls}>
      {({ leave }) => (
        <DetailsTable
          {...answer}
          {...look}
          onRetry={retry}
          empty={<EmptyReport state={state} range={range} />}
          title={pivot.label(messages)}
          range={range}
          measure={pivot.measure}
          rows={VirtualRows}
          kindOf={kindOf}
          columnsField={pivot.columns}
          columnLabel={columnLabel}
          columnSwatch={pivot.swatch}
          sort={state.sort}
          onSortChange={(sort) => change({ sort }, 'sort')}
          search={state.search}
          onSearchChange={(search) => change({ search }, 'search')}
          hiddenColumns={state.hiddenColumns ?? defaultHiddenColumns}
          onHiddenColumnsChange={(hiddenColumns) => change({ hiddenColumns }, 'columns')}
          offset={state.offset}
          pageSize={pageSize}
          onPageChange={(offset) => change({ offset }, 'page')}
          onFilter={(clause) => change({ where: addClause(state, clause).where }, 'filters')}
          onRowOpen={(sender) => {
            // The pane is drawn beside the page, of which nothing is seen while the table fills the screen.
            leave();
            change({ sender }, 'sender');
          }}
          exportName={`${translate('reportTitle')} ${range.from} – ${range.to}`}
        />
      )}
    </ViewFrame>
  );
}

/** Who is a service account, where the host has said so. */
function useKindOf(source: Source, range: ZonedRange) {
  const { data } = usePivot(source, serviceAccountsQuery(range));
  const services = useMemo(() => new Set(data?.rows.map(({ key }) => key)), [data]);
  return useCallback((sender: string) => (services.has(sender) ? 'service' : undefined), [services]);
}
