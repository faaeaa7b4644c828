import { arc } from '@visx/shape';
import { describe, expect, it } from 'vitest';
import { barSlices, ringSlices } from './totalsPaths.ts';

describe('ringSlices', () => {
  it('goes round from the top, in reading direction', () => {
    const [first, second] = ringSlices([1, 1], 200, 'ltr');
    expect([first?.x, first?.y].map((value) => Math.round(value ?? 0))).toEqual([200, 100]);
    expect(second?.x).toBeCloseTo(0);
    expect(ringSlices([1, 1], 200, 'rtl')[0]?.x).toBeCloseTo(0);
  });

  it('draws a whole ring for all, and nothing for nothing', () => {
    const [all, none] = ringSlices([5, 0], 200, 'ltr');
    expect(all?.d).toMatch(/^M/);
    expect(none?.d).toBe('');
    expect(ringSlices([0, 0], 200, 'ltr').map(({ d }) => d)).toEqual(['', '']);
    expect(all?.d).not.toContain('NaN');
  });

  it('has the outlines that d3 gives such sectors', () => {
    const values = [5, 40, 1, 54];
    const numbers = (path: string | null | undefined) => (path?.match(/-?[\d.]+(e-\d+)?/g) ?? []).map(Number);
    const [radius, inner] = [100, 64];
    const shape = arc<number>({ innerRadius: inner, outerRadius: radius, padRadius: 82, padAngle: 2 / 82 });
    let before = 0;
    ringSlices(values, 200, 'ltr').forEach(({ d }, index) => {
      const share = (values[index] ?? 0) / 100;
      shape.startAngle(before * 2 * Math.PI).endAngle((before + share) * 2 * Math.PI);
      before += share;
      // The least has its least width, and the others give way a little.
      if (index !== 2)
        numbers(shape(0)).forEach((number, position) => {
          expect(Math.abs(number - (numbers(d)[position] ?? 0))).toBeLessThan(1.5);
        });
    });
  });

  it('mirrors a ring that is read from the right', () => {
    const across = (path: string | undefined) =>
      path?.match(/[ML]-?[\d.]+/g)?.map((one) => Number(one.slice(1)));
    const [ltr] = ringSlices([1, 3], 200, 'ltr');
    const [rtl] = ringSlices([1, 3], 200, 'rtl');
    expect(across(rtl?.d)).toEqual(across(ltr?.d)?.map((x) => -x));
  });
});

describe('barSlices', () => {
  const spans = (values: number[], direction: 'ltr' | 'rtl' = 'ltr') =>
    barSlices(values, 400, 24, direction).map(({ d }) =>
      /^M([\d.]+),0h([\d.]+)/.exec(d)?.slice(1).map(Number),
    );

  it('lies side by side from the inline start', () => {
    expect(spans([1, 3])).toEqual([
      [0, 98],
      [100, 298],
    ]);
    expect(spans([1, 3], 'rtl')).toEqual([
      [300, 98],
      [0, 298],
    ]);
  });

  it('shows one message among a million', () => {
    const [least] = spans([1, 1_000_000]);
    expect(least?.[1]).toBeGreaterThanOrEqual(2);
    expect(spans([0, 5])[0]).toBeUndefined();
  });
});
