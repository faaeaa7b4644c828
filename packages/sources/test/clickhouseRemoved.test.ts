/** Sums by day outlive their submissions: they stand for those that retention has removed, and for no others. */
import { addDays, type PivotQuery, type Source, type Submission } from '@smtp-auth-report/core';
import { afterAll, describe, expect, it } from 'vitest';
import { dailyRollUp } from '../src/clickhouse.ts';
import { ChdbSession, chdbMissing, isOfSubmissions } from './chdbSession.ts';
import { memoryOf } from './throughHttp.ts';

const session = new ChdbSession();
afterAll(() => session.close());

const daily = { table: 'daily', timeZone: 'Europe/Rome' };
const months: PivotQuery = {
  from: '2026-01-01',
  to: '2026-04-30',
  timeZone: 'Europe/Rome',
  rows: 'month',
  columns: null,
  measure: 'messages',
};
/** Four a day, of which one is of the next day in Rome, and those of which only the day is known. */
const winter = [
  ...Array.from({ length: 4 * 120 }, (_, i): Submission => {
    return { time: Date.UTC(2026, 0, 1, 5) + i * 6 * 3_600_000, sender: `${i % 3}@x.example` };
  }),
  ...Array.from({ length: 17 }, (_, i): Submission => {
    return { time: addDays('2026-01-01', i * 7), sender: 'plain@x.example' };
  }),
];
const february: PivotQuery = { ...months, from: '2026-02-01', to: '2026-02-28', rows: 'day' };
const late: Submission = { time: Date.UTC(2026, 0, 2, 12), sender: 'late@x.example' };

const insert = (time: string) =>
  session.run(
    `INSERT INTO submissions (time, sender, domain, tls, auth) VALUES ('${time}', 'late@x.example', 'x.example', 'unknown', 'unknown')`,
  );

/** As retention does. */
async function drop(...gone: number[]) {
  for (const month of gone)
    for (const plain of [false, true])
      await session.run(`ALTER TABLE submissions DROP PARTITION (${plain}, ${month})`);
}

/** Whether the right answer came, and came from sums alone. */
async function askedSums(question: PivotQuery, right: Source, rollUps = [daily]): Promise<boolean> {
  const asked: string[] = [];
  const source = session.source(rollUps, (text) => asked.push(text));
  expect(await source.pivot(question)).toStrictEqual(await right.pivot(question));
  return !asked.some(isOfSubmissions);
}

