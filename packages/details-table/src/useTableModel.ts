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

/** Rows are found, ordered and drawn outside it: models of 100,000 rows would cost the first paint, and those in sight every scroll. */
const noRows: PivotRow[] = [];
/** All state is given, so there is none to listen to. */
const noState = () => null;

/** Everything a person can choose in the table, and the rows and columns that come of it. */
export function useTableModel(props: DetailsTableProps) {
  const data = props.data ?? nothing;
  const { onPageChange, onSearchChange, onSelectedChange, actions } = props;
  const onePage = data.rowCount <= data.rows.length;
  // All rows are here: then the table looks for them and orders them itself.
  const complete = !onPageChange && onePage;
  const { columns, looks, columnVisibility, onColumnVisibilityChange, because } = useColumns(data, props);
  const order = useOrder({ ...props, complete, columns: looks });
  const table = useTable(
    { features, columns, data: noRows, state: { columnVisibility }, onColumnVisibilityChange },
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
  const exporting = useExport({
    ...props,
    data,
    columns: visible,
    rows,
    onePage,
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
    /** All columns, also those out of sight. */
    looks,
    order,
    search,
    searchable: complete || onSearchChange !== undefined,
    rows,
    selection: actions || onSelectedChange ? selection : undefined,
    exporting,
  };
}

export type TableModel = ReturnType<typeof useTableModel>;
