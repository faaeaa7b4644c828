import { describe, expect, it } from 'vitest';
import { Tally } from '../tally.ts';
import { Timestamp } from '../timestamp.ts';
import { WallClock } from '../wallClock.ts';
import { SyslogTime } from './syslogTime.ts';

/** Reads times in their order. */
function instants(times: string[], { zone = 'UTC', reference = '2024-07-01T00:00:00Z', year = 0 } = {}) {
  const tally = new Tally();
  const time = new SyslogTime(new WallClock(zone), tally, {
    referenceDate: Date.parse(reference),
    year: year || undefined,
  });
  const stamp = new Timestamp();
  const read = times.map((text) => {
    expect(stamp.scan(text, 0)).toBe(text.length);
    const instant = time.instant(stamp);
    return Number.isNaN(instant) ? 'bad' : new Date(instant).toISOString().replace('.000', '');
  });
  return { read, tally };
}

describe('the year of a log without years', () => {
  it('is the newest that is not after the reference date, give or take a day', () => {
    expect(instants(['Jun 30 23:59:59']).read).toEqual(['2024-06-30T23:59:59Z']);
    expect(instants(['Jul  1 20:00:00']).read).toEqual(['2024-07-01T20:00:00Z']);
    expect(instants(['Jul  3 00:00:00']).read).toEqual(['2023-07-03T00:00:00Z']);
    expect(instants(['Dec 31 12:00:00']).tally.year).toBe(2023);
    expect(instants(['Jan  1 00:10:00'], { reference: '2023-12-31T23:30:00Z' }).read).toEqual([
      '2024-01-01T00:10:00Z',
    ]);
  });

  it('turns with New Year', () => {
    const times = ['Dec 30 10:00:00', 'Dec 31 23:59:59', 'Jan  1 00:00:00', 'Jan  2 10:00:00'];
    const expected = [
      '2023-12-30T10:00:00Z',
      '2023-12-31T23:59:59Z',
      '2024-01-01T00:00:00Z',
      '2024-01-02T10:00:00Z',
    ];
    expect(instants(times, { reference: '2024-01-15T00:00:00Z' }).read).toEqual(expected);
    expect(instants(times, { year: 2023 }).read).toEqual(expected);
  });

  it('turns back for a straggler', () => {
    expect(
      instants(['Dec 31 23:59:58', 'Jan  1 00:00:00', 'Dec 31 23:59:59', 'Jan  1 00:00:01'], { year: 2023 })
        .read,
    ).toEqual([
      '2023-12-31T23:59:58Z',
      '2024-01-01T00:00:00Z',
      '2023-12-31T23:59:59Z',
      '2024-01-01T00:00:01Z',
    ]);
  });

  it('stays through silence of months and through older files joined after newer ones', () => {
    expect(instants(['Feb  1 00:00:00', 'Nov  1 00:00:00'], { year: 2022 }).read[1]).toBe(
      '2022-11-01T00:00:00Z',
    );
    expect(instants(['Jun 20 00:00:00', 'Jun  1 00:00:00']).read[1]).toBe('2024-06-01T00:00:00Z');
    expect(
      instants(['Jan  9 00:00:00', 'Dec 20 00:00:00'], { reference: '2024-01-10T00:00:00Z' }).read[1],
    ).toBe('2023-12-20T00:00:00Z');
  });

  it('counts on over several years from the one that is given', () => {
    const times = [
      'Mar  1 00:00:00',
      'Oct  1 00:00:00',
      'Mar  1 00:00:00',
      'Oct  1 00:00:00',
      'Feb  1 00:00:00',
    ];
    expect(instants(times, { year: 2021 }).read.map((time) => time.slice(0, 4))).toEqual([
      '2021',
      '2021',
      '2022',
      '2022',
      '2023',
    ]);
  });

  it('says when the log must be longer than a year', () => {
    expect(instants(['Mar  1 00:00:00', 'Jun  1 00:00:00', 'Aug  1 00:00:00']).tally.yearUncertain).toBe(1);
    expect(instants(['Mar  1 00:00:00', 'Jun  1 00:00:00']).tally.yearUncertain).toBe(0);
  });

  it('has a 29 February or has not', () => {
    expect(instants(['Feb 28 00:00:00', 'Feb 29 00:00:00', 'Mar  1 00:00:00']).read).toEqual([
      '2024-02-28T00:00:00Z',
      '2024-02-29T00:00:00Z',
      '2024-03-01T00:00:00Z',
    ]);
    expect(instants(['Feb 29 12:00:00'], { reference: '2023-06-01T00:00:00Z' }).read).toEqual([
      '2020-02-29T12:00:00Z',
    ]);
    expect(instants(['Feb 28 00:00:00', 'Feb 29 00:00:00', 'Mar  1 00:00:00'], { year: 2023 }).read).toEqual([
      '2023-02-28T00:00:00Z',
      'bad',
      '2023-03-01T00:00:00Z',
    ]);
  });
});

