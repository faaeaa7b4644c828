import { useCallback, useRef, useState } from 'react';

/**
 * The width of an element in whole pixels, as it changes.
 * @param initial the width until the element is there: the server's, and the first one in the browser
 * @returns the width, and a ref for the element
 */
export function useContainerWidth(initial: number): [number, (node: Element | null) => void] {
  const [width, setWidth] = useState(initial);
  const observer = useRef<ResizeObserver | null>(null);

  // A ref rather than an effect: it measures before the first paint, and the server never sees it.
  const ref = useCallback((node: Element | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (!node) return;
    // A hidden element has no width; the last one serves until it shows again.
    const take = (next: number) => next >= 1 && setWidth(Math.round(next));
    take(node.getBoundingClientRect().width);
    observer.current = new ResizeObserver(([entry]) => entry && take(entry.contentRect.width));
    observer.current.observe(node);
  }, []);

  return [width, ref];
}
