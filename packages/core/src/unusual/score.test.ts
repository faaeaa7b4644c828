import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithUsual } from './compareWithUsual.ts';
import { modifiedZScore } from './score.ts';

describe('modifiedZScore', () => {
  it.each([
    // Median 3, distances 2 1 0 1 2, their median 1: 0.6745 · 7.
    { numbers: [1, 2, 3, 4, 5], value: 10, score: 4.7215 },
    { numbers: [5, 3, 1, 4, 2], value: 3, score: 0 },
    // Median 2.5, distances 1.5 0.5 0.5 1.5, their median 1: 0.6745 · 7.5, and the other way.
    { numbers: [4, 1, 3, 2], value: 10, score: 5.05875 },
    { numbers: [4, 1, 3, 2], value: -5, score: -5.05875 },
    // What is far off among the usual moves nothing: median 4, distances 3 2 0 1 9996, their median 2: 0.6745 · 6 ÷ 2.
    { numbers: [1, 2, 4, 5, 10_000], value: 10, score: 2.0235 },
    // Most are the same: distances 0 0 0 0 4, their mean 0.8: 4 ÷ (1.253314 · 0.8).
    { numbers: [5, 5, 9, 5, 5], value: 9, score: 3.989423 },
    { numbers: [5, 5, 9, 5, 5], value: 5, score: 0 },
    { numbers: [0, 0, 0, 0, 0, 0, 0, 1], value: 1, score: 6.383076 },
    // All are the same: no spread.
    { numbers: [7, 7, 7, 7], value: 8, score: Number.POSITIVE_INFINITY },
    { numbers: [7, 7, 7, 7], value: 7, score: 0 },
    { numbers: [7, 7, 7, 7], value: 6, score: Number.NEGATIVE_INFINITY },
    { numbers: [3], value: 4, score: Number.POSITIVE_INFINITY },
  ])('of $value beside $numbers is $score', ({ numbers, value, score }) => {
    expect(modifiedZScore(numbers, value)).toBeCloseTo(score, 6);
  });

  it('does not depend on order, unit or zero', () => {
    const some = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 9 });
    const step = fc.integer({ min: 1, max: 64 });
    fc.assert(
      fc.property(some, fc.integer({ min: -1000, max: 1000 }), step, (numbers, value, unit) => {
        const score = modifiedZScore(numbers, value);
        const reversed = numbers.toReversed().map((number) => number * unit + 10);
        const other = modifiedZScore(reversed, value * unit + 10);
        if (Number.isFinite(score)) expect(other).toBeCloseTo(score, 8);
        else expect(other).toBe(score);
      }),
    );
  });

  it('leaves the numbers as they are', () => {
    const numbers = Object.freeze([3, 1, 2]);
    modifiedZScore(numbers, 1);
    expect(numbers).toEqual([3, 1, 2]);
  });
});

describe('compareWithUsual', () => {
  it('needs four days to compare with', () => {
    expect(compareWithUsual([1, 1, 1], 1000)).toBeNull();
    expect(compareWithUsual([1, 1, 1, 1], 1000)?.above).toBe(true);
  });

  it('says what is usual, in messages', () => {
    expect(compareWithUsual([120, 80, 100, 90], 940)?.usual).toEqual({ days: 4, median: 95, most: 120 });
  });

  it('scores the logarithms of the counts', () => {
    const compared = compareWithUsual([9, 100, 1001, 100, 9, 1001], 99_999);
    // ln(1 + n) is 2.302585, 4.615121, 6.909753, 11.512925. Median 4.615121, distances 2.312535 twice, 0 twice, 2.294634 twice; the middle ones both 2.294634.
    expect(compared?.score).toBeCloseTo((0.6745 * (11.512925 - 4.615121)) / 2.294634, 4);
    expect(compared?.above).toBe(false);
  });

  it.each([
    // Score high in all: what decides is by how much.
    { counts: [0, 0, 0, 0], messages: 49, above: false },
    { counts: [0, 0, 0, 0], messages: 50, above: true },
    { counts: [40, 40, 40, 40], messages: 89, above: false },
    { counts: [40, 40, 40, 40], messages: 90, above: true },
    { counts: [1000, 1000, 1001, 1000], messages: 1501, above: false },
    { counts: [1000, 1000, 1001, 1000], messages: 1502, above: true },
    // An odd day in the past is not usual, but it is enough to have been there.
    { counts: [3, 4, 2, 3, 900, 4, 3, 2], messages: 900, above: false },
    { counts: [3, 4, 2, 3, 900, 4, 3, 2], messages: 1350, above: true },
    // Far more than the most, of a sender whose days differ as widely.
    { counts: [1, 50, 3, 400, 10, 90], messages: 700, above: false },
    // Less than usual is never above.
    { counts: [900, 900, 900, 900], messages: 0, above: false },
  ])('$messages after $counts is above: $above', ({ counts, messages, above }) => {
    expect(compareWithUsual(counts, messages)?.above).toBe(above);
  });

  it('takes another number of messages for worth a look', () => {
    expect(compareWithUsual([0, 0, 0, 0], 10, 10)?.above).toBe(true);
    expect(compareWithUsual([0, 0, 0, 0], 10, 11)?.above).toBe(false);
  });

  it('has no score where there is no spread, so that it stays plain JSON', () => {
    expect(compareWithUsual([7, 7, 7, 7], 700)).toMatchObject({ score: null, above: true });
    expect(compareWithUsual([7, 7, 7, 7], 7)).toMatchObject({ score: 0, above: false });
  });
});
