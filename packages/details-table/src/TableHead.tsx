import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import { type MouseEvent, memo, type ReactNode } from 'react';
import type { TableColumn } from './columns.ts';
import { OnlyValue } from './OnlyValue.tsx';
import type { DetailsTableProps } from './props.ts';
import { SelectShown } from './SelectShown.tsx';
import type { OrderMark, TableOrder } from './useOrder.ts';
import type { TableModel } from './useTableModel.ts';

interface TableHeadProps extends Pick<DetailsTableProps, 'columnsField' | 'onFilter'> {
  model: TableModel;
  /** The column that is pointed at. */
  highlighted: string | undefined;
}

/** Names of the columns; they order the rows, and offer to show only a value. Scrolling does not draw it anew. */
export const TableHead = memo(function TableHead({ model, highlighted, ...filter }: TableHeadProps) {
  const { visible, order, selection } = model;
  return (
    <thead data-part="head">
      <tr aria-rowindex={1}>
        {selection && (
          <th data-column="select">
            <SelectShown model={model} selection={selection} />
          </th>
        )}
        {visible.map((column) => (
          <HeaderCell key={column.id} column={column} order={order} highlighted={column.id === highlighted}>
            <OnlyValue column={column} {...filter} />
          </HeaderCell>
        ))}
      </tr>
    </thead>
  );
});

interface HeaderCellProps {
  column: TableColumn;
  order: TableOrder;
  highlighted: boolean;
  children: ReactNode;
}

function HeaderCell({ column, order, highlighted, children }: HeaderCellProps) {
  const mark = order.marks.get(column.id);
  return (
    <th
      scope="col"
      data-column={column.kind}
      data-highlighted={highlighted ? '' : undefined}
      // ARIA knows one ordered column at a time: the second is in its button's words.
      aria-sort={mark?.place === 'first' ? mark.direction : undefined}
    >
      {order.enabled && column.orderBy !== undefined ? (
        <SortButton
          column={column}
          mark={mark}
          ranked={order.order?.thenBy !== undefined}
          hasFirst={order.order !== null}
          onPress={(event) => order.press(column, event)}
        />
      ) : (
        <span data-part="head-label">
          <HeaderLabel column={column} />
        </span>
      )}
      {children}
    </th>
  );
}

/** A value's swatch and name over the units of its numbers; else the name alone. */
function HeaderLabel({ column: { label, unit, value } }: { column: TableColumn }) {
  if (!value) return label;
  return (
    <span data-part="value-label">
      <span data-part="value-name">
        <span data-part="swatch" data-swatch={value.swatch} data-series={value.series} />
        <bdi title={label}>{label}</bdi>
      </span>{' '}
      {unit && <Unit unit={unit} />}
    </span>
  );
}

/** In “% · messages” the first part can be left out, for a percent has its sign. */
function Unit({ unit }: { unit: string }) {
  const dot = unit.indexOf('·') + 1;
  return (
    <span data-part="unit">
      <span data-part="share">{unit.slice(0, dot)}</span>
      {unit.slice(dot)}
    </span>
  );
}

interface SortButtonProps {
  column: TableColumn;
  mark: OrderMark | undefined;
  /** There are two orders: which is which is said. */
  ranked: boolean;
  /** With Shift, a press makes a second order. */
  hasFirst: boolean;
  onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

function SortButton({ column, mark, ranked, hasFirst, onPress }: SortButtonProps) {
  const { translate, format } = useReport(columnsWords);
  const second = mark?.place === 'second';
  const hint = hasFirst && mark?.place !== 'first' ? 'sortThenHint' : 'sortHint';
  return (
    <button
      type="button"
      data-part="sort"
      data-state={mark?.direction ?? 'none'}
      title={translate(hint, { column: column.label })}
      onClick={onPress}
    >
      <HeaderLabel column={column} />
      {second && (
        <span data-part="hidden">
          {translate(mark.direction === 'ascending' ? 'secondAscending' : 'secondDescending')}
        </span>
      )}
      <span data-part="sort-mark">
        {mark && ranked && (
          <span data-part="sort-place" aria-hidden="true">
            {format.number(second ? 2 : 1)}
          </span>
        )}
        <span data-part="sort-arrows" />
      </span>
    </button>
  );
}
