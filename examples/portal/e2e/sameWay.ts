import type { Submission } from '@smtp-auth-report/core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { expectMessages, sendersOf } from './counted.ts';
import { type Counted, count, countBy, domainOf, ofLastDays } from './counting.ts';
import { tableText } from './portalPage.ts';
import { requestSubmissions } from './requestSubmissions.ts';

const tlsNames = new Map([
  ['none', 'No TLS'],
  ['1.0', 'TLS 1.0'],
  ['1.1', 'TLS 1.1'],
  ['1.2', 'TLS 1.2'],
  ['1.3', 'TLS 1.3'],
]);

/** Names and numbers of each version, in the order of all tables. */
function versionsOf(records: readonly Submission[], numbers: (counted: Counted) => number[]) {
  const counted = countBy(records, ({ tls = 'unknown' }) => tls);
  expect([...counted.keys()].filter((tls) => !tlsNames.has(tls))).toEqual([]);
  return [...tlsNames].map(([tls, name]) => [
    name,
    ...numbers(counted.get(tls) ?? { messages: 0, senders: 0 }),
  ]);
}

const numberOf = (text = '') => Number(text.replace(/\D/g, ''));
const below12 = ({ tls = 'unknown' }: Submission) => ['none', '1.0', '1.1'].includes(tls);

/** From the card to a file, in the sample, whose numbers are held against plain loops over its records. */
export async function goTheSameWay(page: Page, records: readonly Submission[]): Promise<void> {
  await cardAndFlyout(page, ofLastDays(records, 7));
  const month = ofLastDays(records, 30);
  await chart(page, month);
  const domain = 'harbourline.example';
  const ofDomain = month.filter((record) => domainOf(record) === domain);
  await page.getByRole('button', { name: /^Show data for/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${domain}`) }).click();
  await expectMessages(page, count(ofDomain).messages);
  const printers = ofDomain.filter(({ sender }) => sender.includes('printer'));
  await table(page, printers);
  await file(page, printers);
}

async function cardAndFlyout(page: Page, week: readonly Submission[]) {
  const card = page.getByRole('article', { name: 'SMTP AUTH clients' });
  const said = async () => (await card.innerText()).replace(/\s+/g, ' ');
  await expect.poll(said).toContain(`${count(week).senders} senders`);
  await expect.poll(said).toContain(`${count(week.filter(below12)).senders} senders below TLS 1.2`);
  const basic = week.filter(({ auth }) => auth === 'basic');
  await expect.poll(said).toContain(`${count(basic).senders} senders use Basic`);
  await page.getByRole('button', { name: 'SMTP AUTH clients' }).click();
  const flyout = page.getByRole('dialog', { name: 'SMTP AUTH clients' });
  const versions = async () =>
    (await tableText(page, /senders per TLS version/))
      .slice(1, -1)
      .map(([name, messages, , senders]) => [name, numberOf(messages), numberOf(senders)]);
  await expect.poll(versions).toEqual(versionsOf(week, ({ messages, senders }) => [messages, senders]));
  // It sends a hundred times its usual.
  await flyout.getByRole('button', { name: 'm.conti@verdi-logistica.example' }).first().waitFor();
  await flyout.getByRole('button', { name: 'Open the SMTP AUTH clients report' }).click();
}

async function chart(page: Page, month: readonly Submission[]) {
  await page.getByRole('radio', { name: 'TLS usage' }).click();
  await page.getByRole('radio', { name: 'Last 30 days' }).click();
  await page.getByRole('figure', { name: /Oct 19, 2026 – Nov 17, 2026/ }).waitFor();
  await page.getByRole('button', { name: 'Show the numbers as a table' }).click();
  const totals = async () => {
    const rows = await tableText(page, /TLS usage.*Nov 17/);
    expect(rows).toHaveLength(32);
    const numbers = rows.at(-1)?.slice(1, -1).map(numberOf);
    return rows[0]?.slice(1, -1).map((name, i) => [name, numbers?.[i]]);
  };
  await expect.poll(totals).toEqual(versionsOf(month, ({ messages }) => [messages]));
  await expectMessages(page, count(month).messages);
}

async function table(page: Page, printers: readonly Submission[]) {
  await page.getByRole('button', { name: 'View details table' }).click();
  await page.getByRole('searchbox', { name: 'Search senders' }).fill('Printer');
  const sent = [...countBy(printers, ({ sender }) => sender)];
  expect(sent.length).toBeGreaterThan(2);
  const most = sent.sort(
    ([a, { messages: one }], [b, { messages: other }]) => other - one || (a < b ? -1 : 1),
  );
  await expect.poll(() => sendersOf(page)).toEqual(most.map(([sender]) => sender));
  await page.getByRole('button', { name: /^Sender/ }).click();
  const named = sent.map(([sender]) => sender).sort();
  await expect.poll(() => sendersOf(page)).toEqual(named);
  const [sender = '', { messages = 0 } = {}] = sent.find(([sender]) => sender === named[1]) ?? [];
  await page.getByRole('button', { name: sender }).first().click();
  const pane = page.getByRole('dialog', { name: sender });
  await pane
    .getByText(`${messages.toLocaleString('en')} messages`, { exact: true })
    .first()
    .waitFor();
  await pane.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => pane.count()).toBe(0);
}

/** Every submission that is on screen. */
async function file(page: Page, shown: readonly Submission[]) {
  const listed = (await requestSubmissions(page)).map(({ time, sender }) => `${Date.parse(time)} ${sender}`);
  expect(listed.sort()).toEqual(shown.map(({ time, sender }) => `${Number(time)} ${sender}`).sort());
}
