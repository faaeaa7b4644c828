import { area, line } from '@visx/shape';
import type { Frame } from './frame.ts';
import type { Band } from './stack.ts';

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A tenth of a pixel is finer than anyone sees, and keeps the HTML short. */
const px = (value: number) => Math.round(value * 10) / 10;

/** Positions of one band in the frame. */
function place(frame: Frame, { base, top }: Band) {
  return {
    x: (row: number) => px(frame.centers[row] ?? 0),
    y0: (row: number) => px(frame.y(base[row] ?? 0)),
    y1: (row: number) => px(frame.y(top[row] ?? 0)),
  };
}

export function areaPath(frame: Frame, band: Band): string {
  return area<number>(place(frame, band))(indexes(band.top.length)) ?? '';
}

export function linePath(frame: Frame, band: Band): string {
  const { x, y1 } = place(frame, band);
  return line<number>({ x, y: y1 })(indexes(band.top.length)) ?? '';
}

/** A dot per row that has something: strokes without length, which round caps turn into dots. */
export function markerPath(frame: Frame, band: Band): string {
  const { x, y1 } = place(frame, band);
  let path = '';
  band.top.forEach((top, row) => {
    if (top > (band.base[row] ?? 0)) path += `M${x(row)},${y1(row)}h0`;
  });
  return path;
}

/** One rectangle per row that has something, as one path. */
export function columnPath(frame: Frame, band: Band): string {
  const { y0, y1 } = place(frame, band);
  const width = px(frame.barWidth);
  return rectangles(
    band,
    (row) => ({ x: px((frame.centers[row] ?? 0) - frame.barWidth / 2), width }),
    y0,
    y1,
  );
}

/** As `columnPath`, with the rows' columns side by side from the inline start. */
export function groupPath(
  frame: Frame,
  band: Band,
  position: number,
  count: number,
  mirrored: boolean,
): string {
  const { y0, y1 } = place(frame, band);
  const slot = frame.barWidth / count;
  const fromLeft = mirrored ? count - 1 - position : position;
  const gap = slot > 4 ? 1 : 0;
  return rectangles(
    band,
    (row) => ({
      x: px((frame.centers[row] ?? 0) - frame.barWidth / 2 + fromLeft * slot),
      width: px(slot - gap),
    }),
    y0,
    y1,
  );
}

type Edge = (row: number) => number;

/** Segments thick enough to spare a pixel leave it as the gap to the one above; the thinnest is still a pixel thick. */
function rectangles(
  band: Band,
  across: (row: number) => { x: number; width: number },
  y0: Edge,
  y1: Edge,
): string {
  let path = '';
  band.top.forEach((top, row) => {
    if (top <= (band.base[row] ?? 0)) return;
    const { x, width } = across(row);
    const bottom = y0(row);
    const full = bottom - y1(row);
    const height = px(Math.max(1, full > 3 ? full - 1 : full));
    path += `M${x},${bottom}h${width}v${-height}h${-width}z`;
  });
  return path;
}

/** Rectangles over whole rows, from edge to edge of the plot. */
export function rowPath(frame: Frame, rows: readonly number[]): string {
  return rows
    .map((row) => {
      const center = frame.centers[row] ?? 0;
      const start = px(Math.max(frame.left, center - frame.step / 2));
      const end = px(Math.min(frame.right, center + frame.step / 2));
      return `M${start},${frame.top}H${end}V${frame.bottom}H${start}z`;
    })
    .join('');
}
