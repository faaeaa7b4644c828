import { describe, expect, it } from 'vitest';
import { incompleteRows, type Present } from './incompleteRows.ts';

const table = (keys: string[], through: number | null) => ({
  columns: [],
  rows: keys.map((key) => ({ key, total: 0, cells: [] })),
  total: 0,
  rowCount: keys.length,
  coverage: { from: null, to: null, through },
});
const days = ['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18'];
const present = (now: string | null, more: Partial<Present> = {}): Present => ({
  now: now === null ? null : Date.parse(now),
  timeZone: 'UTC',
  range: undefined,
  ...more,
});
const rome = { timeZone: 'Europe/Rome' };

describe('incompleteRows', () => {
  it('names the days after the one the data reach, and today', () => {
    const through = Date.parse('2026-11-16T12:00:00Z');
    expect(incompleteRows(table(days, through), 'day', present(null))).toEqual([2, 3]);
    expect(incompleteRows(table(days, null), 'day', present('2026-11-18T09:00Z'))).toEqual([3]);
    expect(incompleteRows(table(days, null), 'day', present(null))).toEqual([]);
  });

  it('takes the end of a day as that day, in the time zone of the report', () => {
    const endOfSixteenth = Date.parse('2026-11-17T00:00:00+01:00');
    expect(incompleteRows(table(days, endOfSixteenth), 'day', present(null, rome))).toEqual([2, 3]);
    const later = endOfSixteenth + 3_600_000;
    expect(incompleteRows(table(days, later), 'day', present(null, rome))).toEqual([3]);
  });

  it('names the hour under way and those to come, and the hours of days that the data do not reach', () => {
    const hours = ['2026-11-17T23:00+01:00', '2026-11-18T00:00+01:00', '2026-11-18T01:00+01:00'];
    const under = present('2026-11-18T00:30+01:00', rome);
    expect(incompleteRows(table(hours, null), 'hour', under)).toEqual([1, 2]);
    expect(incompleteRows(table(hours, null), 'hour', present('2026-11-18T01:00+01:00', rome))).toEqual([2]);
    const through = Date.parse('2026-11-17T12:00:00Z');
    expect(incompleteRows(table(hours, through), 'hour', present(null, rome))).toEqual([1, 2]);
  });

  it('names the week and the month under way until their last day is over', () => {
    const weeks = ['2026-11-09', '2026-11-16'];
    expect(incompleteRows(table(weeks, null), 'week', present('2026-11-22T23:59Z'))).toEqual([1]);
    expect(incompleteRows(table(weeks, null), 'week', present('2026-11-23T00:00Z'))).toEqual([]);
    const months = ['2026-10', '2026-11'];
    expect(incompleteRows(table(months, null), 'month', present('2026-11-30T23:59Z'))).toEqual([1]);
    expect(incompleteRows(table(months, null), 'month', present('2026-12-01T00:00Z'))).toEqual([]);
    const endOfNovember = Date.parse('2026-12-01T00:00Z');
    expect(incompleteRows(table(months, endOfNovember), 'month', present(null))).toEqual([]);
  });

  it('names weeks and months that the range cuts', () => {
    const range = { from: '2026-10-28', to: '2026-11-15' };
    const weeks = ['2026-10-26', '2026-11-02', '2026-11-09'];
    expect(incompleteRows(table(weeks, null), 'week', present(null, { range }))).toEqual([0]);
    expect(incompleteRows(table(['2026-10', '2026-11'], null), 'month', present(null, { range }))).toEqual([
      0, 1,
    ]);
  });

  it('names no row that is no time', () => {
    expect(incompleteRows(table(['contoso.com', ''], 1), undefined, present('2026-11-18T09:00Z'))).toEqual(
      [],
    );
  });
});
