import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDistinct } from './distinct.ts';
import { NumberSet } from './numberSet.ts';

describe('NumberSet', () => {
  it('knows which numbers are new, as a Set would', () => {
    const key = fc.oneof(fc.nat(3000), fc.nat(2 ** 31), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(key, { minLength: 2000, maxLength: 5000 }), (keys) => {
        const numbers = new NumberSet();
        const known = new Set<number>();
        for (const number of keys) {
          expect(numbers.add(number) === !known.has(number)).toBe(true);
          known.add(number);
        }
        expect(numbers.size).toBe(known.size);
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
