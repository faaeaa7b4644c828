import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launchArguments } from '../../../scripts/browser.mjs';
import { fortyDays } from '../src/logs.test.fixture.ts';
import { buildNightly } from './buildNightly.ts';

/** Stands for `/`: the recipes' paths are moved into it. */
let root: string;
let recipes: string[];

/** The recipes go by the clock; the log is of another time. */
const clock = '--now 2026-11-22';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'nightly-'));
  await buildNightly(join(root, 'opt/smtp-auth'));
  const text = await readFile(new URL('../../../docs/recipes.md', import.meta.url), 'utf8');
  recipes = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code = '']) => code);
  await mkdir(join(root, 'var/log'), { recursive: true });
  const log = fortyDays([{ day: '2026-11-20', sender: 'anna@example.com', messages: 300 }]);
  const cuts = [0, log.indexOf('2026-10-20'), log.indexOf('2026-11-01'), log.length];
  const [oldest = '', middle = '', newest = ''] = cuts
    .slice(0, 3)
    .map((from, index) => log.slice(from, cuts[index + 1]));
  // By name alone, 10 would stand before 2.
  await writeFile(join(root, 'var/log/mail.log.10.gz'), gzipSync(oldest));
  await writeFile(join(root, 'var/log/mail.log.2'), middle);
  await writeFile(join(root, 'var/log/mail.log'), newest);
  // What takes the mail and the message, and keeps it.
  await standIn('sendmail', 'cat > "$0.got"');
  await standIn('chromium', `exec '${ensureBrowser()}' ${launchArguments.join(' ')} "$@"`);
  await standIn('curl', 'for last; do :; done; { printf "%s\\n" "$last"; cat; } > "$0.got"');
});
afterAll(() => rm(root, { recursive: true }));

async function standIn(name: string, script: string): Promise<void> {
  const path = join(root, 'bin', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

const got = (name: string) => readFile(join(root, 'bin', `${name}.got`), 'utf8');

/** A recipe's text with its folders below ours. */
const moved = (code: string) => code.replaceAll(/\/(?:opt|var)\//g, (path) => root + path);

function sh(code: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const path = [join(root, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, WEBHOOK_URL: 'https://chat.example/hook' };
  return new Promise((resolve) => {
    execFile('sh', ['-c', code], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('the recipes, run as they stand', () => {
  it('are four', () => {
    expect(recipes).toHaveLength(4);
  });

  it('tell each night what is new, from rotated logs in their order', async () => {
    const nightly = moved(recipes[0] ?? '');
    await writeFile(join(root, 'opt/smtp-auth/nightly.sh'), nightly.replace('"$@"', `${clock} "$@"`));
    const first = await sh(`sh ${root}/opt/smtp-auth/nightly.sh --fail-on-unusual`);
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain('anna@example.com: 302 messages on Nov 20');
    expect(first.code).toBe(3);
    expect(await sh(`sh ${root}/opt/smtp-auth/nightly.sh --fail-on-unusual`)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('send the page as a mail', async () => {
    const { code, stderr } = await sh(moved(recipes[1] ?? ''));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [head = '', body = ''] = (await got('sendmail')).split('\n\n');
    expect(head.split('\n')).toContain('Content-Type: text/html; charset=utf-8');
    const page = await readFile(join(root, 'var/www/smtp-auth/report.html'));
    expect(Buffer.from(body, 'base64').equals(page)).toBe(true);
    // What mail servers cut lines at (RFC 5321).
    expect(Math.max(...body.split('\n').map((line) => line.length))).toBeLessThan(998);
  });

  it('print the page, and take a picture of it', async () => {
    expect((await sh(moved(recipes[2] ?? ''))).code).toBe(0);
    const start = async (name: string) =>
      (await readFile(join(root, 'var/www/smtp-auth', name))).subarray(1, 4).toString();
    expect(await start('report.pdf')).toBe('PDF');
    expect(await start('report.png')).toBe('PNG');
  });

  it('tell a chat, and only when there is something to tell', async () => {
    const recipe = moved(recipes[3] ?? '');
    await sh(recipe);
    await expect(got('curl')).rejects.toThrow('ENOENT');
    await rm(join(root, 'var/www/smtp-auth/unusual.json'));
    expect(await sh(recipe)).toMatchObject({ code: 0, stderr: '' });
    const [address, message = ''] = (await got('curl')).split('\n');
    expect(address).toBe('https://chat.example/hook');
    expect(JSON.parse(message).text).toContain('anna@example.com: 302 messages on Nov 20');
  });
});
