import { type KeyboardEvent, type PointerEvent, type SyntheticEvent, useRef, useState } from 'react';
import { type Active, type MoveOptions, move, type Place } from './move.ts';
import type { RowRange } from './slots.ts';
import { useDismissal } from './useDismissal.ts';
import { useDrag } from './useDrag.ts';

/** Why a range was chosen, and what did it. */
export interface RangeSelectDetails {
  reason: 'pointer' | 'keyboard';
  event: SyntheticEvent;
}

/** Rows that are being selected, from where it began to where it is. */
interface Selection extends RowRange {
  anchor: number;
  by: Active['by'];
}

interface NavigationOptions extends MoveOptions {
  /** The place at a position, as shares of the plot's width and pixels from its top. */
  placeAt: (share: number, y: number) => Place;
  /** What a selection between two rows is, in either order. */
  rangeOf: (a: number, b: number) => RowRange;
  /** What is pointed at has changed. */
  onPoint: (active: Active | null) => void;
  /** Undefined: there is nothing to select. */
  onSelect: ((range: RowRange, details: RangeSelectDetails) => void) | undefined;
}

const alongTime = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);

/** Pointer, touch and keys over the days of a plot: one is looked at, and some can be selected. */
export function usePlotNavigation(options: NavigationOptions) {
  const { rowCount, placeAt, rangeOf, onPoint, onSelect } = options;
  const [active, setActive] = useState<Active | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [applied, setApplied] = useState<RowRange | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  // Where the pointer was when Escape closed: that day does not open again.
  const dismissed = useRef<number | null>(null);

  const point = (next: Active | null) => {
    setActive(next);
    setApplied(null);
    onPoint(next);
  };
  const select = (anchor: number, end: number, by: Active['by']) =>
    setSelection({ anchor, ...rangeOf(anchor, end), by });
  const apply = ({ first, last }: RowRange, details: RangeSelectDetails) => {
    setSelection(null);
    point(null);
    setApplied({ first, last });
    onSelect?.({ first, last }, details);
  };

  const drag = useDrag(plot, {
    enabled: onSelect !== undefined,
    onDrag: (anchor, end) => {
      select(anchor, end, 'pointer');
      point({ row: end, series: null, by: 'pointer' });
    },
    onDrop: (anchor, end, event) => apply(rangeOf(anchor, end), { reason: 'pointer', event }),
  });
  const close = () => {
    drag.release();
    setSelection(null);
    point(null);
  };
  const dismiss = () => {
    if (active?.by === 'pointer') dismissed.current = active.row;
    close();
  };
  useDismissal(plot, active !== null, { onEscape: dismiss, onPressElsewhere: close });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (!active) return;
      // It closes the tooltip, not the dialog that the chart may stand in.
      event.stopPropagation();
      if (selection?.by !== 'keyboard') return dismiss();
      return setSelection(null);
    }
    if (event.key === 'Enter' && selection) {
      event.preventDefault();
      return apply(selection, { reason: 'keyboard', event });
    }
    const next = move(event.key, active, options);
    if (!next) return;
    event.preventDefault();
    if (event.shiftKey && onSelect && alongTime.has(event.key)) {
      select(selection?.anchor ?? active?.row ?? next.row, next.row, 'keyboard');
      return point({ row: next.row, series: null, by: 'keyboard' });
    }
    setSelection(null);
    point({ ...next, by: 'keyboard' });
  };

  const placeOf = (event: PointerEvent<HTMLElement>): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return placeAt((event.clientX - box.left) / box.width, event.clientY - box.top);
  };
  const look = (next: Place) => {
    if (next.row === dismissed.current) return;
    dismissed.current = null;
    if (selection?.by === 'keyboard') setSelection(null);
    if (active?.by === 'pointer' && next.row === active.row && next.series === active.series) return;
    point({ ...next, by: 'pointer' });
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    // Over the tooltip it stays as it is, to be read.
    if (isOnTooltip(event)) return;
    const place = placeOf(event);
    if (!drag.drag(event, place.row)) look(place);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (isOnTooltip(event)) return;
    dismissed.current = null;
    const place = placeOf(event);
    drag.down(event, place.row);
    look(place);
  };
  const onPointerLeave = (event: PointerEvent) => {
    // A finger leaves when it lifts, and what it showed must stay to be read.
    if (event.pointerType === 'touch' || drag.pressed()) return;
    dismissed.current = null;
    point(null);
  };
  const onPointerCancel = () => {
    drag.release();
    if (selection?.by === 'pointer') setSelection(null);
  };
  // A long press selects; it does not open the menu of a finger.
  const onContextMenu = (event: SyntheticEvent) => selection?.by === 'pointer' && event.preventDefault();

  const valid = active && active.row < rowCount ? active : null;
  return {
    active: valid,
    selection: selection && selection.last < rowCount ? selection : null,
    applied: applied && applied.last < rowCount ? applied : null,
    ref: plot,
    handlers: {
      onKeyDown,
      onPointerMove,
      onPointerDown,
      onPointerUp: drag.up,
      onPointerLeave,
      onPointerCancel,
      onContextMenu,
      onBlur: close,
    },
  };
}

function isOnTooltip({ target }: PointerEvent): boolean {
  return target instanceof Element && target.closest('[role="tooltip"]') !== null;
}
