import { describe, expect, it } from 'vitest';
import { placeTooltip } from './placeTooltip.ts';

const size = { width: 200, height: 150 };
const bounds = { left: 0, right: 720, top: 0, bottom: 360 };

describe('placeTooltip', () => {
  it('stands after its day, and before it where there is no room', () => {
    expect(placeTooltip(100, 40, size, bounds, 'ltr')).toEqual({ left: 112, top: 40, beside: true });
    expect(placeTooltip(650, 40, size, bounds, 'ltr')).toEqual({ left: 438, top: 40, beside: true });
    expect(placeTooltip(650, 40, size, bounds, 'rtl')).toEqual({ left: 438, top: 40, beside: true });
    expect(placeTooltip(100, 40, size, bounds, 'rtl')).toEqual({ left: 112, top: 40, beside: true });
  });

  it('never leaves its bounds', () => {
    const narrow = { left: 100, right: 340, top: 50, bottom: 360 };
    for (const direction of ['ltr', 'rtl'] as const) {
      for (let x = 100; x <= 340; x += 5) {
        for (const y of [-20, 300]) {
          const { left, top } = placeTooltip(x, y, size, narrow, direction);
          expect(left).toBeGreaterThanOrEqual(100);
          expect(left + size.width).toBeLessThanOrEqual(340);
          expect(top).toBeGreaterThanOrEqual(50);
          expect(top + size.height).toBeLessThanOrEqual(360);
        }
      }
    }
  });
});
