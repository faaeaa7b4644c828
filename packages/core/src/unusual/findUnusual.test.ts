import { describe, expect, it } from 'vitest';
import { createDataset, memorySource, SourceError, type Submission } from '../index.ts';
import { begin, daily, sourceOf, week } from './history.test.fixture.ts';
import { findUnusual, type UnusualFlag, type UnusualQuery } from './index.ts';

async function flagsOf(
  records: readonly Submission[],
  query: Partial<UnusualQuery> = {},
  through?: string,
): Promise<UnusualFlag[]> {
  return (await findUnusual(sourceOf(records, through), { ...week, ...query })).flags;
}

describe('far more than usual', () => {
  const usual = daily('anna@x', begin, '2026-03-29', { messages: 10 });
  const burst = { time: '2026-03-25', sender: 'anna@x', messages: 930 };

  it('is told with the day, and what is usual on its weekday', async () => {
    expect(await flagsOf([...usual, burst])).toEqual([
      {
        kind: 'above-own',
        sender: 'anna@x',
        day: '2026-03-25',
        messages: 940,
        usual: { days: 8, median: 10, most: 10 },
        score: null,
      },
    ]);
  });

  it('is not what comes every Monday', async () => {
    const mondays = ['02-02', '02-09', '02-16', '02-23', '03-02', '03-09', '03-16', '03-23'];
    const letters = mondays.map((day) => ({ time: `2026-${day}`, sender: 'anna@x', messages: 5000 }));
    expect(await flagsOf([...usual, ...letters])).toEqual([]);
    const tuesday = { time: '2026-03-24', sender: 'anna@x', messages: 5000 };
    expect(await flagsOf([...usual, ...letters, tuesday])).toMatchObject([{ day: '2026-03-24' }]);
  });

  it('is told of who had not sent for long: a silent account that wakes up', async () => {
    const woken = [
      { time: begin, sender: 'old@x' },
      { time: '2026-03-26', sender: 'old@x', messages: 800 },
    ];
    expect(await flagsOf(woken)).toMatchObject([
      { kind: 'above-own', sender: 'old@x', usual: { days: 8, median: 0, most: 0 } },
    ]);
  });

  it('takes four of its weekdays to tell', async () => {
    const since = (day: string) => [...daily('new@x', day, '2026-03-29', { messages: 10 })];
    const much = { time: '2026-03-25', sender: 'new@x', messages: 930 };
    expect(await flagsOf([...since('2026-02-26'), much])).toEqual([]);
    expect(await flagsOf([...since('2026-02-25'), much])).toMatchObject([{ usual: { days: 4 } }]);
  });

  it('is as much as the host says', async () => {
    const little = { time: '2026-03-25', sender: 'anna@x', messages: 20 };
    expect(await flagsOf([...usual, little])).toEqual([]);
    expect(await flagsOf([...usual, little], { minimumRise: 20 })).toMatchObject([{ messages: 30 }]);
    await expect(flagsOf([], { minimumRise: 0 })).rejects.toMatchObject({ code: 'invalid-query' });
  });

  it('keeps days and weekdays of the zone where clocks change', async () => {
    // 23:30 in Rome on every Sunday, in winter 22:30Z, after 29 March 21:30Z: by UTC the same days, by New York earlier hours.
    const sundays = ['02-01', '02-08', '02-15', '02-22', '03-01', '03-08', '03-15', '03-22', '03-29'];
    const late = sundays.map((day) => ({
      time: `2026-${day}T23:30:00${day === '03-29' ? '+02:00' : '+01:00'}`,
      sender: 'night@x',
      messages: 900,
    }));
    // The same half an hour after midnight is another day: Monday's first.
    const once = { time: '2026-03-30T00:30:00+02:00', sender: 'night@x', messages: 900 };
    const query = { from: '2026-03-28', to: '2026-03-30', timeZone: 'Europe/Rome' };
    expect(await flagsOf([...late, once], query, '2026-03-30')).toMatchObject([
      { kind: 'above-own', day: '2026-03-30' },
    ]);
    expect(await flagsOf([...late, once], { ...query, timeZone: 'UTC' }, '2026-03-30')).toMatchObject([
      // Both are on Sunday by UTC.
      { kind: 'above-own', day: '2026-03-29', messages: 1800 },
    ]);
  });
});

