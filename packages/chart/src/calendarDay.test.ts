import { describe, expect, it } from 'vitest';
import { calendarDayIn } from './calendarDay.ts';

describe('calendarDayIn', () => {
  it('is the day on the wall of that place', () => {
    const instant = Date.parse('2026-03-29T23:30:00Z');
    expect(calendarDayIn('UTC')(instant)).toBe('2026-03-29');
    expect(calendarDayIn('Europe/Rome')(instant)).toBe('2026-03-30');
    expect(calendarDayIn('America/New_York')(instant)).toBe('2026-03-29');
  });
});
