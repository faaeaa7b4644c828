import { describe, expect, it } from 'vitest';
import { placeTooltip } from './placeTooltip.ts';

const size = { width: 200, height: 150 };
const bounds = { width: 720, height: 360 };

describe('placeTooltip', () => {
  it('stands after its day, and before it where there is no room', () => {
    expect(placeTooltip(100, 40, size, bounds, 'ltr')).toEqual({ left: 112, top: 40, beside: true });
    expect(placeTooltip(650, 40, size, bounds, 'ltr')).toEqual({ left: 438, top: 40, beside: true });
    expect(placeTooltip(650, 40, size, bounds, 'rtl')).toEqual({ left: 438, top: 40, beside: true });
    expect(placeTooltip(100, 40, size, bounds, 'rtl')).toEqual({ left: 112, top: 40, beside: true });
  });

  it('never leaves the chart', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (let x = 0; x <= 240; x += 5) {
        const { left, top } = placeTooltip(x, 300, size, { width: 240, height: 360 }, direction);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + size.width).toBeLessThanOrEqual(240);
        expect(top + size.height).toBeLessThanOrEqual(360);
      }
    }
  });
});
