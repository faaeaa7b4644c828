import type { ComponentType, MouseEvent, ReactNode, RefObject } from 'react';
import type { ScrollerSize } from './useScroller.ts';

/** Which of the shown rows are drawn. */
export interface DrawnRows {
  /** Their places among the shown rows, ascending. */
  indexes: readonly number[];
  /** The first one in sight. */
  first: number;
  /** Height of the rows left out from one to before another; undefined where none is to be kept, or may be written yet. */
  gap: (from: number, to: number) => number | undefined;
  /** They go by too fast to be seen, let alone pressed. */
  flying: boolean;
  /** Where rows come in pages: how to get to another. */
  turnTo?: ((start: number, event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

export interface RowsProps {
  /** Of the shown rows. */
  count: number;
  pageSize: number;
  scroller: RefObject<HTMLDivElement | null>;
  size: ScrollerSize;
  /** A row that must be drawn: the one that has the focus. */
  keep: number | null;
  /** Another begins at its first row. */
  subject: string;
  children: (drawn: DrawnRows) => ReactNode;
}

/** A way to draw few of many rows. */
export type RowsComponent = ComponentType<RowsProps>;

export function placesFrom(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
