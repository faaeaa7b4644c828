import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  type Rect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RowsProps } from './drawnRows.ts';
import { useMounted } from './useMounted.ts';

const usualRow = 40;
/** What a server draws, and the first paint before anything is measured: as much as the default height shows. */
const usualPlace = { width: 0, height: 560 };

/**
 * Only the rows in sight, of as many as there are. For `DetailsTable` as `rows={VirtualRows}`; rows then do not come in pages.
 */
export function VirtualRows({ count, scroller, size, keep, children }: RowsProps) {
  const mounted = useMounted();
  const row = size.row || usualRow;
  const [flight] = useState(createFlight);
  const rangeExtractor = useCallback((range: Range) => withKept(range, keep), [keep]);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is read in this render only
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    initialRect: usualPlace,
    observeElementRect: observeRowsRect,
    overscan: 3,
    rangeExtractor,
    onChange: flight.note,
  });
  const measured = useRef(row);
  useEffect(() => {
    // It does not look again by itself when the height of a row changes.
    if (measured.current !== row) virtualizer.measure();
    measured.current = row;
  }, [virtualizer, row]);
  return children({
    indexes: virtualizer.getVirtualIndexes(),
    first: Math.min(count - 1, Math.ceil((virtualizer.scrollOffset ?? 0) / row)),
    // No inline style comes from a server: a strict policy refuses it there, and takes it from a script.
    gap: (from, to) => (mounted ? (to - from) * row : undefined),
    flying: virtualizer.isScrolling && flight.isFast(),
  });
}

type Rows = Virtualizer<HTMLDivElement, Element>;

/** Rows are seen between the head and the totals, which stay where they are. */
function observeRowsRect(rows: Rows, report: (rect: Rect) => void) {
  return observeElementRect(rows, ({ width, height }) => {
    const covers = rows.scrollElement?.querySelectorAll<HTMLElement>('thead, tfoot') ?? [];
    const covered = [...covers].reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    report({ width, height: Math.max(0, height - covered) });
  });
}

/**
 * A sixth of the rows in sight, or more, are others with each event of scrolling: none stays for longer than a tenth of a second. It
 * is noted after an event has been drawn, so a single jump is no flight.
 */
function createFlight() {
  let first = 0;
  let fast = false;
  return {
    note: ({ range }: Rows) => {
      if (!range) return;
      fast = 6 * Math.abs(range.startIndex - first) > range.endIndex - range.startIndex;
      first = range.startIndex;
    },
    isFast: () => fast,
  };
}

function withKept(range: Range, keep: number | null): number[] {
  const indexes = defaultRangeExtractor(range);
  if (keep === null || keep >= range.count || indexes.includes(keep)) return indexes;
  return keep < (indexes[0] ?? 0) ? [keep, ...indexes] : [...indexes, keep];
}
