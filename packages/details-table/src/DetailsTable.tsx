import type { PivotTable } from '@smtp-auth-report/core';
import { ErrorNotice, Notice, useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import { forwardRef } from 'react';
import { ColumnChooser } from './ColumnChooser.tsx';
import type { DetailsTableProps } from './props.ts';
import { SearchField } from './SearchField.tsx';
import { SenderTable } from './SenderTable.tsx';
import { TableSkeleton } from './TableSkeleton.tsx';
import { Toolbar } from './Toolbar.tsx';
import { type TableModel, useTableModel } from './useTableModel.ts';

/** The senders, one per row, with their messages and, per value of a dimension, percent and count. */
export const DetailsTable = forwardRef<HTMLDivElement, DetailsTableProps>(function DetailsTable(props, ref) {
  const { data, error, loading = false, density, children } = props;
  const model = useTableModel(props);
  return (
    <div
      data-sar="details-table"
      data-part="root"
      data-state={stateOf(data, error, loading)}
      data-density={density}
      // Of many, a narrow table puts the numbers below each other.
      data-split={data?.columns.length ? (data.columns.length < 4 ? 'few' : 'many') : undefined}
      aria-busy={loading || (!data && !error) || undefined}
      {...restOf(props)}
      ref={ref}
    >
      <TableTools {...props} model={model} />
      <Content {...props} model={model} />
      {children}
    </div>
  );
});

function TableTools({ model, columnsField, onFilter }: DetailsTableProps & { model: TableModel }) {
  const { search, searchable, exporting } = model;
  return (
    <Toolbar
      search={searchable && <SearchField text={search.text} onType={search.type} />}
      columns={<ColumnChooser model={model} columnsField={columnsField} onFilter={onFilter} />}
      exporting={exporting}
    />
  );
}

/** Rows, or what stands in for them. */
function Content({ model, ...props }: DetailsTableProps & { model: TableModel }) {
  const { data, error, onRetry, empty } = props;
  const { translate } = useReport(columnsWords);
  if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (!data) return <TableSkeleton />;
  const { search } = model;
  if (search.search && model.rows.length === 0) {
    return (
      <Notice tone="empty">
        {translate('noSenderFound', { search: search.search })}{' '}
        <button type="button" data-part="button" onClick={(event) => search.type('', event)}>
          {translate('clearSearch')}
        </button>
      </Notice>
    );
  }
  if (data.rowCount === 0) return empty ?? <Notice tone="empty">{translate('emptyFilteredBody')}</Notice>;
  return <SenderTable {...props} data={data} model={model} />;
}

function stateOf(data: PivotTable | undefined, error: unknown, loading: boolean) {
  if (error) return 'error';
  if (!data) return 'loading';
  if (loading) return 'stale';
  return data.rowCount === 0 ? 'empty' : 'ready';
}

/** What is for the root. */
function restOf(props: DetailsTableProps) {
  const {
    data,
    title,
    range,
    measure,
    columnsField,
    columnLabel,
    columnSwatch,
    sort,
    defaultSort,
    onSortChange,
    search,
    defaultSearch,
    onSearchChange,
    hiddenColumns,
    defaultHiddenColumns,
    onHiddenColumnsChange,
    selected,
    defaultSelected,
    onSelectedChange,
    actions,
    kindOf,
    marks,
    exportName,
    onExport,
    loadAll,
    density,
    loading,
    error,
    onRetry,
    pageSize,
    offset,
    onPageChange,
    onRowOpen,
    onFilter,
    rows,
    empty,
    highlight,
    onHighlightChange,
    children,
    ...rest
  } = props;
  return rest;
}
