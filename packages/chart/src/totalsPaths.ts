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
const fullTurn = 2 * Math.PI;

/** Parts of a ring, from the top on in reading direction; those of nothing have no path. */
export function ringSlices(values: readonly number[], size: number, direction: 'ltr' | 'rtl'): Slice[] {
  const radius = size / 2;
  const inner = radius * 0.64;
  const shares = shareOut(values, leastPixels / (Math.PI * (radius + inner)));
  const sign = direction === 'rtl' ? -1 : 1;
  let before = 0;
  return shares.map((share) => {
    const [start, end] = [before * fullTurn, (before + share) * fullTurn];
    before += share;
    const angle = ((start + end) / 2) * sign;
    return {
      d: share > 0 ? sectorPath(start, end, { radius, inner, sign }) : '',
      x: radius + Math.sin(angle) * radius,
      y: radius - Math.cos(angle) * radius,
    };
  });
}

interface Ring {
  radius: number;
  inner: number;
  /** −1: mirrored. */
  sign: 1 | -1;
}

/** A part of a ring around the origin, between two angles from the top. Its neighbours are as far away inside as outside. */
function sectorPath(start: number, end: number, { radius, inner, sign }: Ring): string {
  const at = (r: number, angle: number) =>
    `${round(sign * r * Math.sin(angle))},${round(-r * Math.cos(angle))}`;
  const arc = (r: number, from: number, to: number) => {
    const large = Math.abs(to - from) > Math.PI ? 1 : 0;
    const sweep = to > from === sign > 0 ? 1 : 0;
    return `A${round(r)},${round(r)},0,${large},${sweep},${at(r, to)}`;
  };
  // A whole ring has no neighbour, and an arc cannot end where it begins.
  if (end - start > fullTurn - 1e-6) {
    const circle = (r: number, turn: number) => `M${at(r, 0)}${arc(r, 0, turn)}${arc(r, turn, 2 * turn)}Z`;
    return circle(radius, Math.PI) + circle(inner, -Math.PI);
  }
  const padOf = (r: number) => Math.min(Math.asin(gap / 2 / r), (end - start) / 3);
  const [outside, inside] = [padOf(radius), padOf(inner)];
  const outer = `M${at(radius, start + outside)}${arc(radius, start + outside, end - outside)}`;
  return `${outer}L${at(inner, end - inside)}${arc(inner, end - inside, start + inside)}Z`;
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
    // On whole pixels, or the gap would be a grey one.
    const from = Math.round(start);
    const own = Math.max(1, Math.round(start + length) - from - gap);
    const d = share > 0 ? `M${from},0h${own}v${height}h${-own}z` : '';
    return { d, x: start + length / 2, y: height };
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
