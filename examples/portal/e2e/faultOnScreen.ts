import type { Page } from 'playwright';
import { expect } from 'vitest';

const chart = (page: Page) => page.locator('figure[data-sar="chart"]');
const wouldStop = (page: Page) =>
  page.getByRole('table', { name: /would stop, cannot be judged, or are ready/ });

/** What a person reads where numbers were, and that no number is left there. */
export async function expectFault(page: Page, sentence: string): Promise<void> {
  await chart(page).getByText(sentence).waitFor();
  await expect.poll(() => wouldStop(page).count()).toBe(0);
  await expect.poll(() => chart(page).locator('[data-part="plot"], table').count()).toBe(0);
}

/** In each piece. */
export async function tryAgain(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Try again' });
  // One piece's answer may be another's: a button that was there a moment ago may be gone.
  const press = async () => {
    await buttons
      .first()
      .click({ timeout: 1000 })
      .catch(() => {});
    return buttons.count();
  };
  await expect.poll(press).toBe(0);
}
