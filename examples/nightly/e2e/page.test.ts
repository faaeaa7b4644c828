import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launchArguments } from '../../../scripts/browser.mjs';
import { fortyDays, tenSessions } from '../src/logs.test.fixture.ts';
import { buildNightly } from './buildNightly.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightly-'));
  await buildNightly(folder);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** Runs the program as cron does: the one file, alone in a folder. */
function nightly(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'nightly.mjs'), ...args],
      { cwd: '/' },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

interface Opened {
  page: Page;
  /** Addresses that it asked for, and what its browser complained about. */
  requests: string[];
  complaints: string[];
}

async function open(to: string, colorScheme: 'light' | 'dark' = 'light', width = 800): Promise<Opened> {
  const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage();
  const opened: Opened = { page, requests: [], complaints: [] };
  page.on('request', (request) => opened.requests.push(request.url()));
  page.on('console', (message) => opened.complaints.push(message.text()));
  page.on('pageerror', (error) => opened.complaints.push(error.message));
  await page.goto(pathToFileURL(join(to, 'report.html')).href);
  return opened;
}

const tableText = (page: Page, name: string | RegExp) =>
  page
    .getByRole('table', { name })
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
      ),
    );

/** The page's own policy lets no script in; axe comes from outside it. */
async function violations(page: Page): Promise<unknown> {
  await page
    .context()
    .newCDPSession(page)
    .then((session) => session.send('Page.setBypassCSP', { enabled: true }));
  await page.reload();
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
  });
}

describe('the page of a log counted by hand', () => {
  it('has the numbers of the ten sessions, and asks nobody for anything', async () => {
    const to = join(folder, 'ten');
    expect(await nightly('--log', tenSessions, '--to', to, '--now', '2026-11-13')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { page, requests, complaints } = await open(to);
    await expect(page.getByRole('article').textContent()).resolves.toMatch(/8\s*senders/);
    const days = await tableText(page, 'Messages per day');
    expect(days[0]).toEqual(['Day', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3', 'Unknown TLS', 'Total']);
    expect(days.slice(-4)).toEqual([
      ['Nov 10, 2026', '3', '0', '1', '0', '1', '5'],
      ['Nov 11, 2026', '0', '1', '1', '3', '1', '6'],
      ['Nov 12, 2026', '0', '0', '0', '1', '0', '1'],
      ['Total', '3', '1', '2', '4', '2', '12'],
    ]);
    expect(await tableText(page, 'Messages, percent of messages and senders that would stop')).toEqual([
      ['What would stop', 'Messages', 'Percent of messages', 'Senders'],
      ['Would stop', '4', '33%', '2'],
      ['Cannot be judged', '2', '17%', '2'],
      ['Ready', '6', '50%', '4'],
      ['Total', '12', '100%', '8'],
    ]);
    expect((await tableText(page, /^Senders that would stop$/)).slice(1)).toEqual([
      ['scanner@example.com', '3'],
      ['old@other.example', '1'],
    ]);
    expect((await tableText(page, 'What was read')).map(([, count]) => count)).toEqual([
      '1',
      '46',
      '12',
      '1',
      '1',
      '0',
    ]);
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });

  it('says why nothing was made, with exit code 1', async () => {
    const { code, stdout, stderr } = await nightly(
      '--log',
      '/nowhere/mail.log',
      '--to',
      join(folder, 'none'),
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('No report was made. /nowhere/mail.log: there is no such file. Check the path.\n');
  });
});

describe('the page of forty days', () => {
  const to = () => join(folder, 'forty');
  const hostile = '</style><script>document.title="owned"</script><img src=x:y>\u202e"@evil.example';
  let outcome: Awaited<ReturnType<typeof nightly>>;

  beforeAll(async () => {
    const log = join(folder, 'mail.log');
    await writeFile(log, fortyDays([{ day: '2026-11-20', sender: 'anna@example.com', messages: 300 }]));
    const records = join(folder, 'more.ndjson');
    await writeFile(records, JSON.stringify({ time: '2026-11-21T10:00:00Z', sender: hostile, tls: '1.0' }));
    const args = ['--log', log, '--log', records, '--to', to(), '--now', '2026-11-22', '--fail-on-unusual'];
    outcome = await nightly(...args);
  });

  it('comes with a sentence for each finding and the exit code for a monitor', () => {
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toBe('');
    expect(outcome.stdout).toContain(
      'anna@example.com: 302 messages on Nov 20; usual on this weekday: at most 2 messages',
    );
  });

  it('shows an address as text, whatever it says', async () => {
    const { page, requests, complaints } = await open(to());
    expect(await page.title()).toContain('SMTP AUTH clients report');
    expect(await page.locator('script, img, [style], [onload], [onerror]').count()).toBe(0);
    const isolated = await page.locator('bdi').filter({ hasText: 'evil.example' }).first().textContent();
    expect(isolated).toContain('<script>');
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });

  it('would not run a script that somebody put into it', async () => {
    const html = await readFile(join(to(), 'report.html'), 'utf8');
    const tampered = join(folder, 'tampered');
    await nightly('--log', tenSessions, '--to', tampered, '--now', '2026-11-13');
    const extra = '<script>document.title="owned"</script><img src="x.png"></body>';
    await writeFile(join(tampered, 'report.html'), html.replace('</body>', extra));
    const { page, complaints } = await open(tampered);
    expect(await page.title()).not.toBe('owned');
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
  });

  it.each(['light', 'dark'] as const)('has its styles, and no barrier that axe finds: %s', async (scheme) => {
    const { page } = await open(to(), scheme);
    const { color, font } = await page.evaluate(() => {
      const { backgroundColor, fontFamily } = getComputedStyle(document.body);
      return { color: backgroundColor, font: fontFamily };
    });
    expect(color).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(23, 27, 33)');
    expect(font).toContain('system-ui');
    expect(await violations(page)).toEqual([]);
  });

  it('fits a phone, and needs no styles to be read', async () => {
    const { page } = await open(to(), 'light', 320);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.evaluate(() => document.querySelector('style')?.remove());
    // The picture is gone, and no icon fills the page.
    await expect(page.locator('[data-sar="chart"]').isVisible()).resolves.toBe(false);
    const sizes = await page
      .locator('svg')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16);
    await expect(page.getByRole('table', { name: 'Messages per day' }).isVisible()).resolves.toBe(true);
  });

  it.each([
    ['it', 'ltr', '302 messaggi', 'Attività insolita'],
    ['ar', 'rtl', '302', 'نشاط غير معتاد'],
  ])('speaks the language that was asked for: %s', async (locale, direction, messages, heading) => {
    const folderOf = join(folder, locale);
    const args = ['--log', join(folder, 'mail.log'), '--now', '2026-11-22'];
    const { stdout } = await nightly(...args, '--to', folderOf, '--locale', locale);
    expect(stdout).toContain(messages);
    const { page } = await open(folderOf, 'light', 320);
    await page.getByRole('heading', { name: heading }).waitFor();
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([locale, direction]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violations(page)).toEqual([]);
  });
});
