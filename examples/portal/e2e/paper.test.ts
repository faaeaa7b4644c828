import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { fixed, goTo, stylesOf } from './inPage.ts';
import { type Portal, startPortal, tableText } from './portalPage.ts';

/** Where this ends, from the left. */
const rightOf = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().right);

/** Where pieces stand, from the left. */
const leftOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));

let portal: Portal;
let page: Page;
beforeAll(async () => {
  portal = await startPortal();
  page = await portal.open(`?${fixed}`);
});
afterAll(() => portal.close());

describe('other ways to see the report', () => {
  beforeEach(async () => {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('prints the chart, without what can only be pressed', async () => {
    await goTo(page, `?${fixed}&page=report&pivot=tls`);
    await page.getByRole('application').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-sar="chart"] svg[data-part="drawing"]').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show the numbers as a table' }).count()).toBe(0);
    // A page of paper is as wide as this; nothing of the chart is beyond its edge.
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect.poll(() => rightOf(page.locator('[data-sar="chart"]'))).toBeLessThanOrEqual(718);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  it('prints the numbers of the chart below it, once', async () => {
    await goTo(page, `?${fixed}&page=report&pivot=tls&days=30`);
    await page.getByRole('application').waitFor();
    await settled(page);
    const chart = page.locator('[data-sar="chart"]');
    expect(await chart.getByRole('table').count()).toBe(0);
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => tableText(page, /^TLS usage: messages per day/)).toHaveLength(32);
    await settled(page);
    expect(await rightOf(chart.getByRole('table'))).toBeLessThanOrEqual(718);
    const [drawing, table] = await Promise.all([
      chart.locator('svg[data-part="drawing"]').boundingBox(),
      chart.getByRole('table').boundingBox(),
    ]);
    expect(table?.y).toBeGreaterThan((drawing?.y ?? 0) + (drawing?.height ?? 0));
    const chosen = await chart
      .getByRole('button')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-part')));
    expect(new Set(chosen)).toEqual(new Set(['legend-item']));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => chart.getByRole('table').count()).toBe(0);
  });

  it('prints every sender of the table, unfolded', async () => {
    await goTo(page, `?${fixed}&page=report&pivot=tls&view=table&where=tls:in:1.0,1.1`);
    await page.getByRole('table', { name: /TLS usage\S? by sender/ }).waitFor();
    await settled(page);
    const count = Number.parseInt(
      await page
        .getByText(/^\d+ senders$/)
        .first()
        .innerText(),
      10,
    );
    expect(count).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(async () => (await tableText(page, /TLS usage\S? by sender/)).length).toBe(count + 2);
    const scroller = '[data-sar="details-table"] [data-part="scroller"]';
    expect(await stylesOf(page, scroller, ['overflow-y', 'max-height'])).toEqual([['visible', 'none']]);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });

  it('draws series apart where all colours are the system’s', async () => {
    await goTo(page, `?${fixed}&page=report&pivot=tls`);
    await page.getByRole('application').waitFor();
    await settled(page);
    await page.emulateMedia({ forcedColors: 'active' });
    const fills = (
      await stylesOf(page, '[data-part="drawing"] [data-part="column"]', ['fill', 'stroke'])
    ).map(String);
    expect(fills).toHaveLength(5);
    expect(new Set(fills).size).toBe(5);
    const [text] = await stylesOf(page, '[data-sar="report"]', ['color']);
    const system = await page.evaluate(() => {
      document.body.style.setProperty('color', 'CanvasText');
      return getComputedStyle(document.body).color;
    });
    expect(text?.[0]).toBe(system);
  });

  it('is mirrored from right to left: days, columns, the sparkline’s place, and the panel', async () => {
    await goTo(page, `?${fixed}&dir=rtl&page=report&pivot=tls`);
    await page.getByRole('application').waitFor();
    await settled(page);
    const days = await leftOf(page, '[data-sar="chart"] [data-part="axis-day"]');
    expect(days).toEqual([...days].sort((a, b) => b - a));
    await page.getByRole('button', { name: 'View details table' }).click();
    await page.getByRole('table', { name: /TLS usage\S? by sender/ }).waitFor();
    await settled(page);
    const columns = await leftOf(
      page,
      '[data-sar="details-table"] thead th[data-column="sender"], [data-sar="details-table"] thead th[data-column="count"]',
    );
    expect(columns[0]).toBeGreaterThan(columns[1] ?? 0);
    await page.locator('[data-sar="details-table"] [data-part="open"]').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading').first().waitFor();
    await settled(page);
    expect((await dialog.boundingBox())?.x).toBe(0);
  });
});

/** As the customer's documents have them. */
const words = {
  en: [
    'SMTP AUTH clients report',
    'Sending volume',
    'TLS usage',
    'Show data for',
    'View details table',
    'View report',
    'Filters',
    'Request report',
  ],
  it: [
    'Report sui client di autenticazione SMTP',
    'Volume di invio',
    'Utilizzo di TLS',
    'Mostra dati per',
    'Visualizza tabella dettagli',
    'Visualizza report',
    'Filtri',
    'Richiedi report',
  ],
  fr: [
    'Rapport des clients d’authentification SMTP',
    'Volume d’envoi',
    'Utilisation de TLS',
    'Afficher les données pour',
    'Afficher la table des détails',
    'Afficher le rapport',
    'Filtres',
    'Demander un rapport',
  ],
  es: [
    'Informe de clientes de autenticación SMTP',
    'Volumen de envío',
    'Uso de TLS',
    'Mostrar datos para',
    'Ver tabla de detalles',
    'Ver informe',
    'Filtros',
    'Solicitar informe',
  ],
};

describe('the words of the customer’s documents', () => {
  it.each(Object.entries(words))(
    'are on the page in %s',
    async (locale, [title, volume, tls, domain, toTable, toReport, filters, request]) => {
      await goTo(page, `?locale=${locale}&timeZone=UTC&now=2026-11-18T09:00:00Z&page=report`);
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      for (const name of [volume, tls]) await page.getByRole('radio', { name, exact: true }).waitFor();
      await page
        .getByText(domain ?? '', { exact: true })
        .first()
        .waitFor();
      for (const name of [filters, request]) await page.getByRole('button', { name, exact: true }).waitFor();
      await page.getByRole('button', { name: toTable, exact: true }).click();
      await page.getByRole('button', { name: toReport, exact: true }).waitFor();
    },
  );

  it.each([
    ['de', 'ltr'],
    ['pt-BR', 'ltr'],
    ['ja', 'ltr'],
    ['ar', 'rtl'],
  ])('are there in %s too, %s', async (locale, direction) => {
    await goTo(page, `?locale=${locale}&timeZone=UTC&now=2026-11-18T09:00:00Z&page=report`);
    await page.locator(`html[lang="${locale}"][dir="${direction}"]`).waitFor();
    const title = page.getByRole('heading', { level: 1 });
    for (const other of Object.values(words)) await expect.poll(() => title.innerText()).not.toBe(other[0]);
    await settled(page);
    const report = page.locator('[data-sar="report"]');
    for (const word of words.en.slice(1))
      expect(await report.getByText(word, { exact: true }).count()).toBe(0);
  });
});
