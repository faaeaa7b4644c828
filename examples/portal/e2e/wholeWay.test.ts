import { en } from '@smtp-auth-report/react/locales/en';
import { es } from '@smtp-auth-report/react/locales/es';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { goTo } from './inPage.ts';
import { type Portal, startPortal } from './portalPage.ts';

const languages = [
  { locale: 'en', words: en },
  { locale: 'it', words: italian },
  { locale: 'fr', words: fr },
  { locale: 'es', words: es },
];

describe('the way from the dashboard to a sender', () => {
  let portal: Portal;

  /** One for all languages: the sample is read once. */
  let page: Page;
  const problems: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    portal = await startPortal();
    page = await portal.open(
      '?locale=en&timeZone=Europe/Rome&now=2026-11-18T09:00:00Z',
      undefined,
      async (opened) => {
        opened.on('pageerror', (error) => problems.push(error.message));
        opened.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
        opened.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
        });
      },
    );
  });
  afterAll(() => portal.close());

  it.each(languages)('is there in $locale', async ({ locale, words }) => {
    await goTo(page, `?locale=${locale}&timeZone=Europe/Rome&now=2026-11-18T09:00:00Z`);
    await page.getByRole('button', { name: words.cardTitle }).click();
    const flyout = page.getByRole('dialog', { name: words.cardTitle });
    await flyout.getByText(words.stillAtRisk).waitFor();
    await flyout.getByRole('button', { name: words.openReport }).click();
    const heading = page.getByRole('heading', { level: 1, name: words.reportTitle });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const titleOfReport = await page.title();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: words.cardTitle }).waitFor();
    await expect.poll(() => page.title()).not.toBe(titleOfReport);
    await page.goForward();

    for (const pivot of [words.tlsUsage, words.authMethod, words.sendingVolume]) {
      await page.getByRole('radio', { name: pivot }).click();
      await page.getByRole('figure', { name: pivot }).waitFor();
      await page.getByRole('button', { name: words.viewDetailsTable }).click();
      await page.getByRole('table', { name: pivot }).waitFor();
      await page.getByRole('button', { name: words.viewReport, exact: true }).click();
    }
    expect(problems).toEqual([]);
  });

  it.each(languages)('fits into 320 pixels in $locale', async ({ locale }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await goTo(page, `?page=report&locale=${locale}&now=2026-11-18T09:00:00Z`);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.locator(`html[lang="${locale}"] figure[data-sar="chart"]`).waitFor();
    await settled(page);
    await expect.poll(width).toBe(320);
    await page.locator('[data-sar="view-switcher"]').click();
    await page.locator('[data-sar="details-table"] table').waitFor();
    await settled(page);
    await expect.poll(width).toBe(320);
  });

  it('asks nobody but its own server', () => {
    expect(foreign).toEqual([]);
  });

  it('keeps what was chosen in the address, for reload, Back and links', async () => {
    const page = await portal.open('?page=report&locale=en&timeZone=UTC&now=2026-11-18T09:00:00Z');
    await page.getByRole('radio', { name: 'TLS usage' }).click();
    await page.getByRole('radio', { name: 'Last 90 days' }).click();
    await page.getByRole('button', { name: 'View details table' }).click();
    await page.getByRole('table', { name: /TLS usage/ }).waitFor();
    await expect.poll(() => page.url()).toContain('pivot=tls');

    await page.reload();
    await page.getByRole('table', { name: /TLS usage/ }).waitFor();
    await expect.poll(() => page.getByRole('radio', { name: 'Last 90 days' }).isChecked()).toBe(true);

    await page.goBack();
    await page.getByRole('figure', { name: /TLS usage/ }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole('radio', { name: 'Last 7 days' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('follows the language, theme and direction of the address', async () => {
    const page = await portal.open('?locale=es&theme=dark&dir=rtl');
    const root = page.locator('html[lang="es"][dir="rtl"]');
    expect(await root.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
    await page.context().close();
  });
});
