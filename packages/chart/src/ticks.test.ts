import { describe, expect, it } from 'vitest';
import { labelledRows, valueTicks } from './ticks.ts';

describe('valueTicks', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6]],
    [10, [0, 5, 10]],
    [110, [0, 25, 50, 75, 100]],
    [6_900, [0, 2_000, 4_000, 6_000]],
  ])('up to %i has %j', (max, ticks) => {
    expect(valueTicks(max)).toEqual(ticks);
  });

  it.each([
    [0, [0, 1]],
    [9, [0, 1]],
    [1_000, [0, 1, 10, 100, 1_000]],
    [10_000, [0, 1, 100, 10_000]],
    [99_999_999, [0, 1, 100, 10_000, 1_000_000]],
  ])('up to %i on a logarithmic scale has %j', (max, ticks) => {
    expect(valueTicks(max, 280, 'log')).toEqual(ticks);
  });

  it('has fewer where the chart is low', () => {
    expect(valueTicks(110, 60)).toEqual([0, 50, 100]);
    expect(valueTicks(110, 0)).toEqual([0, 100]);
    expect(valueTicks(1_000, 60, 'log')).toEqual([0, 1, 100]);
  });

  it('has whole numbers, five at most, for any number that can be counted', () => {
    for (let max = 1; max <= Number.MAX_SAFE_INTEGER; max = Math.ceil(max * 1.37)) {
      expect(valueTicks(max, 280, 'log').length).toBeLessThanOrEqual(5);
      const ticks = valueTicks(max);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.at(-1)).toBeLessThanOrEqual(max);
    }
  });
});

describe('labelledRows', () => {
  const even = (count: number, spacing: number) => Array.from({ length: count }, (_, row) => row * spacing);

  it('names every day that has room', () => {
    expect(labelledRows(even(4, 100), 60)).toEqual([0, 1, 2, 3]);
  });

  it('always names the last, the first beside it, and never one on top of another', () => {
    for (let count = 2; count <= 400; count += 1) {
      const positions = even(count, 640 / count);
      const rows = labelledRows(positions, 62);
      expect(rows[0]).toBe(0);
      expect(rows.at(-1)).toBe(count - 1);
      rows.slice(1).forEach((row, index) => {
        expect((positions[row] ?? 0) - (positions[rows[index] ?? 0] ?? 0)).toBeGreaterThanOrEqual(62);
      });
    }
  });

  it('goes by distance where days are not evenly apart', () => {
    expect(labelledRows([0, 20, 100, 130, 200, 210], 60)).toEqual([0, 2, 5]);
  });

  it('keeps the latest day where only one has room', () => {
    expect(labelledRows(even(10, 2), 60)).toEqual([9]);
    expect(labelledRows([0], 60)).toEqual([0]);
    expect(labelledRows([], 60)).toEqual([]);
  });
});
