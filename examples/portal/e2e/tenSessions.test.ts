import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { openLog, type Portal, startPortal, tableText } from './portalPage.ts';
import { requestSubmissions } from './requestSubmissions.ts';

/*
 * ten-sessions.log, counted by hand:
 *
 *   session  what is awkward                               sender                messages
 *   1        –                                             anna@example.com      1  TLS 1.2  PLAIN        10 Nov
 *   2        the same process, no TLS line                 printer@example.com   1  unknown  LOGIN        10 Nov
 *   3        old “TLSv1”, three messages, timeout          scanner@example.com   3  TLS 1.0  LOGIN        10 Nov
 *   4        interleaved with 5                            app@other.example     2  TLS 1.3  XOAUTH2      11 Nov
 *   5        interleaved with 4                            old@other.example     1  TLS 1.1  PLAIN        11 Nov
 *   6        failed sign-in over TLS 1.3, connection lost  –                     0
 *   7        the same process as 6, no TLS line            nightly@example.com   1  unknown  PLAIN        11 Nov
 *   8        IPv6, a name with a space and no domain       John Doe              1  TLS 1.2  CRAM-MD5     11 Nov
 *   9        every recipient refused                       –                     0
 *   10       around midnight, an address in UTF-8          büro@bücher.example   2  TLS 1.3  OAUTHBEARER  11 and 12 Nov
 *
 *   12 messages of 8 senders; 5 on 10 Nov, 6 on 11 Nov, 1 on 12 Nov.
 *   TLS: 1.0 three, 1.1 one, 1.2 two, 1.3 four, unknown two messages. Below TLS 1.2: 2 senders. Basic: 6 senders.
 *   example.com 6, other.example 3, bücher.example 2, without a domain 1.
 */
