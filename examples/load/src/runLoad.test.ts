import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chdbMissing, engine } from '../../../packages/sources/test/loadScene.ts';
import { mailLog } from '../../../packages/sources/test/mailLog.ts';
import { readOptions } from './options.ts';
import { runLoad } from './runLoad.ts';
import { Screen } from './screen.ts';

const client = engine();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'));
});
afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true });
});

async function run(args: string[], isTTY = false) {
  let said = '';
  const options = readOptions(['--table', 'submissions', ...args]);
  if (!options) throw new Error('Only help.');
  const screen = new Screen({ write: (text) => (said += text), isTTY }, options.verbose);
  const all = await runLoad(client, options, screen, new AbortController().signal);
  return { all, said };
}

async function rows(): Promise<number> {
  const answer = await client.query({ query: 'SELECT count() AS n FROM submissions', format: 'JSON' });
  return Number(((await answer.json()) as { data: { n: string }[] }).data[0]?.n);
}

const lines = mailLog(60)
  .split('\n')
  .map((line) => `${line}\n`);

it.skipIf(chdbMissing)('loads what has come since, through a rotation and its compression', async () => {
  const log = join(folder, 'mail.log');
  await writeFile(log, lines.slice(0, 50).join(''));
  expect(await run(['--create', log])).toEqual({ all: true, said: '' });
  expect(await rows()).toBe(12);
  await appendFile(log, lines.slice(50, 120).join(''));
  await rename(log, `${log}.1`);
  await writeFile(log, lines.slice(120).join(''));
  const second = await run(['--verbose', log, `${log}.1`]);
  expect(second.said).toMatch(
    /mail\.log: 30 rows inserted, 0 there before; 120 lines, 0 skipped\n.*mail\.log\.1: 18 rows inserted, 12 there/,
  );
  await writeFile(`${log}.2.gz`, gzipSync(lines.slice(0, 120).join('')));
  await rm(`${log}.1`);
  const third = await run(['--create', log, `${log}.2.gz`], true);
  expect(third).toMatchObject({
    all: true,
    said: expect.stringMatching(/2\.gz: 0 rows inserted, 30 there before/),
  });
  expect(await rows()).toBe(60);
});

it.skipIf(chdbMissing)('says which files it could not load, and loads the others', async () => {
  const other = join(folder, 'other.log');
  const records = join(folder, 'records.csv');
  await writeFile(other, 'Nothing\nthat a mail server\nwould write.\n'.repeat(100));
  await writeFile(records, 'time,sender\n2024-06-03,a@x.example');
  const { all, said } = await run([
    join(folder, 'none\u001b[2J.log'),
    folder,
    other,
    '--complete',
    records,
    '--verbose',
  ]);
  expect(all).toBe(false);
  expect(said.split('\n')).toMatchObject([
    expect.stringContaining('there is no such file'),
    expect.stringContaining('no file'),
    expect.stringContaining('no shape that is known'),
    expect.stringContaining('records.csv: 1 rows inserted'),
    '',
  ]);
  const stopped = await run(['--table', 'missing', records, other]);
  expect(stopped.said).toMatch(/^[^\n]*There is no table missing[^\n]*\n$/);
});

it('refuses a command line with a sentence', () => {
  const load = new URL('load.ts', import.meta.url).pathname;
  const answer = (...args: string[]) =>
    spawnSync(process.execPath, ['--conditions=@smtp-auth-report/source', load, ...args], {
      encoding: 'utf8',
    });
  expect(answer('--help').stdout).toContain('--table TABLE');
  expect(answer('mail.log')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^No table was given/),
  });
  expect(readOptions(['--help'])).toBe(null);
  for (const args of [['--table', 't'], ['--table', 't', 'log', '--year', 'x'], ['--nonsense']])
    expect(() => readOptions(args), args.join(' ')).toThrow(expect.objectContaining({ name: 'Mistake' }));
});
