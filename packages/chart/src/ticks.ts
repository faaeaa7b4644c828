const mantissas = [1, 2, 2.5, 5];
/** Zero and four above it: never more than five lines. */
const stepsAboveZero = 4;

/** Whole numbers from 0 to at most `max`, evenly apart, five at most. */
export function valueTicks(max: number): number[] {
  const step = tickStep(max);
  const ticks: number[] = [];
  for (let value = 0; value <= Math.max(max, 1); value += step) ticks.push(value);
  return ticks;
}

function tickStep(max: number): number {
  for (let power = 1; ; power *= 10) {
    for (const mantissa of mantissas) {
      const step = mantissa * power;
      // There is no half message.
      if (Number.isInteger(step) && Math.floor(max / step) <= stepsAboveZero) return step;
    }
  }
}

/**
 * Which of `count` labels have room: the first, the last, and evenly spaced ones between.
 * @param spacing pixels from one label's middle to the next
 * @param room pixels that one label needs, with its gap
 */
export function labelledRows(count: number, spacing: number, room: number): number[] {
  const last = count - 1;
  if (count <= 0) return [];
  if (count === 1) return [0];
  const stride = Math.max(1, Math.ceil(room / spacing));
  const rows: number[] = [];
  for (let row = 0; row + stride <= last; row += stride) rows.push(row);
  if (rows.length === 0) rows.push(0);
  // Both ends fit only side by side; when not even they do, the latest day matters more.
  return (last - (rows.at(-1) ?? 0)) * spacing >= room ? [...rows, last] : [...rows.slice(0, -1), last];
}
