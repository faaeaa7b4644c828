import { describe, expect, it } from 'vitest';
import { daysOfRows, daysOfSlot, rowOfDay, unitOfRows, wholeDays } from './slots.ts';

const hours = ['2026-11-16T22:00+01:00', '2026-11-16T23:00+01:00', '2026-11-17T00:00+01:00'];
const weeks = ['2026-10-26', '2026-11-02', '2026-11-09'];

describe('unitOfRows', () => {
  it.each([
    [['2026-11-16', '2026-11-17'], 'day'],
    [['2026-11-16'], 'day'],
    [weeks, 'week'],
    [['2026-10', '2026-11'], 'month'],
    [hours, 'hour'],
    [['2026-11-16', 'contoso.com'], undefined],
    [['2026-13'], undefined],
    [['contoso.com'], undefined],
    [[''], undefined],
    [[], undefined],
  ])('of %j is %s', (keys, unit) => {
    expect(unitOfRows(keys)).toBe(unit);
  });
});

describe('daysOfSlot', () => {
  it.each([
    ['2026-11-17T00:00+01:00', 'hour', '2026-11-17', '2026-11-17'],
    ['2026-11-17', 'day', '2026-11-17', '2026-11-17'],
    ['2026-12-28', 'week', '2026-12-28', '2027-01-03'],
    ['2026-12', 'month', '2026-12-01', '2026-12-31'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    ['2026-02', 'month', '2026-02-01', '2026-02-28'],
  ] as const)('of %s, as %s, are %s to %s', (key, unit, from, to) => {
    expect(daysOfSlot(key, unit)).toEqual({ from, to });
  });
});

describe('rowOfDay', () => {
  it('finds the row that a day is in, and none for a day outside', () => {
    expect(rowOfDay(weeks, 'week', '2026-11-08')).toBe(1);
    expect(rowOfDay(hours, 'hour', '2026-11-17')).toBe(2);
    expect(rowOfDay(['2026-10', '2026-11'], 'month', '2026-11-30')).toBe(1);
    expect(rowOfDay(weeks, 'week', '2026-11-16')).toBeUndefined();
    expect(rowOfDay(['contoso.com'], undefined, '2026-11-16')).toBeUndefined();
  });
});

describe('a range of rows', () => {
  it('is the same from either end, and hours count as whole days', () => {
    expect(wholeDays(weeks, 'week', 2, 1)).toEqual({ first: 1, last: 2 });
    expect(wholeDays(hours, 'hour', 1, 1)).toEqual({ first: 0, last: 1 });
    expect(wholeDays(hours, 'hour', 2, 1)).toEqual({ first: 0, last: 2 });
  });

  it('means all days of its rows, as far as they were asked for', () => {
    const all = { first: 0, last: 2 };
    expect(daysOfRows(weeks, 'week', all, undefined)).toEqual({ from: '2026-10-26', to: '2026-11-15' });
    const asked = { from: '2026-10-28', to: '2026-11-12' };
    expect(daysOfRows(weeks, 'week', all, asked)).toEqual(asked);
  });
});
