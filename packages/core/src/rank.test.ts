import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

describe('rank', () => {
  it('gives the head of the sorted list, whatever the count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 200, size: 'max' }),
        fc.nat(210),
        (scores, count) => {
          const candidates = [...scores.keys()].filter((candidate) => candidate % 5 !== 2);
          const sorted = [...candidates].sort(
            (a, b) => (scores[b] as number) - (scores[a] as number) || b - a,
          );
          const ranked = rank(candidates, count, Float64Array.from(scores), (a, b) => b - a);
          expect(ranked).toEqual(sorted.slice(0, count));
        },
      ),
    );
  });
});
