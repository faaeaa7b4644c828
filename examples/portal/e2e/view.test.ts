import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';

import { type Portal, startPortal } from './portalPage.ts';

const openOptions = async (page: Page) => {
  await page.getByRole('button', { name: 'Options' }).click();
  return page.getByRole('dialog', { name: 'Options' });
};
const choose = async (page: Page, command: string) => {
  const panel = await openOptions(page);
  await panel.getByRole('button', { name: command }).click();
};

describe('the options of the view', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal(inject('serverAddress'));
  });
  afterAll(() => portal.close());

  it.each(['chart', 'table'])(
    'lets the %s fill the screen, with its options, and come back',
    async (view) => {
      const page = await portal.open(
        `?page=report&locale=en&timeZone=UTC&now=2026-11-18T09:00:00Z&view=${view}`,
      );
      const fullSize = () =>
        page.evaluate(() => {
          const element = document.fullscreenElement;
          const { width, height } = element?.getBoundingClientRect() ?? {};
          return element && width === innerWidth && height === innerHeight;
        });
      const part = page.locator(view === 'chart' ? '[data-sar="chart"]' : '[data-sar="details-table"]');
      const height = async () => (await part.boundingBox())?.height ?? 0;
      // Of what is there in the end: an answer on its way has another height, and marks come with a line in the legend.
      await part.and(page.locator('[data-state="ready"]')).waitFor();
      if (view === 'chart') await part.locator('[data-part="legend-note"]').waitFor();
      await settled(page);
      const before = await height();
      await choose(page, 'Full screen');
      await expect.poll(fullSize).toBe(true);
      if (view === 'chart') await expect.poll(height).toBeGreaterThan(before + 100);
      await choose(page, 'Leave full screen');
      await expect.poll(fullSize).toBeNull();
      await expect.poll(height).toBe(before);
    },
  );

  it('keeps in the address how the chart looks', async () => {
    const page = await portal.open('?page=report&locale=en&timeZone=UTC&now=2026-11-18T09:00:00Z');
    let panel = await openOptions(page);
    await panel.getByRole('radio', { name: 'Hour' }).check();
    await page
      .getByText(/messages per hour/)
      .first()
      .waitFor();
    await panel.getByRole('checkbox', { name: 'Logarithmic scale' }).check();
    await expect.poll(() => page.url()).toMatch(/unit=hour.*scale=log/);
    await page.reload();
    await page
      .getByText(/messages per hour/)
      .first()
      .waitFor();
    panel = await openOptions(page);
    await expect
      .poll(() => panel.locator('label:has(:checked)').allInnerTexts())
      .toEqual(['Hour', 'Logarithmic scale']);
  });
});

describe('a note on a day', () => {
  it('is written, read in the chart, and there after a reload', async () => {
    const portal = await startPortal(inject('serverAddress'));
    const page = await portal.open('?page=report&locale=en&timeZone=UTC&now=2026-11-18T09:00:00Z');
    await page.getByRole('button', { name: /^Notes/ }).click();
    const dialog = page.getByRole('dialog');
    const text = dialog.getByRole('textbox').last();
    await text.fill('Printers moved to TLS 1.2');
    await text.press('Enter');
    await dialog.getByText('Printers moved to TLS 1.2').waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: /^Notes.*1/ }).waitFor();
    await page
      .locator('[data-sar="chart"]')
      .getByText('Printers moved to TLS 1.2')
      .first()
      .waitFor({ state: 'attached' });
    await portal.close();
  });
});
