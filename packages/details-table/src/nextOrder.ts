import type { SortKey, SortOrder } from '@smtp-auth-report/core';

type By = SortKey['by'];
type Direction = SortKey['direction'];

export interface Press {
  /** What the pressed column orders by. */
  by: By;
  /** The direction that comes first: numbers begin with the largest, text with the first letter. */
  begins: Direction;
  /** The order at hand stays the first, and this becomes the second. */
  second: boolean;
}

/** The order after a press on a column: each has three states, and the first that goes leaves its place to the second. */
export function nextOrder(order: SortOrder | null, { by, begins, second }: Press): SortOrder | null {
  const turn = (key: SortKey | undefined): SortKey | undefined => {
    if (!key || !isSameKey(key.by, by)) return { by, direction: begins };
    return key.direction === begins ? { by, direction: opposite(begins) } : undefined;
  };
  if (!order || !second) return turn(order ?? undefined) ?? null;
  const { thenBy, ...first } = order;
  if (!isSameKey(first.by, by)) return joinKeys(first, turn(thenBy));
  const next = turn(first);
  return next ? joinKeys(next, thenBy) : (thenBy ?? null);
}

/** Rows that are equal in `first` by `then`; twice the same is once. */
export function joinKeys(first: SortKey, then: SortKey | undefined): SortOrder {
  return then && !isSameKey(first.by, then.by) ? { ...first, thenBy: then } : first;
}

/** The first and the second key of an order. */
export function keysOf(order: SortOrder | null): SortKey[] {
  if (!order) return [];
  const { thenBy, ...first } = order;
  return thenBy ? [first, thenBy] : [first];
}

/** A value has one column, whether it is ordered by its count or by its percent. */
export function isSameKey(a: By, b: By): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.column === b.column;
}

function opposite(direction: Direction): Direction {
  return direction === 'ascending' ? 'descending' : 'ascending';
}
