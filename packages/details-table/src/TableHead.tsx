import type { PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Column } from '@tanstack/react-table';
import type { MouseEvent } from 'react';
import type { ColumnLook, Features, OrderBy } from './features.ts';
import type { Direction } from './useOrder.ts';

interface TableHeadProps {
  columns: readonly Column<Features, PivotRow>[];
  canSort: (by: OrderBy | undefined) => boolean;
  directionOf: (columnId: string) => Direction | undefined;
  onPress: (columnId: string, event: MouseEvent<HTMLButtonElement>) => void;
}

export function TableHead({ columns, canSort, directionOf, onPress }: TableHeadProps) {
  return (
    <thead data-part="head">
      <tr aria-rowindex={1}>
        {columns.map(({ id, columnDef: { meta: look } }) => {
          if (!look) return null;
          const direction = directionOf(id);
          return (
            <th key={id} scope="col" data-column={look.kind} aria-sort={direction}>
              {canSort(look.orderBy) ? (
                <SortButton look={look} direction={direction} onPress={(event) => onPress(id, event)} />
              ) : (
                <HeaderLabel look={look} />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A value's swatch and name over the units of its numbers; else the name alone. */
function HeaderLabel({ look }: { look: ColumnLook }) {
  if (look.kind !== 'value') return look.label;
  return (
    <span data-part="value-label">
      <span data-part="value-name">
        <span data-part="swatch" data-swatch={look.swatch} data-series={look.series} />
        <bdi>{look.label}</bdi>
      </span>{' '}
      <span data-part="unit">{look.unit}</span>
    </span>
  );
}

interface SortButtonProps {
  look: ColumnLook;
  direction: Direction | undefined;
  onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

function SortButton({ look, direction, onPress }: SortButtonProps) {
  const { translate } = useReport();
  return (
    <button
      type="button"
      data-part="sort"
      data-state={direction ?? 'none'}
      title={translate('sortHint', { column: look.label })}
      onClick={onPress}
    >
      <HeaderLabel look={look} />
      <svg data-part="sort-mark" viewBox="0 0 8 12" aria-hidden="true">
        <path data-part="sort-up" d="M4 1 7 5H1z" />
        <path data-part="sort-down" d="M4 11 1 7h6z" />
      </svg>
    </button>
  );
}
