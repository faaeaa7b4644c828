import { useReport } from '@smtp-auth-report/react';
import { type MouseEvent, memo } from 'react';
import type { TableColumn } from './columns.ts';
import { SelectShown } from './SelectShown.tsx';
import type { Direction } from './useOrder.ts';
import type { TableModel } from './useTableModel.ts';

interface TableHeadProps {
  model: TableModel;
  /** The column that is pointed at. */
  highlighted: string | undefined;
}

/** Names of the columns; they order the rows. Scrolling does not draw it anew. */
export const TableHead = memo(function TableHead({ model, highlighted }: TableHeadProps) {
  const { columns, order, selection } = model;
  return (
    <thead data-part="head">
      <tr aria-rowindex={1}>
        {selection && (
          <th data-column="select">
            <SelectShown model={model} selection={selection} />
          </th>
        )}
        {columns.visible.map((column) => {
          const direction = order.directionOf(column.id);
          return (
            <th
              key={column.id}
              scope="col"
              data-column={column.kind}
              data-size={column.size}
              data-highlighted={column.id === highlighted ? '' : undefined}
              aria-sort={direction}
            >
              {order.canSort && column.orderBy !== undefined ? (
                <SortButton
                  column={column}
                  direction={direction}
                  onPress={(event) => order.press(column, event)}
                />
              ) : (
                <span data-part="head-label">
                  <HeaderLabel column={column} />
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

/** A value's swatch and name over the units of its numbers; else the name alone. */
function HeaderLabel({ column: { label, unit, value } }: { column: TableColumn }) {
  if (!value) return label;
  return (
    <span data-part="value-label">
      <span data-part="value-name">
        <span data-part="swatch" data-swatch={value.swatch} data-series={value.series} />
        <bdi title={label}>{label}</bdi>
      </span>{' '}
      <span data-part="unit">{unit}</span>
    </span>
  );
}

interface SortButtonProps {
  column: TableColumn;
  direction: Direction | undefined;
  onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

function SortButton({ column, direction, onPress }: SortButtonProps) {
  const { translate } = useReport();
  return (
    <button
      type="button"
      data-part="sort"
      data-state={direction ?? 'none'}
      title={translate('sortHint', { column: column.label })}
      onClick={onPress}
    >
      <HeaderLabel column={column} />
      <svg data-part="sort-mark" viewBox="0 0 8 12" aria-hidden="true">
        <path data-part="sort-up" d="M4 1 7 5H1z" />
        <path data-part="sort-down" d="M4 11 1 7h6z" />
      </svg>
    </button>
  );
}
