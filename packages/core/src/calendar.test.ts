import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, lastDays, previousRange, resolveRange, startOfDay, today } from './index.ts';

const now = Date.parse('2026-03-29T22:30:00Z'); // Rome has been in summer time since 01:00Z

describe('calendar', () => {
  it('knows what day it is where', () => {
    expect(today('UTC', now)).toBe('2026-03-29');
    expect(today('Europe/Rome', now)).toBe('2026-03-30');
    expect(today('America/Los_Angeles', new Date(now))).toBe('2026-03-29');
  });

  it('takes the last seven days as complete days ending yesterday', () => {
    expect(lastDays(7, { now })).toEqual({ from: '2026-03-22', to: '2026-03-28' });
    expect(lastDays(7, { now, timeZone: 'Europe/Rome' })).toEqual({ from: '2026-03-23', to: '2026-03-29' });
    expect(lastDays(1, { now })).toEqual({ from: '2026-03-28', to: '2026-03-28' });
  });

  it('compares with as many days right before', () => {
    expect(previousRange({ from: '2026-03-22', to: '2026-03-28' })).toEqual({
      from: '2026-03-15',
      to: '2026-03-21',
    });
    expect(previousRange({ from: '2026-03-01', to: '2026-03-01' })).toEqual({
      from: '2026-02-28',
      to: '2026-02-28',
    });
  });

  it('resolves a report’s range', () => {
    expect(resolveRange({ days: 2 }, { now })).toEqual({ from: '2026-03-27', to: '2026-03-28' });
    expect(resolveRange({ from: '2026-01-01', to: '2026-01-31' })).toEqual({
      from: '2026-01-01',
      to: '2026-01-31',
    });
  });

  it('counts days without regard to clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('starts a day when the zone does', () => {
    expect(startOfDay('2026-03-29', 'Europe/Rome')).toBe(Date.parse('2026-03-28T23:00:00Z'));
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(Date.parse('2018-11-04T03:00:00Z'));
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(Date.parse('2011-12-30T10:00:00Z'));
    expect(startOfDay('2026-03-29')).toBe(Date.UTC(2026, 2, 29));
  });

  it('says how to mend what it cannot use', () => {
    expect(() => lastDays(0)).toThrow(/positive integer/);
    expect(() => lastDays(1.5)).toThrow(RangeError);
    expect(() => addDays('29.3.2026', 1)).toThrow(/YYYY-MM-DD/);
    expect(() => today('Mars/Olympus')).toThrow(/IANA/);
  });
});
