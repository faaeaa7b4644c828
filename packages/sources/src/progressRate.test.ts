import { expect, it } from 'vitest';
import { ProgressRate } from './progressRate.ts';

it('tells the first, the last, and ten a second between', () => {
  const told: number[] = [];
  let now = 5;
  const rate = new ProgressRate<number>(
    (progress) => told.push(progress),
    () => now,
  );
  for (now = 5; now < 1000; now += 1) rate.take(now);
  expect(told).toEqual([5, 105, 205, 305, 405, 505, 605, 705, 805, 905]);
  rate.flush();
  rate.flush();
  expect(told.slice(10)).toEqual([999]);
});
