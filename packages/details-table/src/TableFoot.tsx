import type { PivotRow, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { memo } from 'react';
import type { TableColumn } from './columns.ts';

interface TableFootProps {
  columns: readonly TableColumn[];
  data: PivotTable;
  index: number;
  selectable: boolean;
  /** Not all senders are shown. */
  filtered: boolean;
}

/** Totals of all senders, whichever are shown. */
export const TableFoot = memo(function TableFoot(props: TableFootProps) {
  const { columns, data, index, selectable, filtered } = props;
  const report = useReport();
  // In the shape of a row, so that the cells of the rows draw them too.
  const totals: PivotRow = { key: '', total: data.total, cells: data.columns.map(({ total }) => total) };
  return (
    <tfoot data-part="foot">
      <tr aria-rowindex={index}>
        {selectable && <td data-column="select" />}
        {columns.map((column) =>
          column.kind === 'sender' ? (
            <th key={column.id} scope="row" data-column="sender">
              {report.translate(filtered ? 'totalOfAll' : 'total')}
            </th>
          ) : (
            <td key={column.id} data-column={column.kind}>
              {column.part && column.cell({ row: totals, column, report })}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
});
