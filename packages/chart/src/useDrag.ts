import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

interface Press {
  row: number;
  /** The row under the pointer. Kept here, because a quick hand lets go before React has drawn where it was. */
  end: number;
  x: number;
  y: number;
  pointer: number;
  /** Runs until a finger has rested long enough. */
  timer: ReturnType<typeof setTimeout> | undefined;
  begun: boolean;
}

interface DragOptions {
  enabled: boolean;
  /** From the row that was pressed to the one under the pointer. */
  onDrag: (anchor: number, end: number) => void;
  onDrop: (anchor: number, end: number, event: PointerEvent) => void;
}

/** A mouse or a pen that only clicks shakes less. */
const threshold = 4;
/** A finger that moves further before it has rested scrolls or scrubs. */
const fingerThreshold = 8;
export const longPress = 450;

/** Dragging over days: at once with a mouse or a pen, after a long press with a finger, so that a finger can still scrub. */
export function useDrag(plot: RefObject<HTMLElement | null>, { enabled, onDrag, onDrop }: DragOptions) {
  const press = useRef<Press | null>(null);
  const release = useCallback(() => {
    clearTimeout(press.current?.timer);
    press.current = null;
  }, []);
  useEffect(() => release, [release]);
  useScrollStop(plot, press);

  const down = (event: PointerEvent, row: number) => {
    const second = press.current !== null;
    release();
    if (!enabled || second || event.button > 0) return;
    const { clientX: x, clientY: y, pointerId: pointer, pointerType } = event;
    const own: Press = { row, end: row, x, y, pointer, timer: undefined, begun: false };
    press.current = own;
    if (pointerType !== 'touch') return;
    own.timer = setTimeout(() => {
      own.begun = true;
      onDrag(row, row);
    }, longPress);
  };

  /** Whether the pointer is dragging. */
  const drag = (event: PointerEvent<HTMLElement>, row: number): boolean => {
    const own = press.current;
    if (!own || own.pointer !== event.pointerId) return false;
    if (!own.begun) {
      const way = Math.hypot(event.clientX - own.x, event.clientY - own.y);
      if (event.pointerType === 'touch') {
        if (way > fingerThreshold) release();
        return false;
      }
      if (Math.abs(event.clientX - own.x) <= threshold) return false;
      own.begun = true;
      capture(event);
    }
    own.end = row;
    onDrag(own.row, row);
    return true;
  };

  const up = (event: PointerEvent) => {
    const own = press.current;
    release();
    if (own?.begun) onDrop(own.row, own.end, event);
  };

  return { down, drag, up, release, pressed: useCallback(() => press.current !== null, []) };
}

/** So that the drag goes on outside the plot. A pointer that is already gone cannot be captured. */
function capture({ currentTarget, pointerId }: PointerEvent<HTMLElement>) {
  try {
    currentTarget.setPointerCapture(pointerId);
  } catch {}
}

/** While a finger selects, it does not scroll. React's own listeners are passive and could not say so. */
function useScrollStop(plot: RefObject<HTMLElement | null>, press: RefObject<Press | null>) {
  useEffect(() => {
    const node = plot.current;
    const onTouchMove = (event: TouchEvent) => {
      if (press.current?.begun && event.cancelable) event.preventDefault();
    };
    node?.addEventListener('touchmove', onTouchMove, { passive: false });
    return () => node?.removeEventListener('touchmove', onTouchMove);
  }, [plot, press]);
}
