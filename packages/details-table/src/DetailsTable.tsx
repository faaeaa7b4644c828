import type { Measure, PivotTable, SortOrder, SourceError, Swatch } from '@smtp-auth-report/core';
import { ErrorNotice, Notice, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode } from 'react';
import { SenderTable } from './SenderTable.tsx';
import { TableSkeleton } from './TableSkeleton.tsx';
import type { SortDetails } from './useOrder.ts';

export type { SortDetails };

export interface RowOpenDetails {
  reason: 'row';
  event: MouseEvent<HTMLElement>;
}

export interface PageDetails {
  reason: 'page';
  event: MouseEvent<HTMLButtonElement>;
}

export interface DetailsTableProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** Rows are senders; columns none, or the values of a dimension. Undefined until the first answer. */
  data: PivotTable | undefined;
  /** What the table is about, for its accessible name. */
  title: string;
  /** First and last day of the data, for the accessible name. */
  range?: { from: string; to: string } | undefined;
  /** What the numbers count. Default `'messages'`. */
  measure?: Measure | undefined;
  /** The name of a column on screen. Default: its key. */
  columnLabel?: ((key: string) => string) | undefined;
  /** A fixed colour for a column; others take the next of the palette. */
  columnSwatch?: ((key: string) => Swatch | undefined) | undefined;
  /** The order of the rows. Given, the rows come in it and are not sorted again; null is the source's own order. */
  sort?: SortOrder | null | undefined;
  defaultSort?: SortOrder | null | undefined;
  onSortChange?: ((sort: SortOrder | null, details: SortDetails) => void) | undefined;
  /** An answer is on its way: rows that are there are dimmed, else a skeleton stands in. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /** Default 100. */
  pageSize?: number | undefined;
  /** With `onPageChange`: rows before the first in `data`. */
  offset?: number | undefined;
  /** For sources that page: `data` holds one page of `data.rowCount` rows, and this asks for another. */
  onPageChange?: ((offset: number, details: PageDetails) => void) | undefined;
  /** Makes rows open: by click, or Enter on the sender. */
  onRowOpen?: ((sender: string, details: RowOpenDetails) => void) | undefined;
  /** In place of rows when there are none. Default: a sentence that no submission matches. */
  empty?: ReactNode;
}

/** The senders, one per row, with their messages and, per value of a dimension, percent and count. */
export const DetailsTable = forwardRef<HTMLDivElement, DetailsTableProps>(function DetailsTable(
  {
    data,
    title,
    range,
    measure = 'messages',
    columnLabel = String,
    columnSwatch,
    sort,
    defaultSort,
    onSortChange,
    loading = false,
    error,
    onRetry,
    pageSize = 100,
    offset,
    onPageChange,
    onRowOpen,
    empty,
    children,
    ...rest
  },
  ref,
) {
  const { translate } = useReport();
  const content = () => {
    if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
    if (!data) return <TableSkeleton />;
    if (data.rowCount === 0) return empty ?? <Notice tone="empty">{translate('emptyFilteredBody')}</Notice>;
    const view = { data, title, range, measure, columnLabel, columnSwatch, onRowOpen };
    const order = { sort, defaultSort, onSortChange };
    return <SenderTable {...view} {...order} {...{ pageSize, offset, onPageChange }} />;
  };
  return (
    <div
      data-sar="details-table"
      data-part="root"
      data-state={stateOf(data, error, loading)}
      aria-busy={loading || (!data && !error) || undefined}
      {...rest}
      ref={ref}
    >
      {content()}
      {children}
    </div>
  );
});

function stateOf(data: PivotTable | undefined, error: unknown, loading: boolean) {
  if (error) return 'error';
  if (!data) return 'loading';
  if (loading) return 'stale';
  return data.rowCount === 0 ? 'empty' : 'ready';
}
