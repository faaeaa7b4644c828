import { describe, expect, it } from 'vitest';
import { shareOut } from './shareOut.ts';

describe('shareOut', () => {
  it('gives each its share of the whole', () => {
    expect(shareOut([1, 1, 2, 0], 0.01)).toEqual([0.25, 0.25, 0.5, 0]);
    expect(shareOut([0, 0], 0.01)).toEqual([0, 0]);
    expect(shareOut([], 0.01)).toEqual([]);
  });

  it('lets one message among millions be seen, and adds up to the whole', () => {
    for (const values of [
      [1, 5_000_000, 3],
      [1, 100, 10_000, 1_000_000],
      Array.from({ length: 300 }, () => 1),
      [Number.MAX_SAFE_INTEGER, 1, 0],
    ]) {
      const shares = shareOut(values, 0.01);
      const least = Math.min(0.01, 1 / values.length);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      values.forEach((value, index) => {
        if (value > 0) expect(shares[index]).toBeGreaterThanOrEqual(least - 1e-12);
        else expect(shares[index]).toBe(0);
      });
    }
  });

  it('keeps the order of sizes', () => {
    const shares = shareOut([1, 2, 900, 5000], 0.02);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });
});
