import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { type Portal, startPortal, tableText } from './portalPage.ts';

const fixed = 'locale=en&timeZone=Europe/Rome&now=2026-11-18T09:00:00Z';

describe('the report from its pieces', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal(inject('serverAddress'));
  });
  afterAll(() => portal.close());

  it('has the numbers of the report as it comes', async () => {
    const choice = 'pivot=auth&view=table&where=tls:in:1.0,1.1';
    const whole = await portal.open(`?${fixed}&page=report&${choice}`);
    const pieces = await portal.open(`?${fixed}&page=pieces&${choice}`);
    const shown = async (page: typeof whole) =>
      (await tableText(page, /Authentication method by sender/)).map((row) =>
        row.join('|').replace(/^\|/, ''),
      );
    await expect.poll(async () => (await shown(whole)).length).toBeGreaterThan(10);
    await settled(whole);
    const numbers = (await shown(whole)).slice(0, 8);
    await expect.poll(async () => (await shown(pieces)).slice(0, 8)).toEqual(numbers);
    await whole.context().close();
    await pieces.context().close();
  });

  it('shows in one piece what is pointed at in another', async () => {
    const page = await portal.open(`?${fixed}&page=pieces`);
    const rows = page.locator('[data-sar="details-table"] tbody tr[data-highlighted]');
    const legend = page.locator('[data-sar="chart"] [data-part="legend"]');
    await page.getByRole('table', { name: /Sending volume by sender/ }).waitFor();
    await settled(page);
    expect(await rows.count()).toBe(0);
    await legend.getByRole('button', { name: 'verdi-logistica.example' }).hover();
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    for (const text of await rows.allInnerTexts()) expect(text).toContain('verdi-logistica.example');
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => rows.count()).toBe(0);
    await page.context().close();
  });
});
