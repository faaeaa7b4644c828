import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readTokens } from '../../../packages/react/src/colours.test.fixture.ts';
import { ensureBrowser, launchArguments } from '../../../scripts/browser.mjs';
import { libraries, paint, schemes, styles, themeSettled } from './inTheme.ts';

let browser: Browser;
let page: Page;
const problems: string[] = [];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
});
afterAll(() => browser.close());

/** For all tests of a `describe`: the pages are large, and CI is slow. */
async function open(library: string, scheme: string, also = '') {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  problems.length = 0;
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  await page.goto(`${inject('themesAddress')}${library}.html?${also}${scheme === 'dark' ? '&dark' : ''}`);
  await themeSettled(page);
}

function close() {
  expect(problems).toEqual([]);
  return page.close();
}

const card = '[data-sar="widget-card"]';
const dialog = '[data-sar="flyout"] [data-part="dialog"]';
const radius = 'border-start-start-radius';
const tabular = (heights: readonly string[]) => heights.map(Number.parseFloat);
/** As these pages switch: a switch of the library's own. A script presses it, for a panel keeps people from the page below. */
const pressSwitch = () =>
  page.getByRole('switch', { name: 'Dark', includeHidden: true }).evaluate((it: HTMLElement) => it.click());

/** The palette that is on screen; its two differ in every colour. */
async function palette(): Promise<readonly number[]> {
  const [seen] = await paint(page, [{ front: 'swatch-risk-1', ground: 'color-surface' }]);
  return (seen?.front ?? []).map((part) => Math.round(part * 255));
}
const ownPalette = (scheme: 'light' | 'dark') =>
  readTokens(scheme)
    .get('swatch-risk-1')
    ?.map((part) => Math.round(part * 255));

const combinations = libraries.flatMap((library) => schemes.map((scheme) => ({ library, scheme })));

describe.each(combinations)('in $library, $scheme', ({ library, scheme }) => {
  beforeAll(() => open(library, scheme));
  afterAll(close);

  it('has a card as the library has one', async () => {
    const looks = ['background-color', 'color', 'font-family', radius, 'border-block-start-color'];
    // Fluent draws the border of its card in a layer above it.
    const compared = library === 'fluent' ? looks.slice(0, -1) : looks;
    expect(await styles(page, card, compared)).toEqual(await styles(page, '[data-own="card"]', compared));
  });

  it('has buttons as the library has them', async () => {
    const primary = '[data-sar="details-table"] [data-variant="primary"]';
    await page.getByRole('row').getByRole('checkbox').nth(1).check();
    await page.locator(primary).first().waitFor();
    await themeSettled(page);
    const looks = ['background-color', 'color', 'font-family', radius];
    expect(await styles(page, primary, looks)).toEqual(await styles(page, '[data-own="primary"]', looks));
    const [ours = 0] = tabular(await styles(page, primary, ['height']));
    const [theirs = 0] = tabular(await styles(page, '[data-own="button"]', ['height']));
    // MUI's are 36.5 pixels.
    expect(Math.abs(ours - theirs)).toBeLessThan(1);
  });

  it('colours values for this scheme, and follows the switch, in panels that are open too', async () => {
    expect(await palette()).toEqual(ownPalette(scheme));
    await page.locator(card).getByRole('button').first().click();
    await page.locator(dialog).waitFor();
    await themeSettled(page);
    const looks = ['color', 'font-family'];
    const before = await styles(page, dialog, ['background-color', ...looks]);
    expect(before.slice(1)).toEqual(await styles(page, '[data-own="card"]', looks));
    await pressSwitch();
    const other = scheme === 'light' ? 'dark' : 'light';
    await expect.poll(palette).toEqual(ownPalette(other));
    await themeSettled(page);
    const after = await styles(page, dialog, ['background-color', ...looks]);
    expect(after.slice(1)).toEqual(await styles(page, '[data-own="card"]', looks));
    expect(after[0]).not.toBe(before[0]);
  });
});

it('follows MUI by class as by attribute', async () => {
  await open('mui', 'dark', 'class');
  await expect.poll(() => page.evaluate(() => document.documentElement.className)).toBe('dark');
  expect(await palette()).toEqual(ownPalette('dark'));
  await pressSwitch();
  await expect.poll(palette).toEqual(ownPalette('light'));
  await close();
});

it.each(libraries)('is mirrored with its page in %s, each name above its bar', async (library) => {
  await open(library, 'light', 'locale=ar');
  await page.locator(card).getByRole('button').first().click();
  const names = page.locator(dialog).locator('[data-part="domain"]');
  await names.first().waitFor();
  await themeSettled(page);
  const apart = await names.evaluateAll((all) =>
    all.map((name) => {
      const cell = name.closest('th') as HTMLElement;
      // Of the words, not of the box that they stand in.
      const words = document.createRange();
      words.selectNodeContents(name);
      const away = cell.getBoundingClientRect().right - words.getBoundingClientRect().right;
      return [getComputedStyle(cell).direction, Math.abs(away) < 1];
    }),
  );
  expect(apart.length).toBeGreaterThan(2);
  expect(apart).toEqual(apart.map(() => ['rtl', true]));
  await close();
});

describe.each(libraries)('in %s', (library) => {
  beforeAll(() => open(library, 'dark'));
  afterAll(close);
  afterEach(() => page.emulateMedia({ media: null, forcedColors: null }));

  it('is printed in light colours, also from a dark page', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect.poll(palette).toEqual(ownPalette('light'));
    const [seen] = await paint(page, [{ front: 'color-text', ground: 'color-surface' }]);
    expect(seen?.front).toEqual(readTokens('light').get('color-text'));
    expect(seen?.ground).toEqual([1, 1, 1]);
  });

  it("has the system's colours where a person forces them", async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const ground = 'color-surface';
    const seen = await paint(page, [
      { front: 'color-accent', ground },
      { front: 'color-muted', ground },
    ]);
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      return ['LinkText', 'CanvasText', 'Canvas'].map((name) => {
        probe.style.color = name;
        return (getComputedStyle(probe).color.match(/\d+/g) ?? []).map((part) => Number(part) / 255);
      });
    });
    expect([seen[0]?.front, seen[1]?.front, seen[0]?.ground]).toEqual(system);
  });

  it('can be compact', async () => {
    const [roomy = 0] = tabular(await styles(page, '[data-sar="details-table"] tbody tr', ['height']));
    const scope = library === 'fluent' ? '.fui-FluentProvider' : ':root';
    await page.locator(scope).evaluate((it: HTMLElement) => {
      it.dataset.sarDensity = 'compact';
    });
    await themeSettled(page);
    const [row = 0] = tabular(await styles(page, '[data-sar="details-table"] tbody tr', ['height']));
    expect([roomy, row]).toEqual([40, 32]);
    const buttons = await page
      .locator('[data-sar="report"] [data-part="filters"] [data-part="button"]:visible')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(new Set(buttons)).toEqual(new Set([28]));
  });

  it('fits into 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await themeSettled(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
