import { textWidth } from './textWidth.ts';

const gap = 4;
const chipAndPadding = 34;
const widestName = 200;

/**
 * How many names stand on `lines` lines of `width` pixels, with room kept for the button that shows the rest. All of them
 * when they fit; one at least.
 * @param moreLabel that button's words, at their longest
 */
export function fitLegend(names: readonly string[], width: number, lines: number, moreLabel: string): number {
  const widths = names.map((name) => Math.min(textWidth(name), widestName) + chipAndPadding + gap);
  if (countFitting(widths, width, lines, 0) === names.length) return names.length;
  return Math.max(1, countFitting(widths, width, lines, textWidth(moreLabel) + chipAndPadding));
}

function countFitting(widths: readonly number[], width: number, lines: number, reserved: number): number {
  let line = 1;
  let used = 0;
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
