import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { type RefObject, useEffect } from 'react';
import type { TableColumn } from './columns.ts';
import { PrintNote } from './PrintNote.tsx';
import type { DetailsTableProps } from './props.ts';
import { TableBody } from './TableBody.tsx';
import { TableFoot } from './TableFoot.tsx';
import { TableFooter } from './TableFooter.tsx';
import { TableHead } from './TableHead.tsx';
import { useHighlights } from './useHighlights.ts';
import { useRowFocus } from './useRowFocus.ts';
import { useScroller } from './useScroller.ts';
import type { TableModel } from './useTableModel.ts';
import { useVirtualRows } from './useVirtualRows.ts';

interface SenderTableProps extends DetailsTableProps {
  data: PivotTable;
  model: TableModel;
}

/** The table once there are rows. */
export function SenderTable({ model, ...props }: SenderTableProps) {
  const { data, onPageChange, offset = 0 } = props;
  const { rows, columns, order, search, selection } = model;
  const remote = onPageChange !== undefined;
  const [scroller, size] = useScroller();
  const name = useTableName(props);
  const focus = useRowFocus(rows, size);
  const virtual = useVirtualRows({ scroller, size, count: rows.length, keep: focus.focused });
  const pointing = useHighlights({ ...props, columns: columns.visible, rows });
  useBackToTop(scroller, JSON.stringify([props.title, order.order, search.search, offset]));

  // The head is the first row, the totals are the last.
  const lastRow = (remote ? data.rowCount : rows.length) + 2;
  return (
    <>
      <div ref={scroller} data-part="scroller" {...(size.scrolls && region(name))} {...pointing.handlers}>
        <table data-part="table" aria-label={name} aria-rowcount={lastRow}>
          <Widths
            columns={columns.visible}
            selectable={selection !== undefined}
            highlighted={pointing.highlighted}
          />
          <TableHead model={model} highlighted={pointing.highlighted} />
          <TableBody
            {...props}
            rows={rows}
            virtual={virtual}
            columns={columns.visible}
            offset={remote ? offset : 0}
            selection={selection}
            reachable={focus.focused ?? virtual.first}
            focusHandlers={focus.handlers}
          />
          <TableFoot
            columns={columns.visible}
            data={data}
            index={lastRow}
            selectable={selection !== undefined}
            filtered={search.search !== ''}
          />
        </table>
      </div>
      {virtual.leftOut > 0 && <PrintNote shown={rows.length - virtual.leftOut} count={rows.length} />}
      <TableFooter {...props} model={model} />
    </>
  );
}

/** What a keyboard can reach to scroll. */
function region(name: string) {
  return { role: 'region', 'aria-label': name, tabIndex: 0 };
}

interface WidthsProps {
  columns: readonly TableColumn[];
  selectable: boolean;
  highlighted: string | undefined;
}

/** How wide the columns are, whatever rows happen to be drawn; a mark under the cells of one of them. */
function Widths({ columns, selectable, highlighted }: WidthsProps) {
  return (
    <colgroup>
      {selectable && <col data-column="select" />}
      {columns.map(({ id, kind, size }) => (
        <col
          key={id}
          data-column={kind}
          data-size={size}
          data-highlighted={id === highlighted ? '' : undefined}
        />
      ))}
    </colgroup>
  );
}

function useTableName({ title, range }: Pick<DetailsTableProps, 'title' | 'range'>): string {
  const { translate, format } = useReport();
  if (!range) return title;
  return translate('tableLabel', { title, from: format.fullDay(range.from), to: format.fullDay(range.to) });
}

/** Other rows begin at the first. */
function useBackToTop(scroller: RefObject<HTMLDivElement | null>, subject: string) {
  useEffect(() => {
    // A change of it is why this runs.
    void subject;
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, subject]);
}
