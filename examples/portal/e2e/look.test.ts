import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { colours, fixed, stylesOf } from './inPage.ts';
import { type Portal, startPortal } from './portalPage.ts';

/** A number alone, as a person compares it with others: 1,204 or 12% or 1.2K. */
const aNumber = '^[<>]? ?\\d[\\d.,]*( ?[%KM])?$';

/** What holds such a number, and how it is written. */
function numbersOf(page: Page) {
  return page.locator('[data-sar]').evaluateAll((pieces, aNumber) => {
    const found = new Map<Element, string>();
    for (const piece of pieces) {
      const texts = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        const text = texts.currentNode.textContent?.trim() ?? '';
        if (parent?.checkVisibility() && new RegExp(aNumber).test(text)) found.set(parent, text);
      }
    }
    return [...found].map(([element, text]) => {
      const { fontVariantNumeric: figures, textAlign, direction } = getComputedStyle(element);
      const cell = element.closest('td');
      return {
        text,
        figures,
        // Options of a calendar or a list are no figures to compare.
        compared: !element.closest('option, [role="grid"]'),
        align: cell ? textAlign.replace(direction === 'rtl' ? 'left' : 'right', 'end') : 'end',
      };
    });
  }, aNumber);
}

describe('the look', () => {
  let portal: Portal;
  let dashboard: Page;
  let report: Page;
  let table: Page;

  beforeAll(async () => {
    portal = await startPortal(inject('serverAddress'));
    dashboard = await portal.open(`?${fixed}&theme=light`);
    await dashboard.getByText(/senders below TLS 1.2/).waitFor();
    report = await portal.open(`?${fixed}&theme=light&page=report&pivot=tls`);
    await report.getByRole('application').waitFor();
    table = await portal.open(`?${fixed}&theme=light&page=report&pivot=tls&view=table`);
    await table.getByRole('table', { name: /^TLS usage by sender/ }).waitFor();
    for (const page of [dashboard, report, table]) await settled(page);
  });
  afterAll(() => portal.close());
  const pages = () => [dashboard, report, table];

  it('inherits the host’s font, in sizes relative to its root', async () => {
    const card = '[data-sar="widget-card"]';
    const type = async () => ({
      family: await stylesOf(dashboard, `body, ${card}, ${card} *`, ['font-family']),
      body: (await stylesOf(dashboard, card, ['font-size']))[0]?.[0],
      number: (
        await stylesOf(dashboard, `${card} [data-part="value"] [data-part="number"]`, [
          'font-size',
          'font-weight',
        ])
      )[0],
    });
    const { family, body, number } = await type();
    expect(new Set(family.map(([name]) => name)).size).toBe(1);
    expect({ body, number }).toEqual({ body: '14px', number: ['36px', '600'] });
    await dashboard.evaluate(() => document.documentElement.style.setProperty('font-size', '20px'));
    expect(await type()).toMatchObject({ body: '17.5px', number: ['45px', '600'] });
    await dashboard.evaluate(() => document.documentElement.removeAttribute('style'));
    const labels = await stylesOf(report, '[data-sar="report"] [data-part="label"]', ['font-size']);
    expect(new Set(labels.flat())).toEqual(new Set(['12px']));
  });

  it('writes numbers in figures of one width, at the end of their cell', async () => {
    let count = 0;
    for (const page of pages()) {
      const numbers = (await numbersOf(page)).filter(({ compared }) => compared);
      count += numbers.length;
      expect(numbers.filter(({ figures }) => !figures.includes('tabular-nums'))).toEqual([]);
      expect(numbers.filter(({ align }) => align !== 'end')).toEqual([]);
    }
    expect(count).toBeGreaterThan(100);
  });

  it('names units in the muted colour', async () => {
    const [muted] = await colours(table, ['--sar-color-muted']);
    const units = await stylesOf(dashboard, '[data-sar] [data-part="unit"]', ['color']);
    expect(units.length).toBeGreaterThan(0);
    for (const [colour] of units) expect(colour).toBe(`rgb(${muted?.join(', ')})`);
  });

  it('stands on a grid of 4 pixels, in rows of 40 and controls of 32', async () => {
    const spaces = await table.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const found = [1, 2, 3, 4, 6].map((step) => {
        probe.style.setProperty('margin', `var(--sar-space-${step})`);
        return Number.parseFloat(getComputedStyle(probe).marginTop) / step;
      });
      probe.remove();
      return found;
    });
    expect(spaces).toEqual([4, 4, 4, 4, 4]);
    const heights = (selector: string) =>
      table.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const rows = await heights('[data-sar="details-table"] tbody tr[aria-rowindex]');
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows)).toEqual(new Set([40]));
    const controls = await heights(
      '[data-part="conditions"] [data-part="button"], [data-part="tools"] [data-part="button"]',
    );
    expect(new Set(controls)).toEqual(new Set([32]));
  });

  it('has hairlines between rows, and no box around cells', async () => {
    const sides = ['top', 'right', 'left', 'bottom'].map((side) => `border-${side}-width`);
    const cells = await stylesOf(
      table,
      '[data-sar="details-table"] tbody tr[aria-rowindex] > td:not([data-column="select"])',
      sides,
    );
    expect(new Set(cells.flatMap((cell) => cell.slice(0, 3)))).toEqual(new Set(['0px']));
    expect([...new Set(cells.map((cell) => cell[3]))].every((line) => line === '1px' || line === '0px')).toBe(
      true,
    );
  });

  it('has one radius, and a shadow only on what floats', async () => {
    for (const page of pages()) {
      const boxes = '[data-sar] :is([data-part="button"], [data-part="search"], select)';
      const radii = await stylesOf(page, boxes, ['border-top-left-radius']);
      expect([...new Set(radii.flat())].filter((radius) => radius !== '6px')).toEqual([]);
      const shadows = await page
        .locator('[data-sar], [data-sar] *')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && /\d{2,}px/.test(getComputedStyle(one).boxShadow))
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect(shadows).toEqual([]);
    }
    await dashboard.getByRole('button', { name: 'SMTP AUTH clients' }).click();
    const flyout = dashboard.getByRole('dialog', { name: 'SMTP AUTH clients' });
    await flyout.waitFor();
    const floating = await flyout.evaluate((dialog) => {
      const around = [dialog, dialog.parentElement as Element];
      return around.some((one) => getComputedStyle(one).boxShadow !== 'none');
    });
    expect(floating).toBe(true);
    await flyout.getByRole('button', { name: 'Close' }).click();
  });

  it('warns of what is at risk, and not of what is merely large', async () => {
    const [text, warning] = (await colours(dashboard, ['--sar-color-text', '--sar-color-warning'])).map(
      (parts) => `rgb(${parts.join(', ')})`,
    );
    const card = '[data-sar="widget-card"]';
    expect(await stylesOf(dashboard, `${card} [data-part="value"] [data-part="number"]`, ['color'])).toEqual([
      [text],
    ]);
    const risks = await stylesOf(dashboard, `${card} li`, ['color']);
    expect(risks.slice(0, 2)).toEqual([[warning], [warning]]);
    const cells = await stylesOf(table, '[data-sar="details-table"] tbody td', ['color']);
    expect(cells.flat()).not.toContain(warning);
  });

  it('puts the sender first: its address, its domain muted, and the bars of its versions in the cell', async () => {
    const [text, muted] = (await colours(table, ['--sar-color-text', '--sar-color-muted'])).map(
      (parts) => `rgb(${parts.join(', ')})`,
    );
    const first = table.locator('[data-sar="details-table"] tbody tr[aria-rowindex] th').first();
    const said = await first.evaluate((cell) => {
      const domain = cell.querySelector('[data-part="sender-domain"]') as Element;
      const address = domain.parentElement as Element;
      const bars = cell.querySelector('[data-part="versions"]') as Element;
      return {
        place: [...(cell.parentElement?.children ?? [])]
          .filter((one) => one.getAttribute('data-column') !== 'select')
          .indexOf(cell),
        address: getComputedStyle(address).color,
        domain: getComputedStyle(domain).color,
        below: bars.getBoundingClientRect().top >= address.getBoundingClientRect().bottom - 4,
        height: bars.getBoundingClientRect().height,
      };
    });
    expect(said).toEqual({ place: 0, address: text, domain: muted, below: true, height: 4 });
  });
});
