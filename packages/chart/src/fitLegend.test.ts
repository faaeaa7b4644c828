import { describe, expect, it } from 'vitest';
import { fitLegend } from './fitLegend.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `domain-${index}.example`);

describe('fitLegend', () => {
  it('lists every name that two lines hold', () => {
    expect(fitLegend(names(6), 720, 2, '+6 more')).toBe(6);
  });

  it('keeps room for the button that shows the rest', () => {
    const fitting = fitLegend(names(40), 720, 2, '+40 more');
    expect(fitting).toBeGreaterThan(4);
    expect(fitting).toBeLessThan(10);
  });

  it('lists one at least', () => {
    expect(fitLegend(names(5), 60, 2, '+5 more')).toBe(1);
    expect(fitLegend([], 60, 2, '+0 more')).toBe(0);
  });
});
