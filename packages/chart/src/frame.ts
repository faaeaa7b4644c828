import type { ChartScale } from '@smtp-auth-report/core';
import { heightOf } from './scale.ts';
import type { Drawing } from './stack.ts';

/** Pixels of the drawing: its edges, and where rows and values stand. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How much larger than usual the text is. */
  textScale: number;
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
  /** Room for one line of words above the plot, under the unit. Default false. */
  headline?: boolean | undefined;
  /** Lines of row names below the plot. Default 1. */
  footLines?: number | undefined;
  /** Default `'linear'`. */
  scale?: ChartScale | undefined;
  /** How much larger than usual the text is. Default 1. */
  textScale?: number | undefined;
}

const endMargin = 14;
const topMargin = 30;
const headlineHeight = 18;
const bottomMargin = 26;
/** From one line of row names to the next. */
export const footLineHeight = 16;
/** Of a row's width; the rest is the gap to the next. */
const barShare = 0.75;
const widestBar = 64;
const widestGroup = 320;

/** Time runs from the inline start: from the right, where people read from the right. */
export function createFrame(options: FrameOptions): Frame {
  const { width, height, keys, max, drawing, direction, gutter, headline } = options;
  const { textScale = 1, footLines = 1, scale = 'linear' } = options;
  const mirrored = direction === 'rtl';
  const left = mirrored ? endMargin : gutter;
  const right = Math.max(left + 1, width - (mirrored ? gutter : endMargin));
  const top = (topMargin + (headline ? headlineHeight : 0)) * textScale;
  const foot = bottomMargin + (footLines - 1) * footLineHeight;
  const bottom = Math.max(top + 1, height - foot * textScale);

  const reachesEdges = (drawing === 'areas' || drawing === 'lines') && keys.length > 1;
  // A scale for bands and a linear one are a division each; from d3 they come with colours and dates, at 8 kB.
  const step = (right - left) / Math.max(1, reachesEdges ? keys.length - 1 : keys.length);
  const start = reachesEdges ? 0 : step / 2;
  const centers = Float64Array.from(keys, (_, row) => {
    const way = start + row * step;
    return mirrored ? right - way : left + way;
  });
  const first = centers[0] ?? left;
  const highest = heightOf(Math.max(max, 1), scale);

  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    textScale,
    centers,
    step,
    barWidth: Math.min(step * barShare, drawing === 'groups' ? widestGroup : widestBar),
    y: (value) => bottom - (heightOf(value, scale) / highest) * (bottom - top),
    rowAt(x) {
      const rows = Math.round((mirrored ? first - x : x - first) / step);
      return Math.min(Math.max(rows, 0), keys.length - 1);
    },
  };
}
