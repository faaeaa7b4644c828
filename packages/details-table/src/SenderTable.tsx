import { useReport } from '@smtp-auth-report/react';
import { useTable } from '@tanstack/react-table';
import { type MouseEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { createColumns, describeValues, type ValueLook } from './createColumns.ts';
import type { DetailsTableProps } from './DetailsTable.tsx';
import { features, type OrderBy, type SenderColumn } from './features.ts';
import { Pager } from './Pager.tsx';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useOrder } from './useOrder.ts';
import { usePage } from './usePage.ts';
import { useScrolls } from './useScrolls.ts';

type Given = 'data' | 'title' | 'measure' | 'columnLabel' | 'pageSize';
type Optional =
  | 'range'
  | 'columnSwatch'
  | 'sort'
  | 'defaultSort'
  | 'onSortChange'
  | 'offset'
  | 'onPageChange';
type SenderTableProps = { [Key in Given]-?: NonNullable<DetailsTableProps[Key]> } & Pick<
  DetailsTableProps,
  Optional | 'onRowOpen'
>;

/** The table once there are rows. */
export function SenderTable({ data, pageSize, offset, onPageChange, onRowOpen, ...props }: SenderTableProps) {
  const columns = useColumns(data, props);
  const orders = useMemo(() => ordersOf(columns), [columns]);
  const complete = !onPageChange && data.rows.length === data.rowCount;
  const order = useOrder({ ...props, complete, orders });
  const table = useTable({ features, columns, data: data.rows, state: { sorting: order.sorting } });
  const rows = table.getRowModel().rows;
  const page = usePage({
    length: rows.length,
    rowCount: data.rowCount,
    pageSize,
    offset,
    remote: onPageChange !== undefined,
    subject: JSON.stringify([props.title, order.subject, data.columns.map(({ key }) => key), data.rowCount]),
  });

  const [scroller, scrolls] = useScrolls();
  const name = useTableName(props);
  const open = useOpen(onRowOpen);
  const leaves = table.getAllLeafColumns();
  // The head is the first row, the totals are the last.
  const lastRow = page.count + 2;
  const goTo = (next: number, event: MouseEvent<HTMLButtonElement>) => {
    page.setStart(next);
    scroller.current?.scrollTo({ top: 0 });
    onPageChange?.(next, { reason: 'page', event });
  };

  return (
    <>
      <div ref={scroller} data-part="scroller" {...(scrolls && region(name))}>
        <table data-part="table" aria-label={name} aria-rowcount={lastRow}>
          <TableHead
            columns={leaves}
            canSort={order.canSort}
            directionOf={order.directionOf}
            onPress={order.press}
          />
          <tbody data-part="body">
            {rows.slice(page.start, page.end).map((row, index) => (
              <TableRow
                key={row.original.key}
                row={row}
                columns={columns}
                index={page.first + index + 2}
                onOpen={open}
              />
            ))}
          </tbody>
          <TableFoot columns={leaves} data={data} index={lastRow} />
        </table>
      </div>
      <TableFooter rowCount={data.rowCount}>
        {page.count > pageSize && <Pager {...page} pageSize={pageSize} onPage={goTo} />}
      </TableFooter>
    </>
  );
}

/** What a keyboard can reach to scroll. */
function region(name: string) {
  return { role: 'region', 'aria-label': name, tabIndex: 0 };
}

/** The columns; the same ones as long as what they show is the same, although callers write their functions inline. */
function useColumns(
  data: SenderTableProps['data'],
  { measure, columnLabel, columnSwatch }: Pick<SenderTableProps, 'measure' | 'columnLabel' | 'columnSwatch'>,
) {
  const { translate } = useReport();
  const values = JSON.stringify(describeValues(data.columns, { columnLabel, columnSwatch, translate }));
  return useMemo(
    () => createColumns(JSON.parse(values) as ValueLook[], { total: data.total, measure, translate }),
    [values, data.total, measure, translate],
  );
}

function useTableName({ title, range }: Pick<SenderTableProps, 'title' | 'range'>): string {
  const { translate, format } = useReport();
  if (!range) return title;
  return translate('tableLabel', { title, from: format.fullDay(range.from), to: format.fullDay(range.to) });
}

/** What opens a row: the same function as long as rows open at all, so that rows are not drawn anew for it. */
function useOpen(onRowOpen: DetailsTableProps['onRowOpen']) {
  const newest = useRef(onRowOpen);
  useEffect(() => {
    newest.current = onRowOpen;
  });
  const open = useCallback(
    (sender: string, event: MouseEvent<HTMLElement>) => newest.current?.(sender, { reason: 'row', event }),
    [],
  );
  return onRowOpen && open;
}

/** What each column orders by. */
function ordersOf(columns: readonly SenderColumn[]): Map<string, OrderBy> {
  return new Map(columns.flatMap(({ id = '', meta }) => (meta?.orderBy ? [[id, meta.orderBy]] : [])));
}

function TableFooter({ rowCount, children }: { rowCount: number; children: ReactNode }) {
  const { translate } = useReport();
  return (
    <div data-part="footer">
      <span data-part="row-count">{translate('sendersCount', { count: rowCount })}</span>
      {children}
    </div>
  );
}
