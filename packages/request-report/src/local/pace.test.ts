import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** Progress at a steady 1,000 records a second, of 20,000. */
function run(seconds: number[], speed = (at: number) => at * 1000) {
  let clock = 0;
  const pace = createPace(() => clock);
  return seconds.map((second) => {
    clock = second * 1000;
    const records = speed(second);
    return pace({ records, bytes: records * 60, share: records / 20_000 });
  });
}

describe('the pace of an export', () => {
  it('is not told before it can be known', () => {
    expect(run([0, 0.2, 0.4]).map(({ perSecond }) => perSecond)).toEqual([undefined, undefined, undefined]);
  });

  it('is how fast it goes, and how long it will take', () => {
    const [, , last] = run([0, 1, 5]);
    expect(last).toMatchObject({ records: 5000, bytes: 300_000, share: 0.25 });
    expect(last?.perSecond).toBeCloseTo(1000);
    expect(last?.secondsLeft).toBeCloseTo(15);
  });

  it('forgets how fast it went long ago', () => {
    // Fast for ten seconds, then a tenth of it.
    const seconds = Array.from({ length: 200 }, (_, i) => i / 10);
    const last = run(seconds, (at) => (at < 10 ? at * 1000 : 10_000 + (at - 10) * 100)).at(-1);
    expect(last?.perSecond).toBeCloseTo(100, 0);
  });

  it('says no time where nobody knows the whole', () => {
    let clock = 0;
    const pace = createPace(() => clock);
    pace({ records: 0, bytes: 0, share: null });
    clock = 2000;
    expect(pace({ records: 500, bytes: 0, share: null })).toEqual({
      records: 500,
      bytes: 0,
      share: null,
      perSecond: 250,
    });
  });
});
