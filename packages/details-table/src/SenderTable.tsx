import type { PivotTable } from '@smtp-auth-report/core';
import { usePrinting, useReport } from '@smtp-auth-report/react';
import { memo, type RefObject, useEffect } from 'react';
import type { TableColumn } from './columns.ts';
import { type DrawnRows, placesFrom } from './drawnRows.ts';
import { PagedRows } from './PagedRows.tsx';
import { PrintNote } from './PrintNote.tsx';
import type { DetailsTableProps } from './props.ts';
import { TableBody } from './TableBody.tsx';
import { TableFoot } from './TableFoot.tsx';
import { TableFooter } from './TableFooter.tsx';
import { TableHead } from './TableHead.tsx';
import { useHighlights } from './useHighlights.ts';
import { useRowFocus } from './useRowFocus.ts';
import { type ScrollerSize, useScroller } from './useScroller.ts';
import type { TableModel } from './useTableModel.ts';

/** More would take a browser minutes and a person 80 sheets: a file is what they want. */
const mostOnPaper = 2_000;

interface SenderTableProps extends DetailsTableProps {
  data: PivotTable;
  model: TableModel;
}

/** The table once there are rows. */
export function SenderTable({ model, ...props }: SenderTableProps) {
  const { onPageChange, offset = 0, pageSize = 100, rows: Rows = PagedRows } = props;
  const { rows, order, search } = model;
  const [scroller, size] = useScroller(model.visible);
  const focus = useRowFocus(rows, size);
  const printing = usePrinting();
  const subject = JSON.stringify([props.title, order.order, search.search, offset]);
  useBackToTop(scroller, subject);
  const place = { count: rows.length, scroller, size, keep: focus.focused, subject };
  // A page of a source's is drawn whole.
  return (
    <Rows {...place} pageSize={onPageChange ? Math.max(1, rows.length) : pageSize}>
      {(drawn) => (
        <>
          <Scroller
            {...props}
            model={model}
            scroller={scroller}
            size={size}
            drawn={printing ? onPaper(rows.length) : drawn}
            printing={printing}
            focus={focus}
          />
          {rows.length > mostOnPaper && <PrintNote shown={mostOnPaper} count={rows.length} />}
          <TableFooter
            model={model}
            pages={drawn.turnTo && drawn}
            actions={props.actions}
            pageSize={pageSize}
            offset={offset}
            onPageChange={onPageChange}
          />
        </>
      )}
    </Rows>
  );
}

function onPaper(count: number): DrawnRows {
  return {
    indexes: placesFrom(0, Math.min(count, mostOnPaper)),
    first: 0,
    gap: () => undefined,
    flying: false,
  };
}

interface ScrollerProps extends SenderTableProps {
  scroller: RefObject<HTMLDivElement | null>;
  size: ScrollerSize;
  drawn: DrawnRows;
  printing: boolean;
  focus: ReturnType<typeof useRowFocus>;
}

function Scroller({ model, scroller, size, drawn, printing, focus, ...props }: ScrollerProps) {
  const { data, onPageChange, offset = 0 } = props;
  const { rows, visible, search, selection } = model;
  const remote = onPageChange !== undefined;
  const name = useTableName(props);
  const pointing = useHighlights({ ...props, columns: visible, rows });
  const selectable = selection !== undefined;
  // The head is the first row, the totals are the last.
  const lastRow = (remote ? data.rowCount : rows.length) + 2;
  return (
    <div ref={scroller} data-part="scroller" {...(size.scrolls && region(name))} {...pointing.handlers}>
      <table data-part="table" aria-label={name} aria-rowcount={lastRow}>
        <Widths columns={visible} selectable={selectable} highlighted={pointing.highlighted} />
        <TableHead
          model={model}
          highlighted={pointing.highlighted}
          columnsField={props.columnsField}
          onFilter={props.onFilter}
        />
        <TableBody
          {...props}
          model={model}
          drawn={drawn}
          // Paper has a width of its own. Before anything is measured: what most tables have room for.
          domains={
            visible.some(({ kind }) => kind === 'domain') &&
            (printing || (size.domains ?? data.columns.length === 0))
          }
          offset={remote ? offset : 0}
          focused={focus.focused}
          focusHandlers={focus.handlers}
        />
        <TableFoot
          columns={visible}
          data={data}
          index={lastRow}
          selectable={selectable}
          filtered={search.search !== ''}
        />
      </table>
    </div>
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
const Widths = memo(function Widths({ columns, selectable, highlighted }: WidthsProps) {
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
});

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