describe.skipIf(chdbMissing)('sums by day', () => {
  it('stand for a month that was removed, also where a few of its submissions come late', async () => {
    await session.load(memoryOf(winter), [daily]);
    await drop(202601, 202602);
    await insert('2026-01-02 12:00:00');
    const all = memoryOf([...winter, late]);
    const days = [february, { ...february, from: '2026-01-02', to: '2026-01-02' }];
    for (const question of [months, ...days]) expect(await askedSums(question, all)).toBe(true);
    // The evening of 28 February, in UTC, is 1 March in Rome.
    for (const unknown of [
      { ...february, rows: 'hour' } as const,
      { ...february, from: '2026-03-01', to: '2026-04-30', columns: 'client' },
    ])
      await expect(session.source([daily]).pivot(unknown)).rejects.toMatchObject({
        code: 'invalid-query',
        message: expect.stringMatching(unknown.columns ? /days from 2026-03-02 on/ : /later days/),
      });
    const clients: PivotQuery = { ...months, from: '2026-03-02', columns: 'client' };
    expect(await askedSums(clients, all)).toBe(false);
    // Sums that lack what came late are not all there is.
    await session.run('DROP TABLE daily_view');
    for (const hour of [13, 14, 15, 16, 17]) await insert(`2026-01-02 ${hour}:00:00`);
    await expect(session.source([daily]).pivot(months)).rejects.toMatchObject({ code: 'internal' });
    expect(await askedSums(february, all)).toBe(true);
  });

  it('of a day that a range in another zone cuts are none that was removed, though it is of two months', async () => {
    for (const [kept, timeZone, from, to] of [
      ['Asia/Kabul', 'Asia/Kathmandu', '2026-03-02', '2026-03-03'],
      ['Pacific/Kiritimati', 'Etc/GMT+12', '2026-03-29', '2026-03-30'],
    ] as const) {
      const others = { ...daily, timeZone: kept };
      await session.load(memoryOf(winter), [others]);
      const question: PivotQuery = { ...months, from, to, timeZone, columns: 'client' };
      expect(await askedSums(question, memoryOf(winter), [others])).toBe(false);
    }
  });

  it('stand for each month that was removed, whatever is left before it', async () => {
    for (const [gone, early] of [
      [202602, []],
      [202601, [{ ...late, time: Date.UTC(1970, 0, 2, 12) }]],
    ] as const) {
      await session.load(memoryOf(winter), [daily]);
      await drop(gone);
      if (early.length > 0) await insert('1970-01-02 12:00:00');
      const all = memoryOf([...winter, ...early]);
      expect(await askedSums(months, all)).toBe(true);
      const clients: PivotQuery = { ...months, columns: 'client' };
      await expect(session.source([daily]).pivot(clients)).rejects.toMatchObject({ code: 'invalid-query' });
      const list = session.source([daily]).submissions(months)[Symbol.asyncIterator]();
      await expect(list.next()).rejects.toMatchObject({ code: 'invalid-query' });
      const there = early.length > 0 ? { from: '2026-02-02' } : { to: '2026-01-31' };
      expect(await askedSums({ ...clients, ...there }, all)).toBe(false);
    }
    // A roll-up that was made later does not know them, though it begins earlier.
    const young = { ...daily, table: 'young' };
    for (const statement of ['DROP TABLE IF EXISTS young', dailyRollUp('submissions', young).table])
      await session.run(statement);
    await session.run(
      `INSERT INTO young SELECT * FROM daily WHERE day < '2026-01-01' OR day >= '2026-02-01'`,
    );
    const all = memoryOf([...winter, { ...late, time: Date.UTC(1970, 0, 2, 12) }]);
    expect(await askedSums(months, all, [young, daily])).toBe(true);
  });

  it('do not stand for what somebody deleted of a month', async () => {
    const alone: Submission[] = ['05', '06', '07'].map((day) => {
      return { time: `2026-02-${day}`, sender: 'alone@x.example' };
    });
    await session.load(memoryOf([...winter, ...alone]), [daily]);
    await session.run(`DELETE FROM submissions WHERE sender = 'alone@x.example'`);
    expect(await askedSums(february, memoryOf(winter))).toBe(false);
    expect(await askedSums({ ...months, from: '2026-03-01' }, memoryOf(winter))).toBe(true);
  });

  it('that come later than their submissions are waited for where these cannot answer', async () => {
    await session.load(memoryOf(winter), [daily]);
    await drop(202601);
    await session.run('DROP TABLE daily_view');
    await insert('2026-03-14 12:00:00');
    let looks = 0;
    const asked: string[] = [];
    const looking = (then: () => unknown) =>
      session.source([daily], async (text) => {
        asked.push(text);
        if (!text.includes('AS store')) return;
        looks += 1;
        await then();
      });
    const moving = looking(() => insert(`2026-03-14 12:00:0${looks % 10}`));
    await expect(moving.pivot(months)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/again in a moment/),
    });
    await session.run(`ALTER TABLE submissions DELETE WHERE sender = 'late@x.example' AND time > '2026-03-14 12:00:00'
      SETTINGS mutations_sync = 2`);
    looks = 0;
    asked.length = 0;
    const slow = looking(async () => {
      if (looks !== 4) return;
      await session.run(
        `INSERT INTO daily SELECT toDate32('2026-03-14'), false, 'x.example', 'late@x.example', 'unknown', 'unknown', 'unknown', 1, 1,
        toDateTime64('2026-03-14 12:00:00', 3, 'UTC') AS t, t`,
      );
    });
    const all = memoryOf([...winter, { ...late, time: Date.UTC(2026, 2, 14, 12) }]);
    expect(await slow.pivot(months)).toStrictEqual(await all.pivot(months));
    expect(asked.some(isOfSubmissions)).toBe(false);
  });
});
