import type { PivotQuery, PivotTable, Source } from '@smtp-auth-report/core';
import { DetailsTable, type DetailsTableProps, defaultHiddenColumns } from '@smtp-auth-report/details-table';
import { VirtualRows } from '@smtp-auth-report/details-table/virtual';
import { addClause } from '@smtp-auth-report/filters';
import { type PivotResult, usePivot, useReport } from '@smtp-auth-report/react';
import { useCallback, useMemo } from 'react';
import { EmptyReport } from './EmptyReport.tsx';
import { pageSize, serviceAccountsQuery, tableQuery, type ZonedRange } from './queries.ts';
import type { ReportViewProps } from './reportParts.ts';
import { useValueLabel } from './useValueLabel.ts';
import { ViewFrame } from './ViewFrame.tsx';

interface TableViewProps
  extends ReportViewProps,
    Pick<DetailsTableProps, 'actions' | 'marks' | 'selected' | 'onSelectedChange'> {
  /** The answer to `tableQuery`. */
  answer: PivotResult;
}

/** A pivot as a table of senders: the source searches, sorts and pages. */
export function TableView(props: TableViewProps) {
  const { source, pivot, range, state, change, answer: asked, ...look } = props;
  const { messages, translate } = useReport();
  const columnLabel = useValueLabel(pivot);
  const { retry, ...answer } = asked;
  const kindOf = useKindOf(source, range);
  return (
    <ViewFrame>
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
          loadAll={({ signal }) => tablePages(source, tableQuery(state, pivot, range), signal)}
          exportName={`${translate('reportTitle')} ${range.from} – ${range.to}`}
        />
      )}
    </ViewFrame>
  );
}

/** Every page of a table, from the first, in the order in which it is displayed. */
async function* tablePages(
  source: Source,
  query: PivotQuery,
  signal: AbortSignal,
): AsyncGenerator<PivotTable, void, undefined> {
  for (let offset = 0, rowCount = 1; offset < rowCount; offset += pageSize) {
    const page = await source.pivot({ ...query, offset }, { signal });
    rowCount = page.rowCount;
    yield page;
  }
}

/** Who is a service account, where the host has said so. */
function useKindOf(source: Source, range: ZonedRange) {
  const { data } = usePivot(source, serviceAccountsQuery(range));
  const services = useMemo(() => new Set(data?.rows.map(({ key }) => key)), [data]);
  return useCallback((sender: string) => (services.has(sender) ? 'service' : undefined), [services]);
}
