import { describe, expect, it } from 'vitest';
import { fitLegend } from './fitLegend.ts';

const entries = (count: number, number = '') =>
  Array.from({ length: count }, (_, index) => ({ name: `domain-${index}.example`, number }));
const room = (width: number, heading = '') => ({ width, lines: 2, heading, more: '+40 more' });

describe('fitLegend', () => {
  it('lists every name that two lines hold', () => {
    expect(fitLegend(entries(6), room(720))).toBe(6);
  });

  it('keeps room for the button that shows the rest', () => {
    const fitting = fitLegend(entries(40), room(720));
    expect(fitting).toBeGreaterThan(4);
    expect(fitting).toBeLessThan(10);
  });

  it('lists fewer where numbers and a heading take room', () => {
    const bare = fitLegend(entries(40), room(560));
    const numbered = fitLegend(entries(40, '12,345 (34%)'), room(560));
    expect(numbered).toBeLessThan(bare);
    expect(fitLegend(entries(40, '12,345 (34%)'), room(560, 'Messages (percent)'))).toBeLessThan(numbered);
  });

  it('lists one at least', () => {
    expect(fitLegend(entries(5), room(60))).toBe(1);
    expect(fitLegend(entries(5, '12,345 (34%)'), room(60, 'Messages (percent)'))).toBe(1);
    expect(fitLegend([], room(60))).toBe(0);
  });
});
