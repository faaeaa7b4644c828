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

const gap = 12;

/**
 * Beside the line at `x`, on the inline-end side where there is room, else on the other; inside the bounds in any case.
 * @param y the top it would like
 */
export function placeTooltip(
  x: number,
  y: number,
  size: Size,
  bounds: Size,
  direction: 'ltr' | 'rtl',
): TooltipPlace {
  const onRight = x + gap;
  const onLeft = x - gap - size.width;
  const fitsRight = onRight + size.width <= bounds.width;
  const fitsLeft = onLeft >= 0;
  const wantsRight = direction === 'ltr' ? fitsRight || !fitsLeft : fitsRight && !fitsLeft;
  return {
    left: within(wantsRight ? onRight : onLeft, bounds.width - size.width),
    top: within(y, bounds.height - size.height),
    beside: fitsRight || fitsLeft,
  };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
