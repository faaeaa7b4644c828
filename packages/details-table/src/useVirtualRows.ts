import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useSyncExternalStore } from 'react';
import { usePrinting } from './usePrinting.ts';
import type { ScrollerSize } from './useScroller.ts';

interface VirtualOptions {
  scroller: RefObject<HTMLDivElement | null>;
  size: ScrollerSize;
  count: number;
  /** A row that stays although it is out of sight: the one that has the focus. */
  keep: number | null;
}

export interface VirtualRows {
  /** The drawn rows, ascending. */
  indexes: readonly number[];
  /** The first row in sight. */
  first: number;
  /** Height of the rows left out from one to before another; undefined until it may be written. */
  gap: (from: number, to: number) => number | undefined;
  /** Rows that paper does without. */
  leftOut: number;
}

/** Up to this many rows are cheaper drawn than watched. */
const few = 100;
/** More would take a browser minutes and a person 80 sheets: a file is what they want. */
const mostOnPaper = 2_000;
const usualRow = 40;
/** What a server draws, and the first paint before anything is measured: as much as the default height shows. */
const usualPlace = { width: 0, height: 640 };

/** Which of many rows are drawn. */
export function useVirtualRows({ scroller, size, count, keep }: VirtualOptions): VirtualRows {
  const mounted = useMounted();
  const printing = usePrinting();
  const row = size.row || usualRow;
  const rangeExtractor = useCallback((range: Range) => withKept(range, keep), [keep]);
  // What it returns is read in this render only.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    // The rows begin below the head.
    scrollMargin: size.head,
    initialRect: usualPlace,
    overscan: 6,
    rangeExtractor,
    enabled: count > few,
  });
  useEffect(() => {
    // It does not look again by itself when the height of a row changes.
    if (row > 0) virtualizer.measure();
  }, [virtualizer, row]);
  const leftOut = Math.max(0, count - mostOnPaper);
  const offset = virtualizer.scrollOffset ?? 0;
  // No inline style comes from a server: a strict policy refuses it there, and takes it from a script.
  const gap = (from: number, to: number) => (mounted && !printing ? (to - from) * row : undefined);
  if (printing || count <= few) return { indexes: upTo(count - leftOut), first: 0, gap, leftOut };
  const first = Math.min(count - 1, Math.ceil(offset / row));
  return { indexes: virtualizer.getVirtualIndexes(), first, gap, leftOut };
}

function withKept(range: Range, keep: number | null): number[] {
  const indexes = defaultRangeExtractor(range);
  if (keep === null || keep >= range.count || indexes.includes(keep)) return indexes;
  return keep < (indexes[0] ?? 0) ? [keep, ...indexes] : [...indexes, keep];
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

const subscribe = () => () => {};

/** False on the server and while its HTML is taken over, so that both draw the same. */
function useMounted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
