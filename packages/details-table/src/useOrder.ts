import type { SortKey, SortOrder } from '@smtp-auth-report/core';
import { useControllableState } from '@smtp-auth-report/react';
import { type ChangeEvent, type MouseEvent, useState } from 'react';
import type { TableColumn } from './columns.ts';
import { isSameKey, keysOf, nextOrder } from './nextOrder.ts';

export interface SortDetails {
  reason: 'sort';
  /** A press on a heading, with Shift for a second order, or a choice in the list of columns. */
  event: MouseEvent<HTMLButtonElement> | ChangeEvent<HTMLSelectElement>;
}

interface OrderOptions {
  sort?: SortOrder | null | undefined;
  defaultSort?: SortOrder | null | undefined;
  onSortChange?: ((sort: SortOrder | null, details: SortDetails) => void) | undefined;
  /** No row is missing here, so an order made here is the order of all. */
  complete: boolean;
  columns: readonly TableColumn[];
}

/** What a column says of the order. */
export interface OrderMark {
  direction: SortKey['direction'];
  place: 'first' | 'second';
}

/**
 * What the rows are ordered by, and who does the ordering. An order its owner holds is the engine's work, one left to the table is
 * done here.
 */
export function useOrder({ sort, defaultSort, onSortChange, complete, columns }: OrderOptions) {
  const [order, setOrder] = useControllableState(sort, defaultSort ?? null, onSortChange);
  // Messages and their percent of all are one order with two columns: the arrow stays where it was pressed.
  const [pressed, setPressed] = useState('');
  const local = sort === undefined && complete;
  return {
    /** To be done here; null where rows stay as they come. */
    local: local ? order : null,
    order,
    /** By the ids of columns. */
    marks: marksOf(order, columns, pressed),
    /** There is somebody to do it. */
    enabled: local || onSortChange !== undefined,
    set: (next: SortOrder | null, event: SortDetails['event']) => setOrder(next, { reason: 'sort', event }),
    press: ({ id, orderBy: by }: TableColumn, event: MouseEvent<HTMLButtonElement>) => {
      if (by === undefined) return;
      setPressed(id);
      const next = nextOrder(order, { by, begins: beginningOf(by), second: event.shiftKey });
      setOrder(next, { reason: 'sort', event });
    },
  };
}

export type TableOrder = ReturnType<typeof useOrder>;

/** Numbers and dates begin with the largest, text with the first letter. */
export function beginningOf(by: SortKey['by']): SortKey['direction'] {
  return by === 'key' || by === 'domain' ? 'ascending' : 'descending';
}

function marksOf(
  order: SortOrder | null,
  columns: readonly TableColumn[],
  preferred: string,
): ReadonlyMap<string, OrderMark> {
  const marks = new Map<string, OrderMark>();
  keysOf(order).forEach(({ by, direction }, index) => {
    const same = columns.filter(({ orderBy }) => orderBy !== undefined && isSameKey(orderBy, by));
    const column = same.find(({ id }) => id === preferred) ?? same[0];
    if (column && !marks.has(column.id))
      marks.set(column.id, { direction, place: index === 0 ? 'first' : 'second' });
  });
  return marks;
}
