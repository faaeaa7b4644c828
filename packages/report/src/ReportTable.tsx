import type { PivotQuery, PivotTable, Source } from '@smtp-auth-report/core';
import { DetailsTable, type DetailsTableProps, defaultHiddenColumns } from '@smtp-auth-report/details-table';
import { VirtualRows } from '@smtp-auth-report/details-table/virtual';
import { addClause } from '@smtp-auth-report/filters';
import { type PivotResult, usePivot, useReport } from '@smtp-auth-report/react';
import { useCallback, useMemo } from 'react';
import { EmptyReport } from './EmptyReport.tsx';
import { pageSizeOf, serviceAccountsQuery, tableQuery, type ZonedRange } from './queries.ts';
import type { ReportViewProps } from './reportParts.ts';
import { useValueLabel } from './useValueLabel.ts';

export interface ReportTableProps
  extends ReportViewProps,
    Pick<DetailsTableProps, 'actions' | 'marks' | 'selected' | 'onSelectedChange'> {
  /** The answer to `tableQuery`. */
  answer: PivotResult;
  /** Leaves the whole screen, where the table fills it. */
  leave: () => void;
}

/** A pivot as a table of senders: the source searches, sorts and pages. */
export function ReportTable(props: ReportTableProps) {
  const { source, pivot, range, state, change, answer: asked, leave, ...look } = props;
  const { messages, translate } = useReport();
  const columnLabel = useValueLabel(pivot);
  const { retry, ...answer } = asked;
  const kindOf = useKindOf(source, range, answer.data);
  return (
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
      pageSize={pageSizeOf(source)}
      onPageChange={(offset) => change({ offset }, 'page')}
      onFilter={(clause) => change({ where: addClause(state, clause).where }, 'filters')}
      onRowOpen={(sender) => {
        // The pane is drawn beside the page, of which nothing is seen while the table fills the screen.
        leave();
        change({ sender }, 'sender');
      }}
      loadAll={({ signal }) =>
        tablePages(source, tableQuery(state, pivot, range, filePageSizeOf(source)), signal)
      }
      exportName={`${translate('reportTitle')} ${range.from} – ${range.to}`}
    />
  );
}

/** A file is not read while it comes: pages of more rows than a screen shows take less time. */
const filePageSizeOf = (source: Source) => Math.max(1_000, pageSizeOf(source));

/** Every page of a table, from the first, in the order in which it is displayed. */
async function* tablePages(
  source: Source,
  query: PivotQuery,
  signal: AbortSignal,
): AsyncGenerator<PivotTable, void, undefined> {
  for (let offset = 0, rowCount = 1; offset < rowCount; ) {
    const page = await source.pivot({ ...query, offset }, { signal });
    yield page;
    offset += page.rows.length;
    // Fewer may be there now than the first page said.
    rowCount = page.rows.length > 0 ? page.rowCount : 0;
  }
}

/** Who is a service account, where the host has said so: asked of all, or of the page that is shown. */
function useKindOf(source: Source, range: ZonedRange, shown: PivotTable | undefined) {
  const among = source.pageSize === undefined ? null : (shown?.rows.map(({ key }) => key) ?? []);
  const { data } = usePivot(source, among?.length === 0 ? null : serviceAccountsQuery(range, among));
  const services = useMemo(() => new Set(data?.rows.map(({ key }) => key)), [data]);
  return useCallback((sender: string) => (services.has(sender) ? 'service' : undefined), [services]);
}
