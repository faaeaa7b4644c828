import type { PivotRow } from '@smtp-auth-report/core';
import type { Row } from '@tanstack/react-table';
import { type MouseEvent, memo } from 'react';
import type { Features, SenderColumn } from './features.ts';

interface TableRowProps {
  row: Row<Features, PivotRow>;
  /** Only so that a row is drawn anew when its columns change. */
  columns: SenderColumn[];
  index: number;
  onOpen: ((sender: string, event: MouseEvent<HTMLElement>) => void) | undefined;
}

/** A sender. Drawn anew only when it, its place or its columns change. */
export const TableRow = memo(function TableRow({ row, index, onOpen }: TableRowProps) {
  const open = (event: MouseEvent<HTMLElement>) => {
    // Who marks an address to copy it does not want to leave the table.
    const marked = !(event.target as Element).closest('button') && getSelection()?.type === 'Range';
    if (!marked) onOpen?.(row.original.key, event);
  };
  return (
    // The row is only a larger target of the button in it, so a keyboard loses nothing.
    <tr
      data-part="row"
      data-state={onOpen ? 'opens' : undefined}
      aria-rowindex={index}
      onClick={onOpen && open}
    >
      {row.getAllCells().map((cell) => {
        const look = cell.column.columnDef.meta;
        if (!look?.Cell) return null;
        const content = <look.Cell row={row.original} column={look} />;
        if (look.kind !== 'sender') {
          return (
            <td key={cell.id} data-column={look.kind}>
              {content}
            </td>
          );
        }
        return (
          <th key={cell.id} scope="row" data-column={look.kind}>
            {onOpen ? (
              <button type="button" data-part="open">
                {content}
              </button>
            ) : (
              content
            )}
          </th>
        );
      })}
    </tr>
  );
});
