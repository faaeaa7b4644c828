import { describe, expect, it } from 'vitest';
import { thinEdge } from './thinEdge.ts';

const spread = (count: number, width: number) =>
  Float64Array.from({ length: count }, (_, row) => (row * width) / (count - 1));

describe('thinEdge', () => {
  it('keeps every row that has a pixel', () => {
    expect(thinEdge(spread(5, 100), new Float64Array(5))).toEqual([0, 1, 2, 3, 4]);
    expect(thinEdge(new Float64Array(1), new Float64Array(1))).toEqual([0]);
    expect(thinEdge(new Float64Array(0), new Float64Array(0))).toEqual([]);
  });

  it.each([1, -1])('keeps the peak and the valley of every pixel, in order', (sign) => {
    const x = spread(3660, 500).map((value) => sign * value);
    const y = x.map((_, row) => Math.abs((row * 7919) % 271));
    const kept = thinEdge(x, y);
    expect(kept.length).toBeLessThanOrEqual(2 * 501);
    expect(kept.toSorted((a, b) => a - b)).toEqual(kept);
    const extremes = (rows: Iterable<number>) => {
      const found = new Map<number, [number, number]>();
      for (const row of rows) {
        const pixel = Math.round(x[row] ?? 0);
        const value = y[row] ?? 0;
        const [least, most] = found.get(pixel) ?? [value, value];
        found.set(pixel, [Math.min(least, value), Math.max(most, value)]);
      }
      return found;
    };
    expect(extremes(kept)).toEqual(extremes(x.keys()));
  });
});
