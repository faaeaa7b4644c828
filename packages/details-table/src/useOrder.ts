import type { SortOrder } from '@smtp-auth-report/core';
import { useControllableState } from '@smtp-auth-report/react';
import { type MouseEvent, useState } from 'react';
import type { TableColumn } from './columns.ts';

export type Direction = SortOrder['direction'];

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
  columns: readonly TableColumn[];
}

/**
 * What the rows are ordered by: three states per column, and who does the ordering. An order its owner holds is the
 * engine's work, one left to the table is done here.
 */
export function useOrder({ sort, defaultSort, onSortChange, complete, columns }: OrderOptions) {
  const [order, setOrder] = useControllableState(sort, defaultSort ?? null, onSortChange);
  // Messages and their percent of all are one order with two columns: the arrow stays where it was pressed.
  const [pressed, setPressed] = useState('');
  const local = sort === undefined && complete;
  const marked = order ? columnOf(order.by, columns, pressed) : undefined;
  const directionOf = (id: string) => (id === marked ? order?.direction : undefined);
  const press = ({ id, orderBy }: TableColumn, event: MouseEvent<HTMLButtonElement>) => {
    if (orderBy === undefined) return;
    const direction = nextDirection(directionOf(id), orderBy);
    setPressed(id);
    setOrder(direction && { by: orderBy, direction }, { reason: 'sort', event });
  };
  return {
    /** To be done here; null where rows stay as they come. */
    sorting: local ? order : null,
    canSort: local || onSortChange !== undefined,
    directionOf,
    press,
    order,
  };
}

/** Numbers begin with the largest, text with the first letter; the third press is no order. */
function nextDirection(direction: Direction | undefined, by: SortOrder['by']): Direction | null {
  const text = by === 'key' || by === 'domain';
  const first = text ? 'ascending' : 'descending';
  const second = text ? 'descending' : 'ascending';
  if (direction === undefined) return first;
  return direction === first ? second : null;
}

function columnOf(by: SortOrder['by'], columns: readonly TableColumn[], preferred: string) {
  const same = columns.filter(({ orderBy }) => orderBy !== undefined && orderKey(orderBy) === orderKey(by));
  return (same.find(({ id }) => id === preferred) ?? same[0])?.id;
}

/** A value has one column, whether it is ordered by its count or by its percent. */
function orderKey(by: SortOrder['by']): string {
  return typeof by === 'string' ? by : JSON.stringify(by.column);
}
