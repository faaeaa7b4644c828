/** Sums by day are asked only where they are of all submissions, whatever has become of them. */
import { addDays, type PivotQuery, type Submission } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anyScene } from '../../core/test/arbitraries.ts';
import { crowdNear, crowdQueryNear } from '../../core/test/crowds.ts';
import { dailyRollUp } from '../src/clickhouse.ts';
import { ChdbSession, chdbMissing, isOfSubmissions } from './chdbSession.ts';
import { memoryOf } from './throughHttp.ts';

const factor = Number(process.env.CORE_RUNS ?? 1);
const session = new ChdbSession();
afterAll(() => session.close());

const daily = { table: 'daily', timeZone: 'Europe/Rome' };
const query: PivotQuery = {
  from: '2026-03-01',
  to: '2026-03-31',
  timeZone: 'Europe/Rome',
  rows: 'sender',
  columns: 'tls',
  measure: 'messages',
};
const senders = ['a@x.example', 'b@x.example', 'c@y.example'];

/** One an hour, from the last evening of February on. */
const march = Array.from({ length: 30 * 24 }, (_, i): Submission => {
  return { time: Date.UTC(2026, 1, 28, 20) + i * 3_600_000, sender: senders[i % 3] ?? '' };
});
const plainDays = ['2026-03-08', '2026-03-12', '2026-03-16', '2026-03-20', '2026-03-28'].map(
  (time): Submission => {
    return { time, sender: 'plain@x.example' };
  },
);
const memory = memoryOf([...march, ...plainDays]);
const { fill, check } = dailyRollUp('submissions', daily);

/** The days that `check` lists. */
async function differing(): Promise<unknown[][]> {
  const found = await session.client.query({ query: check, format: 'JSONCompactEachRow' });
  return found.json();
}

/** Whether the right answer came, and came from sums alone. */
async function askedSums(question: PivotQuery): Promise<boolean> {
  const asked: string[] = [];
  const source = session.source([daily], (text) => asked.push(text));
  expect(await source.pivot(question)).toStrictEqual(await memory.pivot(question));
  return !asked.some(isOfSubmissions);
}

