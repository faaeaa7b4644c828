import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { longPress } from './useDrag.ts';

/** Its click is still to come. */
const done = -1;

/** A finger that rests on an element does what Shift does for other hands; lifting it is then no press. */
export function useLongPress(onLongPress: (event: PointerEvent) => void) {
  const timer = useRef(0);
  // A finger that begins to scroll is cancelled by the browser.
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerDown(event: PointerEvent) {
      stop();
      timer.current = 0;
      if (event.pointerType === 'touch')
        timer.current = window.setTimeout(() => {
          timer.current = done;
          onLongPress(event);
        }, longPress);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    /** Some browsers open their menu for a finger that rests. */
    onContextMenu: (event: MouseEvent) => timer.current && event.preventDefault(),
    onClickCapture(event: MouseEvent) {
      if (timer.current === done) event.stopPropagation();
      timer.current = 0;
    },
  };
}
