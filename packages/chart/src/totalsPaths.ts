import { arc } from '@visx/shape';
import { shareOut } from './shareOut.ts';

/** A part of the whole, as drawn. */
export interface Slice {
  d: string;
  /** Where something can be said of it: the middle of its outer edge. */
  x: number;
  y: number;
}

/** Between two parts, in pixels. */
const gap = 2;
/** So thick that the least can be seen and pointed at. */
const leastPixels = 4;

/** Parts of a ring, from the top on in reading direction; those of nothing have no path. */
export function ringSlices(values: readonly number[], size: number, direction: 'ltr' | 'rtl'): Slice[] {
  const radius = size / 2;
  const inner = radius * 0.64;
  const middle = (radius + inner) / 2;
  const shape = arc<number>({ innerRadius: inner, outerRadius: radius, padRadius: middle });
  const shares = shareOut(values, leastPixels / (2 * Math.PI * middle));
  const parts = shares.filter((share) => share > 0).length;
  const turn = (share: number) => share * 2 * Math.PI * (direction === 'rtl' ? -1 : 1);
  let before = 0;
  return shares.map((share) => {
    const [startAngle, endAngle] = [turn(before), turn(before + share)];
    before += share;
    const angle = (startAngle + endAngle) / 2;
    shape
      .startAngle(startAngle)
      .endAngle(endAngle)
      // A whole ring has no neighbour.
      .padAngle(parts > 1 ? gap / middle : 0);
    return {
      d: (share > 0 && shape(0)) || '',
      x: radius + Math.sin(angle) * radius,
      y: radius - Math.cos(angle) * radius,
    };
  });
}

/** Parts of a bar, from the inline start on; those of nothing have no path. */
export function barSlices(
  values: readonly number[],
  width: number,
  height: number,
  direction: 'ltr' | 'rtl',
): Slice[] {
  const shares = shareOut(values, leastPixels / width);
  let before = 0;
  return shares.map((share) => {
    const length = share * width;
    const start = direction === 'rtl' ? width - before - length : before;
    before += length;
    const own = Math.max(1, length - gap);
    const d = share > 0 ? `M${round(start)},0h${round(own)}v${height}h${round(-own)}z` : '';
    return { d, x: start + length / 2, y: height };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