describe.skipIf(chdbMissing)('sums by day', { timeout: 120_000 * Math.max(1, factor) }, () => {
  it('that lack a part of a day, or have one twice, are not asked for it', async () => {
    await session.load(memory, [daily]);
    expect(await differing()).toEqual([]);
    const twice = `INSERT INTO daily SETTINGS deduplicate_insert = 'disable' SELECT * FROM daily`;
    const breaking = [
      `DELETE FROM daily WHERE sender = 'b@x.example' AND day = `,
      `DELETE FROM daily WHERE plain AND day = `,
      `DELETE FROM daily WHERE day = `,
      `${twice} WHERE sender = 'c@y.example' AND day = `,
      `${twice} WHERE plain AND day = `,
    ];
    // From the last day on, so that the days before are whole.
    for (const [i, statement] of breaking.entries()) {
      const day = plainDays[4 - i]?.time as string;
      const before = { ...query, to: addDays(day, -1) };
      expect(await askedSums({ ...query, to: day }), day).toBe(true);
      await session.run(`${statement} '${day}'`);
      expect((await differing())[0]?.[0], statement).toBe(day);
      expect(await askedSums(before), statement).toBe(true);
      expect(await askedSums({ ...query, from: day, to: day }), statement).toBe(false);
    }
    // What is in the table counts, not what was.
    await session.run(
      `ALTER TABLE submissions DELETE WHERE toDate(time) = '2026-03-02' AND sender = 'a@x.example' SETTINGS mutations_sync = 2`,
    );
    const isLeft = ({ time, sender }: Submission) =>
      sender !== 'a@x.example' || !new Date(time).toISOString().startsWith('2026-03-02');
    const early = { ...query, to: '2026-03-04' };
    const left = memoryOf([...march, ...plainDays].filter(isLeft));
    expect(await session.source([daily]).pivot(early)).toStrictEqual(await left.pivot(early));
  });

  it('of one month are filled again by themselves', async () => {
    await session.load(memory, [daily]);
    await session.run(`DELETE FROM daily WHERE day > '2026-03-09' AND sender = 'a@x.example'`);
    expect(await differing()).toHaveLength(21);
    for (const plain of [false, true])
      await session.run(`ALTER TABLE daily DROP PARTITION (${plain}, 202603)`);
    await session.run(fill('2026-03'));
    expect(await differing()).toEqual([]);
    expect(await askedSums({ ...query, from: '2026-02-01' })).toBe(true);
  });

  it('that were made of what is removed now are asked, and refused where the others are wrong', async () => {
    await session.load(memory, [daily]);
    await session.run(
      `ALTER TABLE submissions DELETE WHERE time < '2026-03-10 08:00:00' SETTINGS mutations_sync = 2`,
    );
    expect(await askedSums(query)).toBe(true);
    await session.run(`DELETE FROM daily WHERE day = '2026-03-20' AND sender = 'b@x.example'`);
    await expect(session.source([daily]).pivot(query)).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringMatching(/the sums are not those of the submissions/),
    });
    expect(await askedSums({ ...query, to: '2026-03-19' })).toBe(true);
    expect(await askedSums({ ...query, from: '2026-03-11' })).toBe(false);
  });

  it('say from which day on submissions are kept whole', async () => {
    await session.load(memory, [daily]);
    await session.run(
      `ALTER TABLE submissions DELETE WHERE time < '2026-03-10 08:00:00' SETTINGS mutations_sync = 2`,
    );
    const clients: PivotQuery = { ...query, columns: 'client' };
    for (const from of ['2026-03-01', '2026-03-10'])
      await expect(session.source([daily]).pivot({ ...clients, from })).rejects.toMatchObject({
        code: 'invalid-query',
        message: expect.stringMatching(/days from 2026-03-11 on/),
      });
    expect(await askedSums({ ...clients, from: '2026-03-11' })).toBe(false);
    // In the evening before, in UTC, there was nothing: the day is whole, though its first submission came later than it began.
    await session.run(
      `ALTER TABLE submissions DELETE WHERE time < '2026-03-10 23:00:00' SETTINGS mutations_sync = 2`,
    );
    expect(await askedSums({ ...clients, from: '2026-03-11' })).toBe(false);
    await session.run(
      `ALTER TABLE submissions DELETE WHERE time < '2026-03-10 23:10:00' SETTINGS mutations_sync = 2`,
    );
    await expect(session.source([daily]).pivot({ ...clients, from: '2026-03-11' })).rejects.toMatchObject({
      message: expect.stringMatching(/days from 2026-03-12 on/),
    });
  });

  it('are looked at again when they are a moment behind the submissions', async () => {
    await session.load(memory, [daily]);
    const asked: string[] = [];
    const late: Submission = {
      time: Date.UTC(2026, 2, 14, 12),
      sender: 'late@x.example',
      tls: '1.3',
      auth: 'basic',
    };
    const days: PivotQuery = { ...query, rows: 'day', columns: null };
    await session.run('DROP TABLE daily_view');
    await session.run(
      `INSERT INTO submissions (time, sender, domain, tls, auth) VALUES ('2026-03-14 12:00:00', 'late@x.example', 'x.example', '1.3', 'basic')`,
    );
    const source = session.source([daily], async (text) => {
      asked.push(text);
      // When they are looked at again, they have it.
      if (asked.filter((one) => one.includes('AS store')).length !== 2 || !text.includes('AS store')) return;
      await session.run(
        `INSERT INTO daily SELECT toDate32('2026-03-14'), false, 'x.example', 'late@x.example', '1.3', 'basic', 'unknown', 1, 1,
        toDateTime64('2026-03-14 12:00:00', 3, 'UTC') AS t, t`,
      );
    });
    expect(await source.pivot(days)).toStrictEqual(
      await memoryOf([...march, ...plainDays, late]).pivot(days),
    );
    expect(asked.some(isOfSubmissions)).toBe(false);
  });

  it('broken from some day on change no answer', async () => {
    const scene = anyScene.chain(([timeZone, day]) =>
      fc.record({
        timeZone: fc.constant(timeZone),
        records: crowdNear(day, 150),
        queries: fc.array(crowdQueryNear(day, timeZone), { minLength: 5, maxLength: 8 }),
        twice: fc.boolean(),
        broken: fc.integer({ min: -1, max: 1 }).map((days) => addDays(day, days)),
      }),
    );
    const seen = { sums: 0, submissions: 0 };
    await fc.assert(
      fc.asyncProperty(scene, async ({ timeZone, records, queries, twice, broken }) => {
        const whole = memoryOf(records);
        const rollUp = { ...daily, timeZone };
        await session.load(whole, [rollUp]);
        const some = `day >= '${broken}' AND cityHash64(sender, day) % 2 = 0`;
        await session.run(
          twice ? `INSERT INTO daily SELECT * FROM daily WHERE ${some}` : `DELETE FROM daily WHERE ${some}`,
        );
        const asked: string[] = [];
        const source = session.source([rollUp], (text) => asked.push(text));
        const all = { rows: 'sender', columns: 'tls', measure: 'messages', timeZone } as const;
        const sides: PivotQuery[] = [
          { ...all, from: addDays(broken, -20), to: addDays(broken, -1) },
          { ...all, from: broken, to: addDays(broken, 20) },
        ];
        for (const one of [...sides, ...queries]) {
          asked.length = 0;
          expect(await source.pivot(one), JSON.stringify(one)).toStrictEqual(await whole.pivot(one));
          if (asked[0]?.includes('`daily`')) seen[asked.some(isOfSubmissions) ? 'submissions' : 'sums'] += 1;
        }
      }),
      { numRuns: Math.ceil(4 * factor) },
    );
    expect(Math.min(seen.sums, seen.submissions)).toBeGreaterThan(0);
  });
});
