import { line } from '@visx/shape';
import type { Frame } from './frame.ts';
import type { RowRange } from './slots.ts';
import type { Band } from './stack.ts';
import { thinEdge } from './thinEdge.ts';

/** A tenth of a pixel is finer than anyone sees, and keeps the HTML short. */
const px = (value: number) => Math.round(value * 10) / 10;

/** One band in pixels, row by row. */
export interface PlacedBand {
  band: Band;
  x: Float64Array;
  y0: Float64Array;
  y1: Float64Array;
}

export function placeBand(frame: Frame, band: Band): PlacedBand {
  return {
    band,
    x: frame.centers.map(px),
    y0: band.base.map((value) => px(frame.y(value))),
    y1: band.top.map((value) => px(frame.y(value))),
  };
}

/** Between two edges: the upper one, and back along the lower one. Nothing where there is no row. */
export function areaPath(upper: string, lower: string): string {
  return upper && `${upper}L${lower.slice(1).split('L').reverse().join('L')}Z`;
}

/** From row to row, at the tops of a band or at its feet. */
export function edgePath(x: Float64Array, y: Float64Array): string {
  return line<number>({ x: (row) => x[row] ?? 0, y: (row) => y[row] ?? 0 })(thinEdge(x, y)) ?? '';
}

/** A line through the values that there are; one alone is as wide as a column. */
export function gappedPath(frame: Frame, values: readonly (number | undefined)[]): string {
  let path = '';
  values.forEach((value, row) => {
    if (value === undefined) return;
    const x = frame.centers[row] ?? 0;
    const y = px(frame.y(value));
    const alone = values[row - 1] === undefined && values[row + 1] === undefined;
    if (alone) path += `M${px(x - frame.barWidth / 2)},${y}h${px(frame.barWidth)}`;
    else path += `${values[row - 1] === undefined ? 'M' : 'L'}${px(x)},${y}`;
  });
  return path;
}

/** A dot per row that has something: strokes without length, which round caps turn into dots. */
export function markerPath({ band, x, y1 }: PlacedBand): string {
  let path = '';
  band.top.forEach((top, row) => {
    if (top > (band.base[row] ?? 0)) path += `M${x[row]},${y1[row]}h0`;
  });
  return path;
}

/** One rectangle per row that has something, as one path. */
export function columnPath(placed: PlacedBand, barWidth: number): string {
  return rectangles(placed, -barWidth / 2, barWidth);
}

/** As `columnPath`, with the `count` columns of a row side by side from the inline start. */
export function groupPath(
  placed: PlacedBand,
  barWidth: number,
  position: number,
  count: number,
  direction: 'ltr' | 'rtl',
): string {
  const slot = barWidth / count;
  const fromLeft = direction === 'rtl' ? count - 1 - position : position;
  return rectangles(placed, fromLeft * slot - barWidth / 2, slot - gapIn(slot));
}

/** Of the background, between what stands on or beside each other: two pixels, one of which is whole wherever the page puts them. */
const gapIn = (size: number) => (size > 4 ? 2 : size > 1 ? 1 : 0);

/**
 * Edges on whole pixels, so that the gap to the segment below has a background of its own; the top is where the value is. The
 * thinnest is still a pixel thick.
 */
function rectangles({ band, x, y0, y1 }: PlacedBand, offset: number, width: number): string {
  const across = px(width);
  let path = '';
  band.top.forEach((top, row) => {
    const base = band.base[row] ?? 0;
    if (top <= base) return;
    const foot = Math.round(y0[row] ?? 0);
    const full = foot - Math.round(y1[row] ?? 0);
    const gap = base > 0 ? gapIn(full) : 0;
    const height = Math.max(1, full - gap);
    path += `M${px((x[row] ?? 0) + offset)},${foot - gap}h${across}v${-height}h${-across}z`;
  });
  return path;
}

/** From the outer edge of one row to that of another, inside the plot, from left to right. */
export function rowsSpan(frame: Frame, { first, last }: RowRange): { start: number; end: number } {
  const centers = [frame.centers[first] ?? 0, frame.centers[last] ?? 0];
  return {
    start: px(Math.max(frame.left, Math.min(...centers) - frame.step / 2)),
    end: px(Math.min(frame.right, Math.max(...centers) + frame.step / 2)),
  };
}

/** Rectangles over whole rows, from edge to edge of the plot. */
export function rowPath(frame: Frame, rows: readonly number[]): string {
  return rows
    .map((row) => {
      const { start, end } = rowsSpan(frame, { first: row, last: row });
      return `M${start},${frame.top}H${end}V${frame.bottom}H${start}z`;
    })
    .join('');
}
