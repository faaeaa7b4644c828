import type { Source, Submission } from '@smtp-auth-report/core';
import { SourceError } from '@smtp-auth-report/core';
import type { Route } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { expectMessages } from './counted.ts';
import { expectFault, tryAgain } from './faultOnScreen.ts';
import { closeByEscape } from './hands.ts';
import { type Portal, startPortal } from './portalPage.ts';
import { memoryOf, type Served, serve } from './portals.ts';

const at = '?locale=en&timeZone=UTC&now=2026-11-18T09:00:00Z';
const report = `${at}&page=report`;

/** 25 messages in the last 7 days, 40 in the last 30. */
const records: Submission[] = [
  ...Array.from({ length: 25 }, (_, i) => ({
    time: `2026-11-1${1 + (i % 7)}`,
    sender: `s${i % 4}@a.example`,
  })),
  ...Array.from({ length: 15 }, (_, i) => ({ time: `2026-10-2${i % 9}`, sender: `t${i}@b.example` })),
];
const memory = memoryOf(records);

/** A source that can be made to say nothing. */
let silent = false;
let asked = 0;
const source: Source = {
  ...memory,
  pivot(query, options) {
    asked += 1;
    return silent ? new Promise(() => {}) : memory.pivot(query, options);
  },
};
let signedIn = true;
function scope() {
  if (!signedIn) throw new SourceError('unauthorized', 'The session is over.');
  return [];
}

let served: Served;
let portal: Portal;
beforeAll(async () => {
  served = await serve(source, inject('folderOnServer'), scope);
  portal = await startPortal(served.address);
});
afterEach(() => {
  silent = false;
  signedIn = true;
});
afterAll(async () => {
  await portal.close();
  await served.kill();
});

it('a server that is killed while it counts: a sentence, no old number, and the right ones once it is back', async () => {
  const page = await portal.open(report);
  await page.getByText('Data of the portal’s server · Data through Nov 17, 2026').waitFor();
  await expectMessages(page, 25);
  silent = true;
  const before = asked;
  await page.getByRole('radio', { name: 'Last 30 days' }).click();
  await expect.poll(() => asked).toBeGreaterThan(before + 3);
  await served.kill();
  await expectFault(page, 'The data cannot be reached right now. Try again in a moment.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  silent = false;
  // It is not there yet.
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expectFault(page, 'The data cannot be reached right now. Try again in a moment.');
  await served.start();
  await tryAgain(page);
  await expectMessages(page, 40);
  await page
    .getByRole('figure')
    .getByText(/Oct 19, 2026 – Nov 17, 2026/)
    .first()
    .waitFor();
});

it('a server that hangs: a sentence when nothing has come for half a minute', async () => {
  const page = await portal.open(report);
  await expectMessages(page, 25);
  await page.clock.install();
  silent = true;
  const before = asked;
  await page.getByRole('radio', { name: 'Last 30 days' }).click();
  // The half minute begins when the page asks.
  await expect.poll(() => asked).toBeGreaterThan(before + 3);
  await page.clock.fastForward(29_000);
  await expectMessages(page, 25);
  await page.clock.fastForward(2_000);
  await expectFault(page, 'The answer took too long. Try again, or choose a shorter range.');
  silent = false;
  await tryAgain(page);
  await expectMessages(page, 40);
});

it('answers that a proxy cuts, or of something else: a sentence, never a part as if it were all', async () => {
  const page = await portal.open(report);
  await expectMessages(page, 25);
  const cut = async (route: Route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, Math.floor(body.length * 0.9)) });
  };
  const strange = (route: Route) => route.fulfill({ json: { columns: [], rows: [{ key: 'a' }], total: 7 } });
  for (const [fault, sentence] of [
    [cut, 'The data cannot be reached right now. Try again in a moment.'],
    [strange, 'Something went wrong while counting. Try again.'],
  ] as const) {
    await page.route(/\/api\/smtp-auth\/(pivot|unusual)/, fault);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expectFault(page, sentence);
    await page.getByRole('button', { name: /^Show data for/ }).click();
    const domains = page.getByRole('dialog', { name: 'Show data for' });
    await domains.getByText(sentence).waitFor();
    await closeByEscape(page, domains);
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expectMessages(page, 25);
  }

  // A list of submissions without its last line.
  await page.route(/\/api\/smtp-auth\/submissions/, cut);
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await page.getByRole('button', { name: 'Request report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Request report' });
  await dialog.getByRole('radio', { name: /Every submission/ }).check();
  await dialog.getByRole('button', { name: 'Request', exact: true }).click();
  await dialog.getByText('The data cannot be reached right now. Try again in a moment.').waitFor();
});

it('nobody is signed in any more: one sentence in place of the page, and the page once somebody is', async () => {
  signedIn = false;
  const page = await portal.open(at);
  const main = page.getByRole('main');
  await main.getByText('You are not allowed to see these data. Sign in again, or ask for access.').waitFor();
  await expect.poll(() => main.getByRole('button').allInnerTexts()).toEqual(['Try again']);
  expect(await violations(page)).toEqual([]);
  signedIn = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(() => main.getByRole('article', { name: 'SMTP AUTH clients' }).innerText())
    .toMatch(/\b4\s+senders\b/);
});
