import type { PivotRow, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Column } from '@tanstack/react-table';
import type { Features } from './features.ts';

interface TableFootProps {
  columns: readonly Column<Features, PivotRow>[];
  data: PivotTable;
  index: number;
}

/** Totals of all senders, on whatever page. */
export function TableFoot({ columns, data, index }: TableFootProps) {
  const { translate } = useReport();
  // In the shape of a row, so that the cells of the rows draw them too.
  const totals: PivotRow = { key: '', total: data.total, cells: data.columns.map(({ total }) => total) };
  return (
    <tfoot data-part="foot">
      <tr aria-rowindex={index}>
        {columns.map(({ id, columnDef: { meta: look } }) => {
          if (look?.kind === 'sender') {
            return (
              <th key={id} scope="row" data-column={look.kind}>
                {translate('total')}
              </th>
            );
          }
          return (
            <td key={id} data-column={look?.kind}>
              {look?.Cell && look.part && <look.Cell row={totals} column={look} />}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
