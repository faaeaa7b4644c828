import type { Page } from 'playwright';
import { expect } from 'vitest';

const chart = (page: Page) => page.locator('figure[data-sar="chart"]');
const wouldStop = (page: Page) =>
  page.getByRole('table', { name: /would stop, cannot be judged, or are ready/ });

/** What a person reads where numbers were, and that no number is left there. */
export async function expectFault(page: Page, sentence: string): Promise<void> {
  await chart(page).getByText(sentence).waitFor();
  await expect.poll(() => wouldStop(page).count()).toBe(0);
  expect(await chart(page).locator('[data-part="plot"], table').count()).toBe(0);
}

/** In each piece. */
export async function tryAgain(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Try again' });
  while ((await buttons.count()) > 0) await buttons.first().click();
}
