import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDistinct } from './distinct.ts';
import { Grid } from './grid.ts';
import { NumberIndex } from './numberIndex.ts';

describe('NumberIndex', () => {
  it('gives every number a place in order of first sight, as a Map would', () => {
    const key = fc.oneof(fc.nat(3000), fc.nat(2 ** 31), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(key, { minLength: 2000, maxLength: 5000 }), (keys) => {
        const index = new NumberIndex();
        const places = new Map<number, number>();
        for (const number of keys) {
          if (!places.has(number)) places.set(number, places.size);
          expect(index.add(number) === places.get(number)).toBe(true);
        }
        expect(index.size).toBe(places.size);
        expect(keys.every((number) => index.find(number) === places.get(number))).toBe(true);
        expect([...keys.keys()].every((i) => places.has(i) || index.find(i) === -1)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

describe('Distinct', () => {
  it.each([
    ['as bits', 300],
    ['as pairs', 2 ** 30],
  ])('knows whom it saw in which group, %s', (_, groups) => {
    const distinct = createDistinct(groups, 1000);
    const seen = new Set<string>();
    for (let i = 0; i < 20_000; i++) {
      const group = (i * 7919) % 271;
      const sender = (i * i) % 997;
      const pair = `${group} ${sender}`;
      expect(distinct.add(group, sender) === !seen.has(pair)).toBe(true);
      seen.add(pair);
    }
  });
});

describe('Grid', () => {
  it.each([
    ['dense', 100],
    ['sparse', 10_000],
  ])('adds up cells when %s', (kind, size) => {
    const grid = new Grid(size, size);
    expect(grid.dense).toBe(kind === 'dense');
    const sums = new Map<number, number>();
    for (let i = 0; i < 20_000; i++) {
      const row = (i * 7919) % 83;
      const column = (i * 104_729) % 97;
      const place = grid.placeOf(row, column);
      grid.cells[place] = (grid.cells[place] as number) + i;
      sums.set(row * 97 + column, (sums.get(row * 97 + column) ?? 0) + i);
    }
    for (const [key, sum] of sums) expect(grid.cell(Math.floor(key / 97), key % 97)).toBe(sum);
    expect(grid.cell(99, 99)).toBe(0);
  });
});
