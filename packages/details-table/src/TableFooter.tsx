import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import { memo, useRef } from 'react';
import type { DrawnRows } from './drawnRows.ts';
import { Pager, type PagerProps } from './Pager.tsx';
import type { DetailsTableProps } from './props.ts';
import { SelectionBar } from './SelectionBar.tsx';
import type { TableModel } from './useTableModel.ts';

type TableFooterProps = Pick<DetailsTableProps, 'actions' | 'pageSize' | 'offset' | 'onPageChange'> & {
  model: TableModel;
  /** Where rows that are here come in pages. */
  pages: DrawnRows | undefined;
};

/** How many senders there are, what is chosen of them, and the way to other pages. Scrolling does not draw it anew. */
export const TableFooter = memo(function TableFooter(props: TableFooterProps) {
  const { model, actions } = props;
  const { selection } = model;
  const footer = useRef<HTMLDivElement>(null);
  const toSelectAll = () =>
    footer.current
      ?.closest('[data-sar="details-table"]')
      ?.querySelector<HTMLElement>('[data-part="select-all"]')
      ?.focus();
  return (
    <div ref={footer} data-part="footer" data-state={selection?.selected.size ? 'selected' : undefined}>
      <RowCount model={model} />
      {selection && (
        <SelectionBar
          selected={selection.selected}
          shown={selection.shown}
          actions={actions}
          onClear={selection.clear}
          onLeave={toSelectAll}
        />
      )}
      <Pages {...props} />
    </div>
  );
});

/** Pages of the source's, or of rows that are here. */
function Pages({ model, pages, pageSize = 100, offset = 0, onPageChange }: TableFooterProps) {
  const { data, rows } = model;
  if (onPageChange) {
    if (data.rowCount <= pageSize) return null;
    const turn: PagerProps['onPage'] = (next, event) => onPageChange(next, { reason: 'page', event });
    return (
      <Pager first={offset} shown={rows.length} count={data.rowCount} pageSize={pageSize} onPage={turn} />
    );
  }
  if (!pages?.turnTo || rows.length <= pageSize) return null;
  const { indexes, first, turnTo } = pages;
  return (
    <Pager first={first} shown={indexes.length} count={rows.length} pageSize={pageSize} onPage={turnTo} />
  );
}

/** “37 of 3,412 senders” where they were looked for here, else how many there are. */
function RowCount({ model: { data, rows, complete, search } }: { model: TableModel }) {
  const { translate, format } = useReport(columnsWords);
  const found = complete && search.search !== '';
  return (
    <span data-part="row-count" role="status">
      {found
        ? translate('sendersFound', { count: data.rowCount, found: format.number(rows.length) })
        : translate('sendersCount', { count: data.rowCount })}
    </span>
  );
}
