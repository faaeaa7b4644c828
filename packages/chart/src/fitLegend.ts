import { textWidth } from './textWidth.ts';

const gap = 4;
const chipAndPadding = 34;
const padding = 16;
/** The legend begins this much before the chart, so that chips stand on its edge. */
const outside = 8;
const widestName = 200;
/** Between a name and its number. */
const numberGap = 10;
/** Digits are wider than letters. */
const digitScale = 1.15;

/** What stands in one entry. */
export interface LegendWords {
  name: string;
  number: string;
}

interface LegendRoom {
  /** In pixels. */
  width: number;
  lines: number;
  /** Words before the first entry; `''` for none. */
  heading: string;
  /** Of the button that shows the rest, at their longest. */
  more: string;
}

/** How many entries have room, with some kept for the button that shows the rest. All of them when they fit; one at least. */
export function fitLegend(
  entries: readonly LegendWords[],
  { width: inside, lines, heading, more }: LegendRoom,
): number {
  const width = inside + outside;
  const widths = entries.map(({ name, number }) => {
    const own =
      Math.min(textWidth(name), widestName) + (number ? textWidth(number) * digitScale + numberGap : 0);
    return own + chipAndPadding + gap;
  });
  const used = heading ? textWidth(heading) + chipAndPadding : 0;
  if (countFitting(widths, width, lines, used, 0) === entries.length) return entries.length;
  return Math.max(1, countFitting(widths, width, lines, used, textWidth(more) + padding));
}

function countFitting(
  widths: readonly number[],
  width: number,
  lines: number,
  before: number,
  reserved: number,
): number {
  let line = 1;
  let used = before;
  for (const [index, own] of widths.entries()) {
    const room = line === lines ? width - reserved : width;
    if (used > 0 && used + own > room) {
      line += 1;
      used = 0;
      if (line > lines || own > (line === lines ? width - reserved : width)) return index;
    }
    used += own;
  }
  return widths.length;
}
