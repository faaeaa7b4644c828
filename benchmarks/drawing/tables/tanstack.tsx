import type { PivotRow, PivotTable } from '@smtp-auth-report/core';
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { rendererInto } from '../render.ts';
import type { TablePeer } from './tablePeer.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Column = ColumnDef<typeof features, PivotRow>;

/** TanStack Table and TanStack Virtual as in their examples of a virtual table: plain text in cells, sorting by a press on a heading. */
function BareTable({ data }: { data: PivotTable }) {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo<Column[]>(
    () => [
      { id: 'Sender', accessorFn: (row) => row.key },
      { id: 'Domain', accessorFn: (row) => row.key.slice(row.key.indexOf('@') + 1) },
      ...data.columns.map(({ key }, index): Column => ({ id: key, accessorFn: (row) => row.cells[index] })),
      { id: 'Messages', accessorFn: (row) => row.total },
      { id: 'Last seen', accessorFn: (row) => row.last },
    ],
    [data],
  );
  const table = useTable({ features, columns, data: data.rows });
  const { rows } = table.getRowModel();
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is read in this render only
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    overscan: 5,
  });
  return (
    <div ref={scroller} data-part="scroller" style={{ height: 640, overflow: 'auto', position: 'relative' }}>
      <table style={{ display: 'grid' }}>
        <thead style={{ display: 'grid', position: 'sticky', top: 0, zIndex: 1, background: 'white' }}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} style={{ display: 'flex', width: '100%' }}>
              {group.headers.map(({ id, column }) => (
                <th key={id} style={{ display: 'flex', width: 150 }}>
                  <button type="button" onClick={column.getToggleSortingHandler()}>
                    {id}
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody style={{ display: 'grid', height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <tr
                  key={row.id}
                  data-part="row"
                  style={{
                    display: 'flex',
                    height: 40,
                    position: 'absolute',
                    transform: `translateY(${start}px)`,
                  }}
                >
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id} style={{ display: 'flex', width: 150 }}>
                      {String(cell.getValue() ?? '')}
                    </td>
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export const tanstack: TablePeer = (host) => {
  const render = rendererInto(host);
  return (data) => render(<BareTable data={data} />);
};
