import { useCallback, useRef, useState } from 'react';

export interface ContainerSize {
  /** Whole pixels. */
  width: number;
  /** How much larger than usual a person has made the text. */
  textScale: number;
}

/** Pixels of body text at the usual size. */
const usualText = 14;

/**
 * The size of an element and of its text, as it changes.
 * @param width until the element is there: the server's, and the first one in the browser
 * @returns the size, and a ref for the element
 */
export function useContainerSize(width: number): [ContainerSize, (node: Element | null) => void] {
  const [size, setSize] = useState<ContainerSize>({ width, textScale: 1 });
  const observer = useRef<ResizeObserver | null>(null);

  // A ref rather than an effect: it measures before the first paint, and the server never sees it.
  const ref = useCallback((node: Element | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (!node) return;
    const take = (measured: number) => {
      // A hidden element has no width; the last one serves until it shows again.
      if (measured < 1) return;
      const next = { width: Math.round(measured), textScale: textScaleOf(node) };
      setSize((before) =>
        before.width === next.width && before.textScale === next.textScale ? before : next,
      );
    };
    take(node.getBoundingClientRect().width);
    observer.current = new ResizeObserver(([entry]) => entry && take(entry.contentRect.width));
    observer.current.observe(node);
  }, []);

  return [size, ref];
}

/** In tenths, never below the usual: where text is smaller there is room to spare. */
function textScaleOf(node: Element): number {
  const scale = Number.parseFloat(getComputedStyle(node).fontSize) / usualText;
  return Math.max(1, Math.round(scale * 10) / 10);
}
