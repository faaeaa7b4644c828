import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actTasks } from './actTasks.ts';
import { chartTasks } from './chartTasks.ts';
import { expectMessages } from './counted.ts';
import { filterTasks } from './filterTasks.ts';
import { closeByEscape, hands, isKeys } from './hands.ts';
import { openLog, type Portal, startPortal } from './portalPage.ts';
import { tableTasks } from './tableTasks.ts';

/** Everything that a person does, each way a person may do it, with the log that `tenSessions.test.ts` has counted by hand. */
describe.each(hands)('$name', (hand) => {
  let portal: Portal;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    portal = await startPortal();
    page = await portal.open('?locale=en&timeZone=UTC', hand.screen);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await openLog(page, 'ten-sessions.log');
  });
  afterAll(() => portal.close());

  it('the card leads through the flyout, which gives the focus back, to the report', async () => {
    const card = page.getByRole('button', { name: 'SMTP AUTH clients' });
    const flyout = page.getByRole('dialog', { name: 'SMTP AUTH clients' });
    const open = async () => {
      await hand.press(card);
      await flyout.getByRole('heading', { name: 'Still at risk' }).waitFor();
    };
    await open();
    await flyout.getByText(/^Devices, applications and people that hand in mail with SMTP AUTH/).waitFor();
    if (isKeys(hand)) await closeByEscape(page, flyout);
    else await hand.press(flyout.getByRole('button', { name: 'Close' }));
    await expect.poll(() => flyout.count()).toBe(0);
    await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true);

    await open();
    await hand.press(flyout.getByRole('button', { name: 'scanner@example.com' }).first());
    const pane = page.getByRole('dialog', { name: 'scanner@example.com' });
    await pane.getByText('3 messages', { exact: true }).waitFor();
    await hand.press(page.getByRole('button', { name: 'Back' }));
    await hand.press(flyout.getByRole('button', { name: 'Open the SMTP AUTH clients report' }));
    await page.getByRole('heading', { level: 1, name: 'SMTP AUTH clients report' }).waitFor();
    await expectMessages(page, 12);
  });

  describe('the chart', () => chartTasks(hand, () => page));
  describe('what the report is about', () => filterTasks(hand, () => page));
  describe('the details table', () => tableTasks(hand, () => page));
  describe('act on it', () => actTasks(hand, () => page));

  it('nothing went wrong on the way', () => {
    expect(problems).toEqual([]);
  });
});
