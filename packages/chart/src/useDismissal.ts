import { type RefObject, useEffect } from 'react';

interface Dismissal {
  onEscape: () => void;
  onPressElsewhere: () => void;
}

/** Escape and a press elsewhere close, wherever the focus is (WCAG 1.4.13). */
export function useDismissal(
  plot: RefObject<HTMLElement | null>,
  open: boolean,
  { onEscape, onPressElsewhere }: Dismissal,
) {
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onEscape();
    const onPointerDown = (event: PointerEvent) => {
      // Not the target: of a press inside a shadow root, that is the root's host.
      if (!plot.current || !event.composedPath().includes(plot.current)) onPressElsewhere();
    };
    const listening = new AbortController();
    document.addEventListener('keydown', onKeyDown, listening);
    document.addEventListener('pointerdown', onPointerDown, listening);
    return () => listening.abort();
  }, [plot, open, onEscape, onPressElsewhere]);
}
