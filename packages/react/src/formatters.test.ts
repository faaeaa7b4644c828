import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFormatters } from './formatters.ts';

const format = createFormatters('en', 'UTC');

describe('percent', () => {
  it.each([
    [0, 0, '–'],
    [0, 10, '0%'],
    [10, 10, '100%'],
    [1, 2, '50%'],
    [1, 3, '33%'],
    [2, 3, '67%'],
    [5, 100, '5%'],
    [95, 1000, '9.5%'],
    [1, 1000, '0.1%'],
    [1, 1001, '< 0.1%'],
    [1, Number.MAX_SAFE_INTEGER, '< 0.1%'],
    [999, 1000, '99.9%'],
    [9_995, 10_000, '> 99.9%'],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, '> 99.9%'],
    [995, 1000, '99.5%'],
    [994, 1000, '99.4%'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(format.percent(part, whole)).toBe(text);
  });

  it('never says nothing for something, nor all for less than all', () => {
    for (const whole of [1, 7, 999, 1000, 1001, 20_000, 1_000_003]) {
      for (const part of [0, 1, 2, Math.floor(whole / 2), whole - 2, whole - 1, whole]) {
        if (part < 0 || part > whole) continue;
        const text = format.percent(part, whole);
        expect(text === '0%', `${part} of ${whole}: ${text}`).toBe(part === 0);
        expect(text === '100%', `${part} of ${whole}: ${text}`).toBe(part === whole);
      }
    }
  });

  it('is written as the language writes it', () => {
    expect(createFormatters('fr', 'UTC').percent(1, 2)).toMatch(/^50\s%$/);
    expect(createFormatters('it', 'UTC').percent(9_999, 10_000)).toBe('> 99,9%');
    // Isolated, so that its sign is not mirrored.
    expect(createFormatters('en', 'UTC', 'rtl').percent(1, 10_000)).toBe('\u2066< 0.1%\u2069');
  });
});

describe.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Rome', 'UTC'])(
  'days, on a machine in %s',
  (zone) => {
    const before = process.env.TZ;
    beforeEach(() => {
      process.env.TZ = zone;
    });
    afterEach(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    it('are the days they are', () => {
      // Fails when the machine's zone does not change with the variable, and the test would prove nothing.
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const here = createFormatters('en', 'Pacific/Kiritimati');
      expect(here.day('2026-03-29')).toBe('Mar 29');
      expect(here.fullDay('2026-01-01')).toBe('Jan 1, 2026');
      expect(here.longDay('2026-12-31')).toBe('Thursday, December 31, 2026');
    });

    it('of an instant are those of the report’s zone', () => {
      const instant = Date.parse('2026-03-29T23:30:00Z');
      expect(createFormatters('en', 'Europe/Rome').date(instant)).toBe('Mar 30, 2026');
      expect(createFormatters('en', 'America/New_York').date(instant)).toBe('Mar 29, 2026');
      expect(createFormatters('en', 'Europe/Rome').dateTime(instant)).toMatch(/Mar 30, 2026, 1:30\sAM/);
    });
  },
);

describe('rows by time', () => {
  const rome = createFormatters('it', 'Europe/Rome');

  it.each([
    [
      'an hour',
      '2026-10-25T02:00+02:00',
      '02:00',
      '25 ott 2026, 02:00',
      'domenica 25 ottobre 2026 alle ore 02:00 GMT+2',
    ],
    [
      'the hour after it',
      '2026-10-25T02:00+01:00',
      '02:00',
      '25 ott 2026, 02:00',
      'domenica 25 ottobre 2026 alle ore 02:00 GMT+1',
    ],
    ['a week, by its Monday', '2026-10-19', '19 ott', '19 ott 2026', 'lunedì 19 ottobre 2026'],
    ['a month', '2026-10', 'ott 2026', 'ottobre 2026', 'ottobre 2026'],
  ])('name %s', (_, key, short, full, long) => {
    expect(rome.day(key)).toBe(short);
    expect(rome.fullDay(key)).toBe(full);
    expect(rome.longDay(key)).toBe(long);
  });

  it.each(['', 'contoso.com', '2026-13', '2026-10-40', '2026', '7'])('leave the key %o as it is', (key) => {
    expect([rome.day(key), rome.fullDay(key), rome.longDay(key)]).toEqual([key, key, key]);
  });
});

it('names the first and last day of a table, and none of an empty one', () => {
  const row = (key: string) => ({ key, total: 0, cells: [] });
  const days = ['2026-11-11', '2026-11-12', '2026-11-17'].map(row);
  expect(format.range(days)).toEqual({ from: 'Nov 11, 2026', to: 'Nov 17, 2026' });
  expect(format.range([])).toEqual({ from: '–', to: '–' });
});
