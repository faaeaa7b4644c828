import { useCallback, useRef, useState } from 'react';

export interface ContainerSize {
  /** Whole pixels. */
  width: number;
  height: number;
  /** How much larger than usual a person has made the text. */
  textScale: number;
}

/** Pixels of body text at the usual size. */
const usualText = 14;

/**
 * The size of an element and of its text, as it changes.
 * @param width until the element is there: the server's, and the first one in the browser
 * @param height its height; `'fill'` measures it
 * @returns the size, and a ref for the element
 */
export function useContainerSize(
  width: number,
  height: number | 'fill',
): [ContainerSize, (node: Element | null) => void] {
  const fills = height === 'fill';
  const [measured, setMeasured] = useState<ContainerSize>({ width, height: usualHeight, textScale: 1 });
  const observer = useRef<ResizeObserver | null>(null);

  // A ref rather than an effect: it measures before the first paint, and the server never sees it.
  const ref = useCallback(
    (node: Element | null) => {
      observer.current?.disconnect();
      if (!node) return;
      const take = (box: { width: number; height: number }) => {
        // A hidden element has no width; the last one serves until it shows again.
        if (box.width < 1) return;
        const next = {
          width: Math.round(box.width),
          // Never more than there is, or what fills would grow for ever.
          height: fills ? Math.max(leastHeight, Math.floor(box.height)) : usualHeight,
          textScale: textScaleOf(node),
        };
        setMeasured((before) => (isSame(before, next) ? before : next));
      };
      take(node.getBoundingClientRect());
      observer.current = new ResizeObserver(([entry]) => entry && take(entry.contentRect));
      observer.current.observe(node);
    },
    [fills],
  );

  return [fills ? measured : { ...measured, height }, ref];
}

/** Pixels of the drawing, unless it is told otherwise. */
export const usualHeight = 280;
/** Lower than this, axes are all there is. */
const leastHeight = 120;

const isSame = (a: ContainerSize, b: ContainerSize) =>
  a.width === b.width && a.height === b.height && a.textScale === b.textScale;

/** In tenths, never below the usual: where text is smaller there is room to spare. */
function textScaleOf(node: Element): number {
  const scale = Number.parseFloat(getComputedStyle(node).fontSize) / usualText;
  return Math.max(1, Math.round(scale * 10) / 10);
}
