import type { PivotTable } from '@smtp-auth-report/core';
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

/** Everything a person can choose in the table, and the rows and columns that come of it. */
export function useTableModel(props: DetailsTableProps) {
  const data = props.data ?? nothing;
  const { onPageChange, onSearchChange, onSelectedChange, actions } = props;
  // All rows are here: then the table looks for them and orders them itself.
  const complete = !onPageChange && data.rows.length === data.rowCount;
  const columns = useColumns(data, props);
  const order = useOrder({ ...props, complete, columns: columns.columns });
  const search = useSearch({ ...props, remote: !complete });
  const rows = useShownRows(data, {
    sorting: order.sorting,
    search: complete ? search.search : '',
    local: complete && props.sort === undefined,
  });
  const selection = useSelection({ ...props, rows });
  const run = useExport({
    ...props,
    columns: columns.visible,
    rows,
    search: search.search,
    sort: order.order,
  });
  return {
    data,
    complete,
    columns,
    order,
    search,
    searchable: complete || onSearchChange !== undefined,
    rows,
    selection: actions || onSelectedChange ? selection : undefined,
    exportRows: run && { run, own: props.onExport === undefined },
  };
}

export type TableModel = ReturnType<typeof useTableModel>;
