import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** What the tooltip is about. */
export interface Active {
  row: number;
  /** A series' position among the table's columns; null is the whole row. */
  series: number | null;
  by: 'pointer' | 'keyboard';
}

interface NavigationOptions {
  rowCount: number;
  direction: 'ltr' | 'rtl';
  /** The series of a row as drawn, from the top down. */
  order: (row: number) => readonly number[];
  /** The row at a share of the plot's width, 0 on the left. */
  rowAt: (share: number) => number;
}

/** Pointer, touch and keys over the days of a plot. */
export function usePlotNavigation({ rowCount, direction, order, rowAt }: NavigationOptions) {
  const [active, setActive] = useState<Active | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  // Where the pointer was last: after Escape, the same day does not open again.
  const pointed = useRef<number | null>(null);
  const close = useCallback(() => setActive(null), []);
  useDismissal(plot, active !== null, close);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (!active) return;
      // It closes the tooltip, not the dialog that the chart may stand in.
      event.stopPropagation();
      return close();
    }
    const next = move(event.key, active, { rowCount, direction, order });
    if (!next) return;
    event.preventDefault();
    setActive({ ...next, by: 'keyboard' });
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    // Over the tooltip it stays as it is, to be read.
    if (event.target instanceof Element && event.target.closest('[role="tooltip"]')) return;
    const box = event.currentTarget.getBoundingClientRect();
    const row = rowAt((event.clientX - box.left) / box.width);
    if (row === pointed.current) return;
    pointed.current = row;
    setActive({ row, series: null, by: 'pointer' });
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    pointed.current = null;
    onPointerMove(event);
  };

  const onPointerLeave = (event: PointerEvent) => {
    pointed.current = null;
    // A finger leaves when it lifts, and what it showed must stay to be read.
    if (event.pointerType !== 'touch') close();
  };

  const valid = active && active.row < rowCount ? active : null;
  return {
    active: valid,
    ref: plot,
    handlers: { onKeyDown, onPointerMove, onPointerDown, onPointerLeave, onBlur: close },
  };
}

type MoveOptions = Omit<NavigationOptions, 'rowAt'>;

/** Where a key leads; null for a key that leads nowhere. */
export function move(
  key: string,
  from: Pick<Active, 'row' | 'series'> | null,
  { rowCount, direction, order }: MoveOptions,
): Pick<Active, 'row' | 'series'> | null {
  const last = rowCount - 1;
  const series = from?.series ?? null;
  const by = (days: number) => (from ? Math.min(Math.max(from.row + days, 0), last) : days > 0 ? 0 : last);
  switch (key) {
    case 'ArrowRight':
      return { row: by(direction === 'ltr' ? 1 : -1), series };
    case 'ArrowLeft':
      return { row: by(direction === 'ltr' ? -1 : 1), series };
    case 'Home':
      return { row: 0, series };
    case 'End':
      return { row: last, series };
    case 'ArrowDown':
    case 'ArrowUp': {
      const row = from?.row ?? last;
      // The day itself stands before the first series and after the last.
      const stops = [null, ...order(row)];
      const next = stops.indexOf(series) + (key === 'ArrowDown' ? 1 : -1);
      return { row, series: stops.at(next % stops.length) ?? null };
    }
    default:
      return null;
  }
}

/** Escape and a press elsewhere close, wherever the focus is (WCAG 1.4.13). */
function useDismissal(plot: { current: HTMLElement | null }, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && close();
    const onPointerDown = (event: globalThis.PointerEvent) => {
      if (event.target instanceof Node && !plot.current?.contains(event.target)) close();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [plot, open, close]);
}
