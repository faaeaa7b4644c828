// `pnpm bench scale`: submissions made in ClickHouse's own engine, on disk, and asked through `clickhouseSource`, as they are and by sums.
import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Source } from '@smtp-auth-report/core';
import { clickhouseSource, dailyRollUp, submissionsTable } from '../../packages/sources/src/clickhouse.ts';
import { bytesOf, type Engine, openEngine, settledOnce } from './engine.ts';
import { dayCount, firstDay, insertRows } from './generate.ts';
import type { Measured, Timed } from './measured.ts';
import { type Question, questions } from './questions.ts';
import { report } from './report.ts';

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '7' },
    path: { type: 'string', default: join(tmpdir(), 'smtp-auth-report-scale') },
    json: { type: 'string' },
  },
});

const daily = { table: 'daily', timeZone: 'Europe/Rome' };
const rounds = Number(given.rounds);

async function time<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - begun) / 1000 };
}

async function median(source: Source, { ask }: Question): Promise<{ ms: number; answers: unknown[] }> {
  const answers = await ask(source);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await time(() => ask(source))).seconds * 1000);
  return { ms: times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN, answers };
}

/** Fails when a question that sums can answer is not asked of them: then both times would be those of submissions. */
function sourcesOf(engine: Engine, { isMixed = false }: Question): { raw: Source; rollUp: Source } {
  const submissions = settledOnce(engine, () => {});
  const sums = settledOnce(engine, (query) => {
    if (!isMixed && !query.includes('`daily`')) throw new Error(`The sums were not asked: ${query}`);
  });
  return {
    raw: clickhouseSource(submissions, { table: 'submissions' }),
    rollUp: clickhouseSource(sums, { table: 'submissions', rollUps: [daily] }),
  };
}

async function measure(rows: number): Promise<Measured> {
  const engine = await openEngine(given.path);
  const run = (query: string) => engine.command({ query });
  try {
    console.error(`${rows.toLocaleString('en')} submissions …`);
    await run(submissionsTable('submissions'));
    const inserting = await insertRows(engine, 'submissions', rows);
    const { table, fill, view } = dailyRollUp('submissions', daily);
    await run(table);
    // Of the sums' days: the last evening in UTC is in the next.
    const months = new Set(
      Array.from({ length: dayCount + 1 }, (_, i) =>
        new Date(Date.parse(firstDay) + i * 86_400_000).toISOString().slice(0, 7),
      ),
    );
    const filling = await time(async () => {
      for (const month of months) await run(fill(month));
    });
    await run(view);
    const merging = await time(async () => {
      for (const name of ['submissions', 'daily']) await run(`OPTIMIZE TABLE ${name} FINAL`);
    });
    const timed: Timed[] = [];
    for (const question of questions) {
      const { id } = question;
      const { raw, rollUp } = sourcesOf(engine, question);
      const one = await median(raw, question);
      const other = await median(rollUp, question);
      deepStrictEqual(other.answers, one.answers, `${id}: sums and submissions differ`);
      const payload = Buffer.byteLength(JSON.stringify(one.answers));
      timed.push({ id, raw: one.ms, rollUp: other.ms, payload });
      console.error(`  ${id}: ${Math.round(one.ms)} ms, by sums ${Math.round(other.ms)} ms`);
    }
    const [submissions, sums] = [await bytesOf(engine, 'submissions'), await bytesOf(engine, 'daily')];
    const seconds = { inserting, filling: filling.seconds, merging: merging.seconds };
    return { rows, ...seconds, submissions, daily: sums, timed };
  } finally {
    await engine.close();
    rmSync(given.path, { recursive: true, force: true });
  }
}

const load = loadavg()[0]?.toFixed(1);
const all: Measured[] = [];
for (const rows of given.rows.split(',')) all.push(await measure(Number(rows)));
const { version } = JSON.parse(
  readFileSync(new URL('../../packages/sources/node_modules/chdb/package.json', import.meta.url), 'utf8'),
) as { version: string };
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores; chdb ${version}; load average ${load} at the beginning; medians of ${rounds}`;
console.log(report(all, machine));
if (given.json) writeFileSync(given.json, `${JSON.stringify({ machine, all }, null, 2)}\n`);
