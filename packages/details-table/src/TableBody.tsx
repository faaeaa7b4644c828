import { domainOf, type Highlight } from '@smtp-auth-report/react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { DrawnRows } from './drawnRows.ts';
import { GapRow } from './GapRow.tsx';
import type { DetailsTableProps } from './props.ts';
import { TableRow } from './TableRow.tsx';
import { useMounted } from './useMounted.ts';
import { indexOf } from './useRowFocus.ts';
import type { TableModel } from './useTableModel.ts';

interface TableBodyProps
  extends Pick<DetailsTableProps, 'onRowOpen' | 'onFilter' | 'kindOf' | 'marks' | 'highlight'> {
  model: TableModel;
  drawn: DrawnRows;
  /** The column of domains is in sight. */
  domains: boolean;
  /** Rows before the first of the shown ones. */
  offset: number;
  /** The row that has the focus. */
  focused: number | null;
  focusHandlers: {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onFocus: (event: FocusEvent<HTMLElement>) => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/** The rows in sight, with as much room between them as the others would take. */
export function TableBody(props: TableBodyProps) {
  const { model, drawn, domains, offset, focused } = props;
  const { rows, selection, visible } = model;
  const { onRowOpen, onFilter, kindOf, marks, highlight } = props;
  const { onKeyDown, onFocus, onBlur } = props.focusHandlers;
  const styled = useMounted();

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element;
    const index = indexOf(target);
    const key = index === undefined ? undefined : rows.at(index)?.key;
    if (index === undefined || key === undefined || event.defaultPrevented) return;
    // All of the cell is its box, for a finger.
    if (target.closest('td[data-column="select"]'))
      selection?.toggle(index, event, { range: event.shiftKey });
    else if (target.closest('[data-filters="domain"]'))
      onFilter?.({ field: 'domain', op: 'is', value: domainOf(key) }, { reason: 'filter', event });
    else if (opensRow(target)) onRowOpen?.(key, { reason: 'row', event });
  };

  const { indexes, gap } = drawn;
  const end = (indexes.at(-1) ?? -1) + 1;
  const after = end < rows.length ? gap(end, rows.length) : undefined;
  return (
    // The row is only a larger target of the button in it, so a keyboard loses nothing.
    <tbody data-part="body" onClick={onClick} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
      {indexes.flatMap((index, order) => {
        const row = rows.at(index);
        const before = (indexes[order - 1] ?? -1) + 1;
        // One gap before the rows in sight, and one more where a row out of sight is kept.
        const height = index > before ? gap(before, index) : undefined;
        const room = height !== undefined && <GapRow key={before ? 'between' : 'before'} height={height} />;
        if (!row) return room;
        return [
          room,
          <TableRow
            key={`row-${row.key}`}
            row={row}
            columns={visible}
            index={index}
            rowIndex={offset + index + 2}
            opens={onRowOpen !== undefined}
            filters={onFilter !== undefined}
            domains={domains}
            styled={styled}
            selected={selection?.selected.has(row.key)}
            // One row is in the order of Tab; none of those that fly by has anything to reach.
            reachable={index === (focused ?? (drawn.flying ? null : drawn.first))}
            flying={drawn.flying && index !== focused}
            highlighted={isPointedAt(row.key, highlight)}
            kind={kindOf?.(row.key)}
            mark={marks?.get(row.key)}
          />,
        ];
      })}
      {after !== undefined && <GapRow height={after} />}
    </tbody>
  );
}

/** A click in a row opens it, unless it was meant for something else in it. */
function opensRow(target: Element): boolean {
  const control = target.closest('button, a, input, label, select, textarea, summary, [data-part="row"]');
  if (control?.matches('[data-part="open"]')) return true;
  // Who marks an address to copy it does not want to leave the table.
  return control?.matches('[data-part="row"]') === true && getSelection()?.type !== 'Range';
}

function isPointedAt(sender: string, highlight: Highlight | null | undefined): boolean {
  if (highlight?.field === 'sender') return highlight.key === sender;
  return highlight?.field === 'domain' && highlight.key === domainOf(sender);
}