describe('what is new', () => {
  it('is a sender nobody had seen, with all that it sent since', async () => {
    const records = daily('new@x', '2026-03-27', '2026-04-02', { messages: 3 });
    expect(await flagsOf(records, {}, '2026-04-02')).toEqual([
      { kind: 'new-sender', sender: 'new@x', day: '2026-03-27', messages: 9 },
    ]);
  });

  it('is not new to everybody who is seen through a filter', async () => {
    const records: Submission[] = [
      ...daily('old@x', begin, '2026-03-24', { tls: '1.3', client: '10.0.0.1' }),
      ...daily('old@x', '2026-03-25', '2026-03-29', { tls: '1.2', client: '10.0.0.2' }),
      ...daily('else@x', begin, begin, { tls: '1.3', client: '10.0.0.2' }),
    ];
    const where = [{ field: 'tls', op: 'is', value: '1.2' }] as const;
    expect(await flagsOf(records, { where })).toEqual([]);
  });

  it('is a version below the minimum and below all before, known ones only', async () => {
    const using = (before: Submission['tls'], now: Submission['tls']) => [
      ...daily('anna@x', begin, '2026-03-24', { tls: before }),
      ...daily('anna@x', '2026-03-25', '2026-03-29', { tls: now }),
    ];
    expect(await flagsOf(using('1.2', '1.0'))).toEqual([
      { kind: 'tls-downgraded', sender: 'anna@x', day: '2026-03-25', version: '1.0', before: '1.2' },
    ]);
    expect(await flagsOf(using('1.1', 'none'))).toMatchObject([{ version: 'none', before: '1.1' }]);
    expect(await flagsOf(using('1.3', '1.2'))).toEqual([]);
    expect(await flagsOf(using('1.3', '1.2'), { minimumTls: '1.3' })).toMatchObject([{ version: '1.2' }]);
    expect(await flagsOf(using('1.0', '1.1'))).toEqual([]);
    expect(await flagsOf(using('unknown', '1.0'))).toEqual([]);
    expect(await flagsOf(using('1.3', 'unknown'))).toEqual([]);
    for (const minimumTls of ['none', 'unknown'] as const)
      expect(await flagsOf(using('1.3', 'none'), { minimumTls })).toEqual([]);
  });

  it('is Basic after OAuth, and never after Basic', async () => {
    const oauth = daily('anna@x', begin, '2026-03-29', { auth: 'oauth' });
    const basic = { time: '2026-03-25', sender: 'anna@x', auth: 'basic' } as const;
    expect(await flagsOf([...oauth, basic])).toEqual([
      { kind: 'basic-after-oauth', sender: 'anna@x', day: '2026-03-25' },
    ]);
    expect(await flagsOf([...oauth, basic, { ...basic, time: begin }])).toEqual([]);
    const unknown = daily('bob@x', begin, '2026-03-29');
    expect(await flagsOf([...unknown, { ...basic, sender: 'bob@x' }])).toEqual([]);
  });

  it('is all but clients where a source knows those of before no more', async () => {
    const records = [
      ...daily('anna@x', begin, '2026-03-29', { client: '10.0.0.1', auth: 'oauth' }),
      { time: '2026-03-25', sender: 'anna@x', auth: 'basic', client: '192.0.2.1' } as const,
    ];
    const whole = sourceOf(records);
    const refusing = (code: 'invalid-query' | 'timeout'): typeof whole => ({
      ...whole,
      pivot: async (query, options) => {
        if (query.rows === 'client') throw new SourceError(code, 'Of these days only sums by day are kept.');
        return whole.pivot(query, options);
      },
    });
    const kinds = async (source: typeof whole) =>
      (await findUnusual(source, week)).flags.map(({ kind }) => kind).sort();
    expect(await kinds(whole)).toEqual(['basic-after-oauth', 'new-client']);
    expect(await kinds(refusing('invalid-query'))).toEqual(['basic-after-oauth']);
    await expect(kinds(refusing('timeout'))).rejects.toMatchObject({ code: 'timeout' });
  });

  it('is a client, for each sender whose clients were known', async () => {
    const records: Submission[] = [
      ...daily('anna@x', begin, '2026-03-29', { client: '10.0.0.1' }),
      ...daily('bob@x', begin, '2026-03-29', { client: '10.0.0.1' }),
      ...daily('dark@x', begin, '2026-03-29'),
      { time: '2026-03-24', sender: 'anna@x', client: '192.0.2.1' },
      { time: '2026-03-26', sender: 'bob@x', client: '192.0.2.1' },
      { time: '2026-03-26', sender: 'dark@x', client: '192.0.2.1' },
      { time: '2026-03-26', sender: 'anna@x', client: '' },
    ];
    expect(await flagsOf(records)).toEqual([
      { kind: 'new-client', sender: 'bob@x', day: '2026-03-26', client: '192.0.2.1' },
      { kind: 'new-client', sender: 'anna@x', day: '2026-03-24', client: '192.0.2.1' },
    ]);
  });
});

