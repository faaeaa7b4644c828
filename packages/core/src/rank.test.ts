import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

const candidate = fc.record({ score: fc.integer({ min: -3, max: 3 }), accepted: fc.boolean() });

describe('rank', () => {
  it('gives the head of the sorted list, whatever the count', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 200, size: 'max' }), fc.nat(210), (candidates, count) => {
        const sorted = [...candidates.keys()]
          .filter((own) => candidates[own]?.accepted)
          .sort((a, b) => (candidates[b]?.score as number) - (candidates[a]?.score as number) || b - a);
        const ranked = rank(
          Uint8Array.from(candidates, ({ accepted }) => Number(accepted)),
          count,
          Float64Array.from(candidates, ({ score }) => score),
          (a, b) => b - a,
        );
        expect(ranked).toEqual(sorted.slice(0, count));
      }),
    );
  });
});
