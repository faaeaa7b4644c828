import type { Page } from 'playwright';
import { expect } from 'vitest';
import { openLog, type Portal, type Screen } from './portalPage.ts';

/**
 * The report of ten-sessions.log, whose messages `tenSessions.test.ts` has counted by hand: 12 of 8 senders in the seven days to
 * 12 November; 5 on the tenth, 6 on the eleventh, 1 on the twelfth.
 */
export async function openCounted(portal: Portal, screen: Screen, search = ''): Promise<Page> {
  const page = await portal.open(`?page=report&locale=en&timeZone=UTC${search}`, screen);
  await openLog(page, 'ten-sessions.log');
  await page.getByRole('table', { name: /would stop, cannot be judged, or are ready/ }).waitFor();
  return page;
}

/** How many messages the report is about, as what would stop says it. */
export const messagesOf = (page: Page): Promise<string | undefined> =>
  page
    .getByRole('table', { name: /would stop, cannot be judged, or are ready/ })
    .locator('tfoot td')
    .first()
    .innerText();

export async function expectMessages(page: Page, count: number): Promise<void> {
  await expect.poll(() => messagesOf(page)).toBe(count.toLocaleString('en'));
}

/** The senders of the details table, in their order. */
export const sendersOf = (page: Page): Promise<string[]> =>
  page
    .locator('[data-sar="details-table"] tbody [data-part="sender"]')
    .evaluateAll((senders) => senders.map((sender) => sender.textContent ?? ''));