describe('the zone of a log without zones', () => {
  it('is the given one, in summer and in winter', () => {
    expect(instants(['Jan 15 12:00:00', 'Jun  3 12:00:00'], { zone: 'Europe/Rome' }).read).toEqual([
      '2024-01-15T11:00:00Z',
      '2024-06-03T10:00:00Z',
    ]);
    expect(instants(['Jun  3 12:00:00'], { zone: 'Asia/Kathmandu' }).read).toEqual(['2024-06-03T06:15:00Z']);
  });

  it('moves a time that the clock skipped as far as the clock moved', () => {
    expect(
      instants(['Mar 31 01:59:59', 'Mar 31 02:30:00', 'Mar 31 03:00:00'], { zone: 'Europe/Rome' }).read,
    ).toEqual(['2024-03-31T00:59:59Z', '2024-03-31T01:30:00Z', '2024-03-31T01:00:00Z']);
  });

  it('tells the two rounds of a repeated hour apart by the order of lines', () => {
    const times = [
      'Oct 29 01:59:59',
      'Oct 29 02:10:00',
      'Oct 29 02:59:00',
      'Oct 29 02:00:10',
      'Oct 29 02:50:00',
    ];
    expect(instants([...times, 'Oct 29 03:00:00'], { zone: 'Europe/Rome', year: 2023 }).read).toEqual([
      '2023-10-28T23:59:59Z',
      '2023-10-29T00:10:00Z',
      '2023-10-29T00:59:00Z',
      '2023-10-29T01:00:10Z',
      '2023-10-29T01:50:00Z',
      '2023-10-29T02:00:00Z',
    ]);
  });

  it('knows a change of half an hour', () => {
    // Lord Howe: +11:00 until 2:00 on 7 April 2024, then +10:30.
    expect(instants(['Apr  7 01:00:00', 'Apr  7 02:30:00'], { zone: 'Australia/Lord_Howe' }).read).toEqual([
      '2024-04-06T14:00:00Z',
      '2024-04-06T16:00:00Z',
    ]);
    const twice = ['Apr  7 01:40:00', 'Apr  7 01:55:00', 'Apr  7 01:35:00', 'Apr  7 01:50:00'];
    expect(instants(twice, { zone: 'Australia/Lord_Howe' }).read).toEqual([
      '2024-04-06T14:40:00Z',
      '2024-04-06T14:55:00Z',
      '2024-04-06T15:05:00Z',
      '2024-04-06T15:20:00Z',
    ]);
  });

  it('does not matter where the line has one', () => {
    const times = ['2021-06-03T10:00:00+02:00', '2021-06-03T10:00:00'];
    expect(instants(times, { zone: 'America/New_York' }).read).toEqual([
      '2021-06-03T08:00:00Z',
      '2021-06-03T14:00:00Z',
    ]);
  });
});
