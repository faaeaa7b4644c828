import type { Frame } from './frame.ts';
import type { Band, Drawing, Layout } from './stack.ts';

/** How far from a line it is still meant. */
const reach = 12;

export interface PlotPoint {
  x: number;
  y: number;
}

/** The series under a position of the plot, in pixels; null beside them all. */
export function seriesAt(
  { bands }: Layout,
  drawing: Drawing,
  frame: Frame,
  row: number,
  { x, y }: PlotPoint,
  direction: 'ltr' | 'rtl',
): number | null {
  const top = (band: Band) => frame.y(band.top[row] ?? 0);
  if (drawing === 'lines') {
    let near: Band | undefined;
    for (const band of bands) {
      const distance = Math.abs(top(band) - y);
      if (distance <= reach && (!near || distance < Math.abs(top(near) - y))) near = band;
    }
    return near?.series.index ?? null;
  }
  if (drawing === 'groups') {
    const fromLeft = x - ((frame.centers[row] ?? 0) - frame.barWidth / 2);
    const slot = Math.floor((fromLeft / frame.barWidth) * bands.length);
    const band = bands[direction === 'rtl' ? bands.length - 1 - slot : slot];
    return band && y >= top(band) && y <= frame.bottom ? band.series.index : null;
  }
  const inside = drawing === 'areas' || Math.abs(x - (frame.centers[row] ?? 0)) <= frame.barWidth / 2;
  const hit = (band: Band) => {
    const base = frame.y(band.base[row] ?? 0);
    return top(band) < base && y >= top(band) && y <= base;
  };
  return inside ? (bands.find(hit)?.series.index ?? null) : null;
}
