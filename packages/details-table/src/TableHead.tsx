import { useReport } from '@smtp-auth-report/react';
import { memo } from 'react';
import { type ColumnModel, lookOf, type TableColumn } from './columns.ts';
import { SelectShown } from './SelectShown.tsx';
import type { SortDetails } from './useOrder.ts';
import type { TableModel } from './useTableModel.ts';

interface TableHeadProps {
  model: TableModel;
  /** The column that is pointed at. */
  highlighted: string | undefined;
}

const directions = { asc: 'ascending', desc: 'descending' } as const;

/** Names of the columns; they order the rows. Scrolling does not draw it anew. */
export const TableHead = memo(function TableHead({ model, highlighted }: TableHeadProps) {
  const { table, order, selection } = model;
  return (
    <thead data-part="head">
      {table.getHeaderGroups().map(({ id, headers }) => (
        <tr key={id} aria-rowindex={1}>
          {selection && (
            <th data-column="select">
              <SelectShown model={model} selection={selection} />
            </th>
          )}
          {headers.map(({ id, column }) => (
            <HeaderCell key={id} column={column} highlighted={id === highlighted} onPress={order.press} />
          ))}
        </tr>
      ))}
    </thead>
  );
});

interface HeaderCellProps {
  column: ColumnModel;
  highlighted: boolean;
  onPress: (column: ColumnModel, event: SortDetails['event']) => void;
}

function HeaderCell({ column, highlighted, onPress }: HeaderCellProps) {
  const look = lookOf(column);
  const sorted = column.getIsSorted();
  const direction = sorted ? directions[sorted] : undefined;
  return (
    <th
      scope="col"
      data-column={look.kind}
      data-size={look.size}
      data-highlighted={highlighted ? '' : undefined}
      aria-sort={direction}
    >
      {column.getCanSort() ? (
        <SortButton column={look} direction={direction} onPress={(event) => onPress(column, event)} />
      ) : (
        <span data-part="head-label">
          <HeaderLabel column={look} />
        </span>
      )}
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
      <span data-part="unit">{unit}</span>
    </span>
  );
}

interface SortButtonProps {
  column: TableColumn;
  direction: (typeof directions)[keyof typeof directions] | undefined;
  onPress: (event: SortDetails['event']) => void;
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