describe('silence', () => {
  it('is told once, when it is twice as long as the longest gap', async () => {
    const printer = daily('printer@x', begin, '2026-03-22');
    const flag = { kind: 'fell-silent', sender: 'printer@x', day: '2026-03-22', usualGap: 1 };
    expect(await flagsOf(printer, { to: '2026-03-24' })).toEqual([]);
    expect(await flagsOf(printer, { to: '2026-03-25' })).toEqual([{ ...flag, silentDays: 3 }]);
    expect(await flagsOf(printer, { from: '2026-03-25' })).toEqual([{ ...flag, silentDays: 7 }]);
    expect(await flagsOf(printer, { from: '2026-03-26' })).toEqual([]);
  });

  it('is not a weekend, nor an account that never was regular', async () => {
    const workdays = daily('desk@x', begin, '2026-03-25').filter(
      ({ time }) => new Date(time as string).getUTCDay() % 6 !== 0,
    );
    // Friday to Monday are three days, so that six are twice as many.
    expect(await flagsOf(workdays, { to: '2026-03-30' }, '2026-03-30')).toEqual([]);
    expect(await flagsOf(workdays, { to: '2026-03-31' }, '2026-03-31')).toMatchObject([
      { day: '2026-03-25', usualGap: 3, silentDays: 6 },
    ]);
    expect(await flagsOf(daily('once@x', '2026-03-18', '2026-03-22'))).toEqual([]);
  });

  it('is told of who paused for two weeks at most', async () => {
    const pausing = (days: string[]) => days.map((day) => ({ time: `2026-${day}`, sender: 'rare@x' }));
    const at = (day: string, days: string[]) => flagsOf(pausing(days), { from: day, to: day }, day);
    const fortnight = ['02-25', '02-26', '02-27', '02-28', '03-01', '03-02', '03-16'];
    expect(await at('2026-04-12', fortnight)).toEqual([]);
    expect(await at('2026-04-13', fortnight)).toMatchObject([{ usualGap: 14, silentDays: 28 }]);
    expect(await at('2026-04-14', fortnight)).toEqual([]);
    const longer = [...fortnight.slice(0, -1), '03-17'];
    for (const day of ['2026-04-14', '2026-04-15', '2026-04-16', '2026-04-17'])
      expect(await at(day, longer)).toEqual([]);
    // Seen long before, so that the weeks until it came back are a pause, too.
    const back = ['01-01', ...fortnight.slice(0, -1)];
    expect(await at('2026-03-05', fortnight.slice(0, -1))).toMatchObject([{ usualGap: 1 }]);
    expect(await at('2026-03-05', back)).toEqual([]);
  });

  it('counts a pause that had begun before the weeks that are looked at', async () => {
    const told = async (day: string, records: Submission[]) =>
      (await flagsOf(records, { from: day, to: day }, day)).filter(({ kind }) => kind === 'fell-silent');
    const long = { time: '2026-02-01', sender: 'back@x' };
    const days = daily('back@x', '2026-05-25', '2026-07-10');
    // Eight weeks before its last day are 15 May: the ten days from there count for who was there before.
    expect(await told('2026-07-13', days)).toMatchObject([{ usualGap: 1 }]);
    expect(await told('2026-07-13', [long, ...days])).toEqual([]);
    expect(await told('2026-07-30', days)).toEqual([]);
    expect(await told('2026-07-30', [long, ...days])).toMatchObject([{ usualGap: 10, silentDays: 20 }]);
    const late = daily('back@x', '2026-06-01', '2026-07-10');
    expect(await told('2026-07-13', late)).toMatchObject([{ usualGap: 1 }]);
    for (const day of ['2026-07-13', '2026-07-30', '2026-08-05'])
      expect(await told(day, [long, ...late])).toEqual([]);
  });

  it('is over when it sends again, on a day that is not complete', async () => {
    const back = { time: '2026-03-30T08:00:00Z', sender: 'printer@x' };
    const records = [...daily('printer@x', begin, '2026-03-22'), back];
    expect(await flagsOf(records, { to: '2026-03-30' })).toEqual([]);
    expect(await flagsOf(records)).toMatchObject([{ kind: 'fell-silent' }]);
  });
});

