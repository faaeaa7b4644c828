import type { PivotRow, PivotTable } from '@smtp-auth-report/core';
import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { features, lookOf } from './columns.ts';
import type { DetailsTableProps } from './props.ts';
import { useColumns } from './useColumns.ts';
import { useExport } from './useExport.ts';
import { useOrder } from './useOrder.ts';
import { useSearch } from './useSearch.ts';
import { useSelection } from './useSelection.ts';
import { useShownRows } from './useShownRows.ts';

/** Until the first answer. */
const nothing: PivotTable = {
  columns: [],
  rows: [],
  total: 0,
  rowCount: 0,
  coverage: { from: null, to: null, through: null },
};

/** Rows are given to the body's table, where it is known which are drawn. */
const noRows: PivotRow[] = [];
/** All state is given, so there is none to listen to. */
export const noState = () => null;

/** Everything a person can choose in the table, and the rows and columns that come of it. */
export function useTableModel(props: DetailsTableProps) {
  const data = props.data ?? nothing;
  const { onPageChange, onSearchChange, onSelectedChange, actions } = props;
  const onePage = data.rowCount <= data.rows.length;
  // All rows are here: then the table looks for them and orders them itself.
  const complete = !onPageChange && onePage;
  const { columns, columnVisibility, onColumnVisibilityChange, because } = useColumns(data, props);
  const order = useOrder({ ...props, complete, columns });
  const { sorting, enableSorting, onSortingChange } = order;
  const table = useTable(
    {
      features,
      columns,
      data: noRows,
      getRowId: ({ key }) => key,
      // As over a server: rows come ordered, searched for and in part. Models of 100,000 rows would cost the first paint.
      manualSorting: true,
      enableSorting,
      state: { columnVisibility, sorting },
      onSortingChange,
      onColumnVisibilityChange,
    },
    noState,
  );
  const leaves = table.getVisibleLeafColumns();
  const visible = useMemo(() => leaves.map(lookOf), [leaves]);
  const search = useSearch({ ...props, remote: !complete });
  const rows = useShownRows(data, {
    sorting: order.local,
    search: complete ? search.search : '',
    local: complete && props.sort === undefined,
  });
  const selection = useSelection({ ...props, rows });
  const run = useExport({
    ...props,
    columns: visible,
    rows,
    search: search.search,
    sort: order.order,
  });
  return {
    data,
    complete,
    /** A source that pages may have no more than it gave either. */
    onePage,
    table,
    /** The columns in sight. */
    visible,
    changeColumns: because,
    order,
    search,
    searchable: complete || onSearchChange !== undefined,
    rows,
    selection: actions || onSelectedChange ? selection : undefined,
    exportRows: run && { run, own: props.onExport === undefined },
  };
}

export type TableModel = ReturnType<typeof useTableModel>;
