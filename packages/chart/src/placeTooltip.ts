export interface TooltipPlace {
  left: number;
  top: number;
  /** It found room beside the line, and covers it nowhere. */
  beside: boolean;
}

interface Size {
  width: number;
  height: number;
}

export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const gap = 12;

/**
 * Beside the line at `x`, on the inline-end side where there is room, else on the other; inside the bounds in any case.
 * @param y the top it would like
 */
export function placeTooltip(
  x: number,
  y: number,
  size: Size,
  bounds: Bounds,
  direction: 'ltr' | 'rtl',
): TooltipPlace {
  const onRight = x + gap;
  const onLeft = x - gap - size.width;
  const fitsRight = onRight + size.width <= bounds.right;
  const fitsLeft = onLeft >= bounds.left;
  const wantsRight = direction === 'ltr' ? fitsRight || !fitsLeft : fitsRight && !fitsLeft;
  return {
    left: within(wantsRight ? onRight : onLeft, bounds.left, bounds.right - size.width),
    top: within(y, bounds.top, bounds.bottom - size.height),
    beside: fitsRight || fitsLeft,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