describe('which days are judged', () => {
  it('are those that the data reach the end of', async () => {
    const dataset = createDataset();
    dataset.append([
      ...daily('anna@x', begin, '2026-03-27', { messages: 10 }),
      { time: '2026-03-28T23:59:59Z', sender: 'anna@x', messages: 5000 },
    ]);
    const source = memorySource(dataset);
    expect(await findUnusual(source, week)).toEqual({
      flags: [],
      judged: { from: '2026-03-23', to: '2026-03-27' },
      history: { from: '2026-01-26', to: '2026-03-22' },
      enough: true,
      truncated: false,
    });
    dataset.append([{ time: '2026-03-29T00:00:00Z', sender: 'anna@x' }]);
    const { flags, judged } = await findUnusual(source, week);
    expect(judged).toEqual({ from: '2026-03-23', to: '2026-03-28' });
    expect(flags).toMatchObject([{ day: '2026-03-28', messages: 5000 }]);
    expect(await findUnusual(source, { from: '2026-03-29', to: '2026-03-31' })).toMatchObject({
      judged: null,
      history: null,
      enough: true,
    });
  });

  it('are those with 28 complete days before', async () => {
    const records = daily('new@x', '2026-01-29', '2026-03-29');
    const activity = (query: UnusualQuery) => findUnusual(sourceOf(records), query);
    expect(await activity({ from: begin, to: '2026-01-28' })).toEqual({
      flags: [],
      judged: null,
      history: null,
      enough: false,
      truncated: false,
    });
    expect(await activity({ from: begin, to: '2026-01-29' })).toEqual({
      flags: [{ kind: 'new-sender', sender: 'new@x', day: '2026-01-29', messages: 1 }],
      judged: { from: '2026-01-29', to: '2026-01-29' },
      history: { from: begin, to: '2026-01-28' },
      enough: true,
      truncated: false,
    });
    const { judged } = await activity({ from: begin, to: '2027-12-31' });
    expect(judged).toEqual({ from: '2026-01-29', to: '2026-03-29' });
  });

  it('are the last quarter of a year', async () => {
    const { judged } = await findUnusual(sourceOf([], '2026-12-31'), { from: begin, to: '2026-12-31' });
    expect(judged).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('are none without data', async () => {
    expect(await findUnusual(memorySource(createDataset()), week)).toMatchObject({
      enough: false,
      judged: null,
    });
  });
});
