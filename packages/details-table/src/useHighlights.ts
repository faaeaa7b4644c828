import {
  domainOf,
  type Highlight,
  type HighlightDetails,
  type HighlightProps,
} from '@smtp-auth-report/react';
import { type FocusEvent, type PointerEvent, useRef } from 'react';
import type { TableColumn } from './columns.ts';
import { indexOf } from './useRowFocus.ts';
import type { ShownRows } from './useShownRows.ts';

interface HighlightOptions extends HighlightProps {
  columnsField?: string | undefined;
  columns: readonly TableColumn[];
  rows: ShownRows;
}

/** Tells what is pointed at, and which column is pointed at elsewhere. */
export function useHighlights(options: HighlightOptions) {
  const { columnsField, columns, rows, highlight, onHighlightChange } = options;
  const told = useRef<Highlight | null>(null);
  const tell = (next: Highlight | null, reason: HighlightDetails['reason']) => {
    const before = told.current;
    if (before?.field === next?.field && before?.key === next?.key) return;
    told.current = next;
    onHighlightChange?.(next, { reason });
  };
  const pointedAt = (target: EventTarget): Highlight | null => {
    const cell = (target as Element).closest<HTMLTableCellElement>('td, th');
    if (!cell) return null;
    const index = indexOf(cell);
    const sender = index === undefined ? undefined : rows.at(index)?.key;
    // The first cell of a row that can be chosen belongs to no column of ours.
    const cells = (cell.parentElement as HTMLTableRowElement).cells;
    const column = columns[cell.cellIndex - (cells.length - columns.length)];
    if (column?.value && !column.value.folded && columnsField !== undefined) {
      return { field: columnsField, key: column.value.key };
    }
    if (sender === undefined) return null;
    return column?.kind === 'domain'
      ? { field: 'domain', key: domainOf(sender) }
      : { field: 'sender', key: sender };
  };
  const highlighted =
    highlight && highlight.field === columnsField
      ? columns.find(({ value }) => value && !value.folded && value.key === highlight.key)?.id
      : undefined;
  const handlers = onHighlightChange && {
    onPointerOver: (event: PointerEvent<HTMLElement>) => tell(pointedAt(event.target), 'pointer'),
    onPointerLeave: () => tell(null, 'pointer'),
    onFocus: (event: FocusEvent<HTMLElement>) => tell(pointedAt(event.target), 'focus'),
    onBlur: () => tell(null, 'focus'),
  };
  return { highlighted, handlers };
}
