import type { SortOrder } from '@smtp-auth-report/core';
import { useControllableState } from '@smtp-auth-report/react';
import { functionalUpdate, type SortingState, type Updater } from '@tanstack/react-table';
import { type MouseEvent, useRef, useState } from 'react';
import type { ColumnDefinition, ColumnModel } from './columns.ts';

export interface SortDetails {
  reason: 'sort';
  event: MouseEvent<HTMLButtonElement>;
}

interface OrderOptions {
  sort?: SortOrder | null | undefined;
  defaultSort?: SortOrder | null | undefined;
  onSortChange?: ((sort: SortOrder | null, details: SortDetails) => void) | undefined;
  /** No row is missing here, so an order made here is the order of all. */
  complete: boolean;
  columns: readonly ColumnDefinition[];
}

/**
 * What the rows are ordered by, also as TanStack Table says it, and who does the ordering. An order its owner holds is the engine's
 * work, one left to the table is done here.
 */
export function useOrder({ sort, defaultSort, onSortChange, complete, columns }: OrderOptions) {
  const [order, setOrder] = useControllableState(sort, defaultSort ?? null, onSortChange);
  // Messages and their percent of all are one order with two columns: the arrow stays where it was pressed.
  const [pressed, setPressed] = useState('');
  /** What a change comes of: TanStack Table's do not carry it. */
  const cause = useRef<SortDetails['event']>(null);
  const local = sort === undefined && complete;
  const state = order ? sortingOf(order, columns, pressed) : [];
  return {
    /** To be done here; null where rows stay as they come. */
    local: local ? order : null,
    order,
    sorting: state,
    enableSorting: local || onSortChange !== undefined,
    onSortingChange: (update: Updater<SortingState>) => {
      const [next] = functionalUpdate(update, state);
      const by = columns.find(({ id }) => id === next?.id)?.meta.orderBy;
      if (next) setPressed(next.id);
      if (!cause.current) return;
      setOrder(next && by ? { by, direction: next.desc ? 'descending' : 'ascending' } : null, {
        reason: 'sort',
        event: cause.current,
      });
    },
    press: (column: ColumnModel, event: SortDetails['event']) => {
      cause.current = event;
      column.toggleSorting(undefined, false);
    },
  };
}

function sortingOf(
  { by, direction }: SortOrder,
  columns: readonly ColumnDefinition[],
  preferred: string,
): SortingState {
  const looks = columns.map(({ meta }) => meta);
  const same = looks.filter(({ orderBy }) => orderBy !== undefined && orderKey(orderBy) === orderKey(by));
  const column = same.find(({ id }) => id === preferred) ?? same[0];
  return column ? [{ id: column.id, desc: direction === 'descending' }] : [];
}

/** A value has one column, whether it is ordered by its count or by its percent. */
function orderKey(by: SortOrder['by']): string {
  return typeof by === 'string' ? by : JSON.stringify(by.column);
}