describe('a log of ten awkward sessions, on screen', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    page = await portal.open('?locale=en&timeZone=UTC');
    await openLog(page, 'ten-sessions.log');
  });
  afterAll(() => portal.close());

  it('counts the senders on the card', async () => {
    const card = page.getByRole('article', { name: 'SMTP AUTH clients' });
    const text = async () => (await card.innerText()).replace(/\s+/g, ' ');
    await expect.poll(text).toMatch(/\b8 senders\b/);
    await expect.poll(text).toContain('2 senders below TLS 1.2');
    await expect.poll(text).toContain('6 senders use Basic');
  });

  it('says what was read, and what was not a submission', async () => {
    const read = page.getByRole('region', { name: 'What was read' });
    await expect
      .poll(async () => (await read.innerText()).replace(/\s+/g, ' '))
      .toContain(
        'Lines 46 Submissions 12 Failed sign-ins 1 Refused recipients 1 Lines that could not be read 0',
      );
  });

  it('shows the week by TLS version, domain and risk in the flyout', async () => {
    await page.getByRole('button', { name: /SMTP AUTH clients/ }).click();
    await page.getByRole('dialog').getByRole('table').first().waitFor();
    await settled(page);
    expect(await tableText(page, /senders per TLS version/)).toEqual([
      ['TLS usage', 'Messages', 'Percent of messages', 'Senders'],
      ['TLS 1.0', '3', '25%', '1'],
      ['TLS 1.1', '1', '8.3%', '1'],
      ['TLS 1.2', '2', '17%', '2'],
      ['TLS 1.3', '4', '33%', '2'],
      ['Unknown TLS', '2', '17%', '2'],
      ['Total', '12', '100%', '8'],
    ]);
    const volumes = await tableText(page, 'Messages per domain');
    expect(volumes.map(([domain, count]) => [domain, count])).toEqual([
      ['Domain', 'Messages'],
      ['example.com', '6'],
      ['other.example', '3'],
      ['bücher.example', '2'],
      ['(no domain)', '1'],
    ]);
    expect((await tableText(page, 'Senders below TLS 1.2')).slice(1)).toEqual([
      ['scanner@example.com', '3'],
      ['old@other.example', '1'],
    ]);
    await page.getByRole('button', { name: 'Open the SMTP AUTH clients report' }).click();
    await page.getByRole('heading', { name: 'SMTP AUTH clients report' }).waitFor();
  });

  it('draws the days, and gives their numbers as a table', async () => {
    await page.getByRole('button', { name: 'Show the numbers as a table' }).click();
    await expect.poll(() => tableText(page, /Sending volume/)).toHaveLength(9);
    const rows = await tableText(page, /Sending volume/);
    expect(rows[0]).toEqual([
      'Day',
      'example.com',
      'other.example',
      'bücher.example',
      '(no domain)',
      'Total',
    ]);
    const numbers = rows.slice(1).map((row) => row.slice(1).map(Number));
    expect(numbers.slice(-4)).toEqual([
      [5, 0, 0, 0, 5],
      [1, 3, 1, 1, 6],
      [0, 0, 1, 0, 1],
      // The totals.
      [6, 3, 2, 1, 12],
    ]);
    expect(
      numbers
        .slice(0, -4)
        .flat()
        .every((number) => number === 0),
    ).toBe(true);
  });

  it('lists every sender with its versions in the details table', async () => {
    await page.getByRole('radio', { name: 'TLS usage' }).click();
    await page.getByRole('button', { name: 'View details table' }).click();
    await page.getByRole('table', { name: /TLS usage by sender/ }).waitFor();
    await settled(page);
    const rows = await tableText(page, /TLS usage/);
    const versions = ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3', 'Unknown TLS'];
    expect(rows).toEqual([
      // The first column has the boxes to choose senders by.
      ['', 'Sender', ...versions.map((version) => `${version} % · messages`), 'Messages', 'Last seen'],
      ['', 'scanner@example.com', '100% 3', '0', '0', '0', '0', '3', 'Nov 10, 2026'],
      ['', 'app@other.example', '0', '0', '0', '100% 2', '0', '2', 'Nov 11, 2026'],
      ['', 'büro@bücher.example', '0', '0', '0', '100% 2', '0', '2', 'Nov 12, 2026'],
      ['', 'John Doe', '0', '0', '100% 1', '0', '0', '1', 'Nov 11, 2026'],
      ['', 'anna@example.com', '0', '0', '100% 1', '0', '0', '1', 'Nov 10, 2026'],
      ['', 'nightly@example.com', '0', '0', '0', '0', '100% 1', '1', 'Nov 11, 2026'],
      ['', 'old@other.example', '0', '100% 1', '0', '0', '0', '1', 'Nov 11, 2026'],
      ['', 'printer@example.com', '0', '0', '0', '0', '100% 1', '1', 'Nov 10, 2026'],
      ['', 'Total', '25% 3', '8.3% 1', '17% 2', '33% 4', '17% 2', '12', ''],
    ]);
  });

  it('finds, sorts and chooses senders, and copies their addresses', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const senders = async () =>
      (await tableText(page, /TLS usage/)).slice(1, -1).map((row) => row.find((cell) => cell.length > 0));
    await page.getByRole('button', { name: /^Last seen/ }).click();
    await expect.poll(async () => (await senders())[0]).toBe('büro@bücher.example');
    await page.getByRole('searchbox', { name: 'Search senders' }).fill('ER@');
    await expect
      .poll(async () => (await senders()).sort())
      .toEqual(['printer@example.com', 'scanner@example.com']);
    await page.getByRole('checkbox', { name: /^Select .* 2 senders/ }).check();
    await page.getByRole('button', { name: 'Copy addresses' }).click();
    await page.getByText('Copied: 2').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').sort()).toEqual(['printer@example.com', 'scanner@example.com']);
    await expect.poll(() => page.url()).toContain('search=ER');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(senders).toHaveLength(8);
  });

  it('opens a sender, says what it did, and gives the focus back', async () => {
    await page
      .getByRole('button', { name: /scanner@example\.com/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const pane = page.getByRole('dialog', { name: 'scanner@example.com' });
    await pane.getByRole('heading', { name: 'Authentication method' }).waitFor();
    await settled(page);
    const text = (await pane.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Messages in these days 3 messages');
    expect(text).toContain('TLS 1.0 3 100%');
    expect(text).toContain('Basic 3 100%');
    expect(text).toContain('not enough history');
    await expect.poll(() => page.url()).toContain('sender=scanner%40example.com');
    // Half a second after it opened, React Aria gives the dialog its focus once more: a key pressed just then is nobody's.
    const pressed = async () => {
      await page.keyboard.press('Escape');
      return pane.count();
    };
    await expect.poll(pressed).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('scanner@example.com');
  });

  it('says who would stop, and what cannot be judged', async () => {
    const shares = () => tableText(page, /would stop, cannot be judged, or are ready/);
    // Below TLS 1.2: scanner 3, old 1. Unknown TLS: printer 1, nightly 1.
    await expect
      .poll(async () => (await shares()).slice(1))
      .toEqual([
        ['Would stop', '4', '33%', '2'],
        ['Cannot be judged', '2', '17%', '2'],
        ['Ready', '6', '50%', '4'],
        ['Total', '12', '100%', '8'],
      ]);
    await page.getByRole('switch', { name: 'No Basic authentication' }).click();
    // Basic as well: anna 1, printer 1, nightly 1, John Doe 1 beside the two.
    await expect
      .poll(async () => (await shares()).slice(1))
      .toEqual([
        ['Would stop', '8', '67%', '6'],
        ['Cannot be judged', '0', '0%', '0'],
        ['Ready', '4', '33%', '2'],
        ['Total', '12', '100%', '8'],
      ]);
    await expect.poll(() => page.url()).toContain('stop=1.2%2Cbasic');
  });

  it('counts only what the conditions let through, and Back takes them away', async () => {
    await page.getByRole('button', { name: /^Filters/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByRole('textbox', { name: /^Value/ }).fill('example.com');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    const total = async () => (await tableText(page, /TLS usage/)).at(-1)?.at(-2);
    await expect.poll(total).toBe('6');
    await page.getByRole('button', { name: /^Remove filter: Sender address/ }).waitFor();
    await page.goBack();
    await expect.poll(total).toBe('12');
  });

  it('writes every submission to a file', async () => {
    const submissions = await requestSubmissions(page);
    expect(submissions).toHaveLength(12);
    expect(submissions.filter(({ sender }) => sender === 'scanner@example.com')).toHaveLength(3);
    await page.getByRole('list', { name: 'Requested reports' }).getByText('Ready').waitFor();
  });
});
