import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScene } from '../test/arbitraries.ts';
import { localDay, localHour } from '../test/oracle.ts';
import { addDays, createDataset, type PivotTable } from './index.ts';

const hourMs = 3_600_000;

function hoursOf(timeZone: string, from: string, to = from): PivotTable {
  const dataset = createDataset();
  // One message per ten minutes, wherever the days may be.
  for (let at = Date.parse(from) - 24 * hourMs; at < Date.parse(to) + 48 * hourMs; at += 600_000)
    dataset.append([{ time: at, sender: 'a' }]);
  return dataset.pivot({ from, to, timeZone, rows: 'hour', columns: null, measure: 'messages' });
}

describe('hours', () => {
  it('are those on the clock of the zone, in order of time', () => {
    fc.assert(
      fc.property(
        anyScene,
        fc.integer({ min: -2, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        ([zone, day], shift, length) => {
          const from = addDays(day, shift);
          const to = addDays(from, length);
          const expected: { key: string; total: number }[] = [];
          for (let at = Date.parse(from) - 24 * hourMs; at < Date.parse(to) + 48 * hourMs; at += 600_000) {
            const local = localDay(at, zone);
            if (local < from || local > to) continue;
            const key = localHour(at, zone);
            const last = expected.at(-1);
            if (last?.key === key) last.total++;
            else expected.push({ key, total: 1 });
          }
          const rows = hoursOf(zone, from, to).rows.filter(({ total }) => total > 0);
          const found = rows.map(({ key, total }) => ({ key: key.slice(0, 13) + key.slice(16), total }));
          expect(found).toEqual(expected);
          for (const { key, first } of rows) expect(Date.parse(key)).toBeLessThanOrEqual(first as number);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a fall-back are kept apart', () => {
    const { rows } = hoursOf('America/New_York', '2026-11-01');
    expect(rows).toHaveLength(25);
    expect(rows.slice(0, 4).map(({ key, total }) => [key, total])).toEqual([
      ['2026-11-01T00:00-04:00', 6],
      ['2026-11-01T01:00-04:00', 6],
      ['2026-11-01T01:00-05:00', 6],
      ['2026-11-01T02:00-05:00', 6],
    ]);
  });

  it('are in order of time where key order would turn a fall-back around', () => {
    const keys = hoursOf('Europe/Rome', '2026-10-25').rows.map(({ key }) => key);
    expect(keys.slice(2, 4)).toEqual(['2026-10-25T02:00+02:00', '2026-10-25T02:00+01:00']);
  });

  it('follow changes of half an hour', () => {
    const rows = hoursOf('Australia/Lord_Howe', '2026-04-05').rows.map(({ key, total }) => [key, total]);
    expect(rows).toHaveLength(25);
    expect(rows.slice(1, 4)).toEqual([
      ['2026-04-05T01:00+11:00', 6],
      ['2026-04-05T01:30+10:30', 3],
      ['2026-04-05T02:00+10:30', 6],
    ]);
  });

  it('show an empty hour, and hold plain days in the first of their day', () => {
    const dataset = createDataset();
    dataset.append([{ time: '2018-11-04', sender: 'a', messages: 7 }]);
    const query = {
      from: '2018-11-04',
      to: '2018-11-04',
      rows: 'hour',
      columns: null,
      measure: 'messages',
    } as const;
    const { rows } = dataset.pivot({ ...query, timeZone: 'America/Sao_Paulo' });
    expect(rows).toHaveLength(23);
    expect(rows[0]).toMatchObject({
      key: '2018-11-04T01:00-02:00',
      total: 7,
      first: Date.UTC(2018, 10, 4, 3),
    });
    expect(rows.slice(1).every(({ total }) => total === 0)).toBe(true);
  });
});

describe('a day that the zone skipped', () => {
  const dataset = createDataset();
  dataset.append([
    { time: '2011-12-30T09:59:59Z', sender: 'before' },
    { time: '2011-12-30T10:00:00Z', sender: 'after' },
  ]);
  const query = {
    from: '2011-12-29',
    to: '2011-12-31',
    timeZone: 'Pacific/Apia',
    columns: null,
    measure: 'messages',
  } as const;

  it('is a row of zeroes', () => {
    const rows = dataset.pivot({ ...query, rows: 'day' }).rows.map(({ key, total }) => [key, total]);
    expect(rows).toEqual([
      ['2011-12-29', 1],
      ['2011-12-30', 0],
      ['2011-12-31', 1],
    ]);
  });

  it('is one hour without length, where its plain days have a place', () => {
    dataset.append([{ time: '2011-12-30', sender: 'plain', messages: 5 }]);
    const { rows, total } = dataset.pivot({ ...query, rows: 'hour' });
    expect(total).toBe(7);
    expect(rows).toHaveLength(24 + 1 + 24);
    expect(rows[24]).toMatchObject({ key: '2011-12-30T00:00-10:00', total: 5 });
    expect(dataset.pivot({ ...query, from: '2011-12-30', to: '2011-12-30', rows: 'hour' }).rows).toHaveLength(
      1,
    );
  });
});

describe('days in pieces, where clocks went back over midnight', () => {
  // America/St_Johns: 4 November 2007 began, and a minute later it was 3 November again, 23:01.
  const dataset = createDataset();
  dataset.append([
    { time: '2007-11-04T02:29:00Z', sender: '23:59' },
    { time: '2007-11-04T02:30:30Z', sender: '00:00 on the 4th' },
    { time: '2007-11-04T02:40:00Z', sender: '23:10 on the 3rd again' },
  ]);
  const zone = { timeZone: 'America/St_Johns', columns: null, measure: 'messages' } as const;

  it('have what the calendar on the wall said', () => {
    const on = (day: string) =>
      dataset.pivot({ ...zone, from: day, to: day, rows: 'sender' }).rows.map(({ key }) => key);
    expect(on('2007-11-03')).toEqual(['23:10 on the 3rd again', '23:59']);
    expect(on('2007-11-04')).toEqual(['00:00 on the 4th']);
  });

  it('are all covered, though the last record is of the day before', () => {
    expect(dataset.coverage('America/St_Johns')).toMatchObject({ from: '2007-11-03', to: '2007-11-04' });
  });
});

describe('weeks and months', () => {
  const dataset = createDataset();
  for (let day = '2025-12-20'; day < '2026-02-10'; day = addDays(day, 1))
    dataset.append([{ time: day, sender: 'a' }]);
  const query = { from: '2025-12-27', to: '2026-01-12', columns: null, measure: 'messages' } as const;

  it('are weeks from Monday, keyed by it and cut to the range', () => {
    expect(dataset.pivot({ ...query, rows: 'week' }).rows.map(({ key, total }) => [key, total])).toEqual([
      ['2025-12-22', 2],
      ['2025-12-29', 7],
      ['2026-01-05', 7],
      ['2026-01-12', 1],
    ]);
  });

  it('are calendar months, cut to the range', () => {
    expect(dataset.pivot({ ...query, rows: 'month' }).rows.map(({ key, total }) => [key, total])).toEqual([
      ['2025-12', 5],
      ['2026-01', 12],
    ]);
  });
});
