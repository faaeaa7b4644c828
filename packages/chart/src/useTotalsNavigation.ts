import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Active } from './move.ts';
import type { Series } from './series.ts';
import { useDismissal } from './useDismissal.ts';

type Slice = Pick<Active, 'by'> & { series: number };

interface TotalsNavigation {
  visible: readonly Series[];
  direction: 'ltr' | 'rtl';
  /** What is pointed at has changed. */
  onPoint: (active: Slice | null) => void;
}

/** Pointer, touch and keys over the parts of a whole. A part carries `data-slice`, its series' position among the columns. */
export function useTotalsNavigation({ visible, direction, onPoint }: TotalsNavigation) {
  const [active, setActive] = useState<Slice | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  // Where the pointer was when Escape closed: that part does not open again.
  const dismissed = useRef<number | null>(null);
  const point = (next: Slice | null) => {
    setActive(next);
    onPoint(next);
  };
  const close = () => point(null);
  const dismiss = () => {
    if (active?.by === 'pointer') dismissed.current = active.series;
    close();
  };
  useDismissal(plot, active !== null, { onEscape: dismiss, onPressElsewhere: close });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (!active) return;
      // It closes the tooltip, not the dialog that the chart may stand in.
      event.stopPropagation();
      return dismiss();
    }
    const at = visible.findIndex(({ index }) => index === active?.series);
    const next = visible[positionAfter(event.key, at, visible.length, direction)];
    if (!next) return;
    event.preventDefault();
    point({ series: next.index, by: 'keyboard' });
  };
  const onPointerMove = ({ target }: PointerEvent) => {
    if (!(target instanceof Element) || target.closest('[role="tooltip"]')) return;
    const series = seriesOfSlice(target);
    if (series !== null && series === dismissed.current) return;
    dismissed.current = null;
    if (series === null ? active?.by === 'pointer' : series !== active?.series || active.by !== 'pointer')
      point(series === null ? null : { series, by: 'pointer' });
  };
  const onPointerDown = (event: PointerEvent) => {
    dismissed.current = null;
    onPointerMove(event);
  };
  const onPointerLeave = (event: PointerEvent) => {
    dismissed.current = null;
    // A finger leaves when it lifts, and what it showed must stay to be read.
    if (event.pointerType !== 'touch') close();
  };
  const valid = active && visible.some(({ index }) => index === active.series) ? active : null;
  return {
    active: valid,
    ref: plot,
    handlers: { onKeyDown, onPointerMove, onPointerDown, onPointerLeave, onBlur: close },
  };
}

/** The series whose part this is, by its position among the columns. */
export function seriesOfSlice(target: EventTarget): number | null {
  const slice = target instanceof Element ? target.getAttribute('data-slice') : null;
  return slice === null ? null : Number(slice);
}

/** Where a key leads from a position; −1 for a key that leads nowhere. A ring has no end, so it goes round. */
function positionAfter(key: string, at: number, count: number, direction: 'ltr' | 'rtl'): number {
  const round = (step: number) => (at < 0 && step < 0 ? count - 1 : (at + step + count) % count);
  switch (key) {
    case 'ArrowDown':
      return round(1);
    case 'ArrowUp':
      return round(-1);
    case 'ArrowRight':
      return round(direction === 'ltr' ? 1 : -1);
    case 'ArrowLeft':
      return round(direction === 'ltr' ? -1 : 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
