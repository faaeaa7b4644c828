/** The tables at scale: what is read of them, what retention leaves, and what is answered then. */
import { readFileSync } from 'node:fs';
import type { PivotQuery } from '@smtp-auth-report/core';
import { afterAll, describe, expect, it } from 'vitest';
import { dailyRollUp, distributedTable, retention, submissionsTable } from '../src/clickhouse.ts';
import { ChdbSession, chdbMissing } from './chdbSession.ts';
import { memoryOf } from './throughHttp.ts';

const session = new ChdbSession();
afterAll(() => session.close());

const dayMs = 86_400_000;
const daily = { table: 'daily', timeZone: 'Europe/Rome' };
/** One for all: at midnight the days would be others half-way. */
const now = Date.now();
const dayOf = (ago: number) => new Date(now - ago * dayMs).toISOString().slice(0, 10);

async function readOf(
  ask: (text: string, params: Record<string, unknown>) => Promise<void>,
  query: PivotQuery,
) {
  const statements: [string, Record<string, unknown>][] = [];
  const source = session.source([daily], (text, params) => statements.push([text, params]));
  await source.pivot(query);
  for (const [text, params] of statements) await ask(text, params);
}

describe.skipIf(chdbMissing)('tables of ClickHouse', () => {
  it('are read for the days that are asked for', async () => {
    await session.load(memoryOf([]), [daily]);
    await session.run(`INSERT INTO submissions SELECT toDateTime64('2026-03-01 00:00:00', 3, 'UTC') + intDiv(number, 10000) * 86400 + number % 86400,
      0, concat('s', toString(number % 9973), '@x.example'), 'x.example', '1.2', 'basic', '', 'user', '', 1 FROM numbers(300000)`);
    const read: Record<string, number[]> = {};
    const ask = async (text: string, params: Record<string, unknown>) => {
      const found = await session.client.query({ query: text, query_params: params, format: 'JSON' });
      return found.json<{ explain: string }>();
    };
    const explain = async (text: string, params: Record<string, unknown>) => {
      // What all tables have, and what the days of sums were made of, is counted beforehand.
      if (text.includes('AS store')) {
        const { statistics } = await ask(text, params);
        read.beforehand = [...(read.beforehand ?? []), statistics?.rows_read ?? 0];
        return;
      }
      const table = /`(daily|submissions)`/.exec(text)?.[1] ?? '';
      const { data } = await ask(`EXPLAIN indexes = 1 ${text}`, params);
      const granules = data.flatMap(({ explain: line }) => [...line.matchAll(/Granules: (\d+)\/(\d+)/g)]);
      const [whole, left] = [granules[0]?.[2], granules.at(-1)?.[1]];
      if (whole) read[table] = [Number(left), Number(whole)];
    };
    const week: PivotQuery = {
      from: '2026-03-10',
      to: '2026-03-12',
      rows: 'day',
      columns: 'tls',
      measure: 'messages',
    };
    await readOf(explain, { ...week, timeZone: 'Europe/Rome' });
    await readOf(explain, { ...week, timeZone: 'Europe/Rome', columns: 'client' });
    // 3 of 30 days, and the granules at their ends; of sums a day more at both.
    expect(read.submissions?.[1]).toBeGreaterThan(30);
    expect(read.submissions?.[0]).toBeLessThanOrEqual(7);
    expect(read.daily?.[1]).toBeGreaterThan(30);
    expect(read.daily?.[0]).toBeLessThanOrEqual(9);
    // Of 300,000 submissions: a row for each day, and for each quarter of an hour.
    expect(read.beforehand).toHaveLength(2);
    expect(Math.max(...(read.beforehand ?? []))).toBeLessThan(31 * 96 + 100);
  });

  it('keep their sums longer than their submissions, and say what they do not know any more', async () => {
    const records = [400, 399, 60, 2, 1].flatMap((ago) => [
      { time: Date.parse(`${dayOf(ago)}T12:00:00Z`), sender: `${ago}@x.example`, client: 'printer' },
      { time: dayOf(ago), sender: 'plain@x.example', client: 'scanner' },
    ]);
    const memory = memoryOf(records);
    await session.load(memory, [daily]);
    const source = session.source([daily]);
    const query: PivotQuery = {
      from: dayOf(500),
      to: dayOf(0),
      timeZone: 'Europe/Rome',
      rows: 'sender',
      columns: 'tls',
      measure: 'messages',
    };
    const clients: PivotQuery = { ...query, columns: 'client' };
    expect(await source.pivot(clients)).toStrictEqual(await memory.pivot(clients));

    await session.run(retention('submissions', 180));
    await session.run(retention('daily', 800, 'day'));
    for (const table of ['submissions', 'daily']) {
      await session.run(`ALTER TABLE ${table} MATERIALIZE TTL SETTINGS mutations_sync = 2`);
      await session.run(`OPTIMIZE TABLE ${table} FINAL`);
    }
    const left = await session.client.query({
      query: 'SELECT count() AS n FROM submissions',
      format: 'JSON',
    });
    expect((await left.json<{ n: number }>()).data).toEqual([{ n: 6 }]);

    // Sums, and coverage, have the days that submissions have no more.
    expect(await source.pivot(query)).toStrictEqual(await memory.pivot(query));
    expect(await source.coverage()).toStrictEqual(await memory.coverage());
    const refusal = { code: 'invalid-query', message: expect.stringMatching(/only sums by day are kept/) };
    for (const unknown of [clients, { ...query, timeZone: 'Asia/Tokyo' }])
      await expect(source.pivot(unknown)).rejects.toMatchObject(refusal);
    const list = (from: string) => source.submissions({ from, to: dayOf(0) })[Symbol.asyncIterator]();
    await expect(list(dayOf(500)).next()).rejects.toMatchObject(refusal);
    expect((await list(dayOf(10)).next()).value).toHaveLength(2);
    // The days that submissions have are answered from them.
    const recent = { ...clients, from: dayOf(30) };
    expect(await source.pivot(recent)).toStrictEqual(await memory.pivot(recent));
  });

  it('are asked for what a roll-up has not been filled with', async () => {
    const memory = memoryOf([3, 2, 1].map((ago) => ({ time: dayOf(ago), sender: `${ago}@x.example` })));
    await session.load(memory, [daily]);
    await session.run(`DELETE FROM daily WHERE day = '${dayOf(3)}'`);
    const query: PivotQuery = {
      from: dayOf(9),
      to: dayOf(0),
      rows: 'sender',
      columns: null,
      measure: 'messages',
      timeZone: 'Europe/Rome',
    };
    expect(await session.source([daily]).pivot(query)).toStrictEqual(await memory.pivot(query));
  });
});

