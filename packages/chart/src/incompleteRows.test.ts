import { describe, expect, it } from 'vitest';
import { calendarDay, incompleteRows } from './incompleteRows.ts';

const table = (keys: string[], through: number | null) => ({
  columns: [],
  rows: keys.map((key) => ({ key, total: 0, cells: [] })),
  total: 0,
  rowCount: keys.length,
  coverage: { from: null, to: null, through },
});
const days = ['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18'];

describe('incompleteRows', () => {
  it('names the days after the one the data reach, and today', () => {
    const through = Date.parse('2026-11-16T12:00:00Z');
    expect(incompleteRows(table(days, through), '', 'UTC')).toEqual([2, 3]);
    expect(incompleteRows(table(days, null), '2026-11-18', 'UTC')).toEqual([3]);
    expect(incompleteRows(table(days, null), '', 'UTC')).toEqual([]);
  });

  it('takes the end of a day as that day, in the time zone of the report', () => {
    const endOfSixteenth = Date.parse('2026-11-17T00:00:00+01:00');
    expect(incompleteRows(table(days, endOfSixteenth), '', 'Europe/Rome')).toEqual([2, 3]);
    expect(incompleteRows(table(days, endOfSixteenth + 3_600_000), '', 'Europe/Rome')).toEqual([3]);
  });

  it('names the hours of such days, and no row that is not of a day', () => {
    const hours = ['2026-11-17T23:00+01:00', '2026-11-18T00:00+01:00'];
    const through = Date.parse('2026-11-17T12:00:00Z');
    expect(incompleteRows(table(hours, through), '2026-11-18', 'Europe/Rome')).toEqual([1]);
    expect(incompleteRows(table(['2026-12', 'contoso.com', ''], through), '2026-11-18', 'UTC')).toEqual([]);
  });
});

describe('calendarDay', () => {
  it('is the day on the wall of that place', () => {
    const instant = Date.parse('2026-03-29T23:30:00Z');
    expect(calendarDay(instant, 'UTC')).toBe('2026-03-29');
    expect(calendarDay(instant, 'Europe/Rome')).toBe('2026-03-30');
    expect(calendarDay(instant, 'America/New_York')).toBe('2026-03-29');
  });
});
