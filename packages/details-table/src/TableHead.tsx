import type { PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { HeaderGroup } from '@tanstack/react-table';
import type { MouseEvent } from 'react';
import type { ColumnLook, Features, OrderBy } from './features.ts';
import type { Direction } from './useOrder.ts';

interface TableHeadProps {
  groups: HeaderGroup<Features, PivotRow>[];
  canSort: (by: OrderBy | undefined) => boolean;
  directionOf: (columnId: string) => Direction | undefined;
  onPress: (columnId: string, event: MouseEvent<HTMLButtonElement>) => void;
}

/** One row of headers, or two where values have a percent and a count. */
export function TableHead({ groups, canSort, directionOf, onPress }: TableHeadProps) {
  return (
    <thead data-part="head">
      {groups.map((group, index) => (
        <tr key={group.id} aria-rowindex={index + 1}>
          {group.headers.map((header) => {
            const look = header.column.columnDef.meta;
            if (!look || header.rowSpan === 0) return null;
            const direction = directionOf(header.column.id);
            return (
              <th
                key={header.id}
                scope={look.kind === 'group' ? 'colgroup' : 'col'}
                rowSpan={header.rowSpan > 1 ? header.rowSpan : undefined}
                colSpan={header.colSpan > 1 ? header.colSpan : undefined}
                data-column={look.kind}
                aria-sort={direction}
              >
                {canSort(look.orderBy) ? (
                  <SortButton
                    look={look}
                    of={header.column.parent?.columnDef.meta?.label}
                    direction={direction}
                    onPress={(event) => onPress(header.column.id, event)}
                  />
                ) : (
                  <HeaderLabel look={look} />
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

function HeaderLabel({ look }: { look: ColumnLook }) {
  if (look.kind !== 'group') return look.label;
  return (
    <span data-part="group-label">
      <span data-part="swatch" data-swatch={look.swatch} data-series={look.series} />
      <bdi>{look.label}</bdi>
    </span>
  );
}

interface SortButtonProps {
  look: ColumnLook;
  /** The group it is in. */
  of: string | undefined;
  direction: Direction | undefined;
  onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

function SortButton({ look, of, direction, onPress }: SortButtonProps) {
  const { translate } = useReport();
  const column = of ? `${of}, ${look.label}` : look.label;
  return (
    <button
      type="button"
      data-part="sort"
      data-state={direction ?? 'none'}
      title={translate('sortHint', { column })}
      onClick={onPress}
    >
      {look.label}
      <svg data-part="sort-mark" viewBox="0 0 8 12" aria-hidden="true">
        <path data-part="sort-up" d="M4 1 7 5H1z" />
        <path data-part="sort-down" d="M4 11 1 7h6z" />
      </svg>
    </button>
  );
}
