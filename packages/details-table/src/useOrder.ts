import type { SortOrder } from '@smtp-auth-report/core';
import { useControllableState } from '@smtp-auth-report/react';
import type { SortingState } from '@tanstack/react-table';
import { type MouseEvent, useMemo, useState } from 'react';
import type { OrderBy } from './features.ts';

export type Direction = SortOrder['direction'];

export interface SortDetails {
  reason: 'sort';
  event: MouseEvent<HTMLButtonElement>;
}

interface OrderOptions {
  sort?: SortOrder | null | undefined;
  defaultSort?: SortOrder | null | undefined;
  onSortChange?: ((sort: SortOrder | null, details: SortDetails) => void) | undefined;
  /** No row is on another page of the source's, so an order made here is the order of all. */
  complete: boolean;
  /** The ids of the columns, each with what it orders by. */
  orders: ReadonlyMap<string, OrderBy>;
}

/** An order that no query can ask for, laid over the rows as they came. */
interface OwnOrder {
  by: 'domain' | 'last';
  direction: Direction;
  /** It ends when the order below it changes. */
  over: string;
}

/**
 * What the rows are ordered by: three states per column, and who does the ordering. An order its owner holds is the
 * engine's work, one left to the table is done here.
 */
export function useOrder({ sort, defaultSort, onSortChange, complete, orders }: OrderOptions) {
  const [order, setOrder] = useControllableState(sort, defaultSort ?? null, onSortChange);
  const [own, setOwn] = useState<OwnOrder | null>(null);
  // Messages and their percent of all are one order with two columns: the arrow stays where it was pressed.
  const [pressed, setPressed] = useState('');
  const below = JSON.stringify(order);
  const current = own?.over === below && complete ? own : order;
  const column = current ? columnOf(current.by, orders, pressed) : undefined;
  const local = sort === undefined && complete;

  const sorting = useMemo<SortingState>(() => {
    const state: SortingState = [];
    const add = (id: string | undefined, direction: Direction) => {
      if (id && !state.some((entry) => entry.id === id)) state.push({ id, desc: direction === 'descending' });
    };
    const parsed: SortOrder | null = JSON.parse(below);
    if (own?.over === below && complete) add(own.by, own.direction);
    // By percent is the engine's alone: the rows stay as they come.
    if (local && parsed && !isByPercent(parsed)) add(columnOf(parsed.by, orders, ''), parsed.direction);
    if (local && state.length > 0) add('sender', 'ascending');
    return state;
  }, [own, below, local, complete, orders]);

  const canSort = (by: OrderBy | undefined) => {
    if (by === undefined) return false;
    return by === 'domain' || by === 'last' ? complete : local || onSortChange !== undefined;
  };
  const directionOf = (id: string) => (id === column ? current?.direction : undefined);
  const press = (id: string, event: MouseEvent<HTMLButtonElement>) => {
    const by = orders.get(id);
    if (by === undefined) return;
    const direction = nextDirection(directionOf(id), by);
    setPressed(id);
    if (by === 'domain' || by === 'last') {
      setOwn(direction && { by, direction, over: below });
    } else {
      setOwn(null);
      setOrder(direction && { by, direction }, { reason: 'sort', event });
    }
  };
  return { sorting, canSort, directionOf, press, subject: JSON.stringify([below, own]) };
}

/** Numbers begin with the largest, text with the first letter; the third press is no order. */
function nextDirection(direction: Direction | undefined, by: OrderBy): Direction | null {
  const text = by === 'key' || by === 'domain';
  const first = text ? 'ascending' : 'descending';
  const second = text ? 'descending' : 'ascending';
  if (direction === undefined) return first;
  return direction === first ? second : null;
}

function columnOf(by: OrderBy, orders: ReadonlyMap<string, OrderBy>, preferred: string): string | undefined {
  const wanted = orderKey(by);
  const preferredOrder = orders.get(preferred);
  if (preferredOrder !== undefined && orderKey(preferredOrder) === wanted) return preferred;
  for (const [id, candidate] of orders) if (orderKey(candidate) === wanted) return id;
  return undefined;
}

/** A value has one column, whether it is ordered by its count or by its percent. */
function orderKey(by: OrderBy): string {
  return typeof by === 'string' ? by : JSON.stringify(by.column);
}

function isByPercent({ by }: SortOrder): boolean {
  return typeof by === 'object' && by.percent === true;
}
