import { scaleBand, scaleLinear } from '@visx/scale';
import type { Drawing } from './stack.ts';

/** Pixels of the drawing: its edges, and where rows and values stand. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The middle of each row. */
  centers: Float64Array;
  /** From one row's middle to the next. */
  step: number;
  /** Of one row's columns. */
  barWidth: number;
  y: (value: number) => number;
  /** The row nearest to a horizontal position. */
  rowAt: (x: number) => number;
}

export interface FrameOptions {
  width: number;
  height: number;
  /** Unique keys, in order of time. */
  keys: readonly string[];
  max: number;
  drawing: Drawing;
  direction: 'ltr' | 'rtl';
  /** Room for the value axis, on the inline-start side. */
  gutter: number;
}

const endMargin = 14;
const topMargin = 30;
const bottomMargin = 26;
const widestBar = 64;
const widestGroup = 320;

/** Time runs from the inline start: from the right, where people read from the right. */
export function createFrame({ width, height, keys, max, drawing, direction, gutter }: FrameOptions): Frame {
  const mirrored = direction === 'rtl';
  const left = mirrored ? endMargin : gutter;
  const right = Math.max(left + 1, width - (mirrored ? gutter : endMargin));
  const top = topMargin;
  const bottom = height - bottomMargin;

  const reachesEdges = (drawing === 'areas' || drawing === 'lines') && keys.length > 1;
  const band = scaleBand<string>({
    domain: [...keys],
    range: mirrored ? [right, left] : [left, right],
    paddingInner: reachesEdges ? 1 : 0.25,
    paddingOuter: reachesEdges ? 0 : 0.125,
  });
  const bandwidth = band.bandwidth();
  const centers = Float64Array.from(keys, (key) => (band(key) ?? left) + bandwidth / 2);
  const linear = scaleLinear<number>({ domain: [0, Math.max(max, 1)], range: [bottom, top] });
  const step = band.step();
  const first = centers[0] ?? left;

  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    centers,
    step,
    barWidth: Math.min(bandwidth, drawing === 'groups' ? widestGroup : widestBar),
    y: (value) => linear(value),
    rowAt(x) {
      const rows = Math.round((mirrored ? first - x : x - first) / step);
      return Math.min(Math.max(rows, 0), keys.length - 1);
    },
  };
}
