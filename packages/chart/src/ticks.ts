import type { ChartScale } from '@smtp-auth-report/core';

const mantissas = [1, 2, 2.5, 5];
/** Zero and four above it: never more than five lines. */
const mostSteps = 4;
/** Pixels that one value needs. */
const tickRoom = 22;

/**
 * Whole numbers from 0 to at most `max`, evenly apart, five at most: on a logarithmic scale 0, 1 and powers of ten.
 * @param height of the axis, in pixels
 */
export function valueTicks(
  max: number,
  height = Number.POSITIVE_INFINITY,
  scale: ChartScale = 'linear',
): number[] {
  const steps = Math.min(mostSteps, Math.max(1, Math.floor(height / tickRoom)));
  if (scale === 'log') return powersOfTen(max, steps);
  const step = tickStep(max, steps);
  const ticks: number[] = [];
  for (let value = 0; value <= Math.max(max, 1); value += step) ticks.push(value);
  return ticks;
}

/** 0, then 1 and every so many powers of ten that at most `most` have room. */
function powersOfTen(max: number, most: number): number[] {
  const powers: number[] = [];
  for (let power = 1; power <= Math.max(max, 1); power *= 10) powers.push(power);
  const step = Math.ceil(powers.length / most);
  return [0, ...powers.filter((_, index) => index % step === 0)];
}

function tickStep(max: number, steps: number): number {
  for (let power = 1; ; power *= 10) {
    for (const mantissa of mantissas) {
      const step = mantissa * power;
      // There is no half message.
      if (Number.isInteger(step) && Math.floor(max / step) <= steps) return step;
    }
  }
}

/**
 * Which labels have room: the first, the last, and as many as possible between.
 * @param positions of the labels' middles, in pixels from the first on, ascending
 * @param room pixels that one label needs, with its gap
 */
export function labelledRows(positions: readonly number[], room: number): number[] {
  const rows: number[] = [];
  const end = () => positions[rows.at(-1) ?? 0] ?? 0;
  positions.forEach((position, row) => {
    if (rows.length === 0 || position - end() >= room) rows.push(row);
  });
  const last = positions.length - 1;
  // Both ends fit only side by side; when not even they do, the latest day matters more.
  if (last < 0 || rows.at(-1) === last) return rows;
  return [...rows.slice(0, -1), last];
}
