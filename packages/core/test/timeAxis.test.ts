/** The calendar that sources elsewhere count by, against clocks read one instant at a time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOfExtents, timeAxis } from '../src/index.ts';
import { anyScene, rangeNear } from './arbitraries.ts';
import { hourOf, localDay, startOf } from './oracleCalendar.ts';

const near = anyScene.chain(([timeZone, day]) =>
  fc.record({
    timeZone: fc.constant(timeZone),
    range: rangeNear(day),
    instants: fc.array(
      fc
        .integer({ min: -8 * 24 * 60, max: 8 * 24 * 60 })
        .map((minutes) => Date.parse(day) + minutes * 60_000),
      { minLength: 20, maxLength: 40 },
    ),
    rows: fc.constantFrom('hour' as const, 'day' as const, 'month' as const, null),
  }),
);

describe('the axis of time', () => {
  it('has every instant in the row that clocks show, and no other', () => {
    fc.assert(
      fc.property(near, ({ timeZone, range, instants, rows }) => {
        const { keys, stretches } = timeAxis({ ...range, timeZone, rows });
        for (const instant of instants) {
          const day = localDay(instant, timeZone);
          const found = stretches.filter(({ start, end }) => start <= instant && instant < end);
          expect(found).toHaveLength(range.from <= day && day <= range.to ? 1 : 0);
          const [stretch] = found;
          if (!stretch) continue;
          const local = new Date(instant + stretch.offset).toISOString();
          expect(local.slice(0, 10)).toBe(day);
          if (rows === 'day' || rows === 'month')
            expect(keys).toContain(rows === 'day' ? day : day.slice(0, 7));
          if (rows !== 'hour') continue;
          const hoursOf = (at: number) => Math.floor((at + stretch.offset) / 3_600_000);
          expect(keys[stretch.row + hoursOf(instant) - hoursOf(stretch.start)]).toBe(
            hourOf(instant, timeZone),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has every plain day at its start', () => {
    fc.assert(
      fc.property(near, ({ timeZone, range }) => {
        const { days, keys } = timeAxis({ ...range, timeZone, rows: 'day' });
        expect(days.map(({ day }) => day)).toEqual(keys);
        for (const { day, start, row } of days) {
          expect(start).toBe(startOf(day, timeZone));
          expect(keys[row]).toBe(day);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the coverage of the ends of data', () => {
  it('takes the earlier and the later of instants and days', () => {
    const noon = Date.UTC(2026, 2, 1, 12);
    expect(
      coverageOfExtents(
        { firstInstant: noon, lastInstant: noon, firstDay: null, lastDay: null },
        'Asia/Tokyo',
      ),
    ).toEqual({
      from: '2026-03-01',
      to: '2026-03-01',
      through: noon,
    });
    expect(
      coverageOfExtents(
        { firstInstant: noon, lastInstant: noon, firstDay: '2026-02-27', lastDay: '2026-03-05' },
        'Asia/Tokyo',
      ),
    ).toEqual({ from: '2026-02-27', to: '2026-03-05', through: Date.UTC(2026, 2, 5, 15) });
    expect(
      coverageOfExtents({ firstInstant: null, lastInstant: null, firstDay: null, lastDay: null }),
    ).toEqual({
      from: null,
      to: null,
      through: null,
    });
  });
});