describe('statements that make tables', () => {
  it('are those of docs/scale.md', () => {
    const page = readFileSync(new URL('../../../docs/scale.md', import.meta.url), 'utf8');
    const { table, fill, view, check } = dailyRollUp('submissions', { ...daily, table: 'submissions_daily' });
    const distributed = ['submissions', 'submissions_daily'].map((name) =>
      distributedTable(name, { cluster: 'mail', local: `${name}_local`, onCluster: 'mail' }),
    );
    const retained = [retention('submissions', 180), retention('submissions_daily', 1100, 'day')];
    for (const statement of [
      submissionsTable('submissions'),
      table,
      fill(),
      view,
      check,
      ...distributed,
      ...retained,
    ])
      expect(page).toContain(`${statement};`);
  });

  it('take names that need no quotes, and days that are some', () => {
    for (const wrong of ['', 'a b', 'x`', "x'", 'x;y']) {
      expect(() => dailyRollUp(wrong, daily)).toThrow(/The table is/);
      expect(() => dailyRollUp('t', { ...daily, table: wrong })).toThrow(/The table of the roll-up is/);
      expect(() => dailyRollUp('t', { ...daily, columns: [wrong] })).toThrow(/A column of the roll-up is/);
      expect(() => retention(wrong, 3)).toThrow(/The table is/);
      expect(() => distributedTable('t', { cluster: wrong, local: 'l' })).toThrow(/The cluster is/);
    }
    expect(() => dailyRollUp('t', { ...daily, timeZone: "UTC'" })).toThrow(/not a time zone/);
    expect(() => dailyRollUp('t', daily).fill("2026-01'")).toThrow(/YYYY-MM/);
    for (const days of [0, 1.5, Number.NaN]) expect(() => retention('t', days)).toThrow(/whole number/);
  });
});
