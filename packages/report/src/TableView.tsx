import type { SortOrder } from '@smtp-auth-report/core';
import { DetailsTable } from '@smtp-auth-report/details-table';
import { usePivot, useReport } from '@smtp-auth-report/react';
import { useState } from 'react';
import type { ReportViewProps } from './ChartView.tsx';
import { EmptyReport } from './EmptyReport.tsx';
import { pageSize, tableQuery } from './queries.ts';
import { useValueLabel } from './useValueLabel.ts';

interface TableViewProps extends ReportViewProps {
  onSortChange: (sort: SortOrder | null) => void;
}

/** A pivot as a table of senders: the source sorts and pages. */
export function TableView({ source, pivot, range, state, onSortChange }: TableViewProps) {
  const { messages } = useReport();
  const columnLabel = useValueLabel(pivot);
  // A page belongs to one question: another range, domain or order begins at the first page again.
  const question = JSON.stringify(tableQuery(state, pivot, range, 0));
  const [page, setPage] = useState({ question, offset: 0 });
  const offset = page.question === question ? page.offset : 0;
  const { retry, ...answer } = usePivot(source, tableQuery(state, pivot, range, offset));
  return (
    <DetailsTable
      {...answer}
      onRetry={retry}
      empty={<EmptyReport state={state} range={range} />}
      title={pivot.label(messages)}
      range={range}
      measure={pivot.measure}
      columnLabel={columnLabel}
      columnSwatch={pivot.swatch}
      sort={state.sort}
      onSortChange={onSortChange}
      offset={offset}
      pageSize={pageSize}
      onPageChange={(next) => setPage({ question, offset: next })}
    />
  );
}
