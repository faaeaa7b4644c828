import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  everywhere,
  movingParts,
  type Pair,
  pairs,
  seenMarks,
  words,
} from '../../../packages/react/src/colourPairs.test.fixture.ts';
import { contrast } from '../../../packages/react/src/colours.test.fixture.ts';
import { ensureBrowser, launchArguments } from '../../../scripts/browser.mjs';
import { axeFaults, libraries, paint, schemes, themeSettled } from './inTheme.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments });
});
afterAll(() => browser.close());

const combinations = [
  ...libraries.flatMap((library) => schemes.map((scheme) => ({ library, scheme, theme: '' }))),
  // Fluent in Teams.
  { library: 'fluent', scheme: 'light', theme: 'teams' },
  { library: 'fluent', scheme: 'dark', theme: 'teams' },
  { library: 'fluent', scheme: 'dark', theme: 'contrast' },
];
/** That a library has chosen for its own buttons. shadcn's is the accent. */
const button: Pair = { front: 'button-primary-text', ground: 'button-primary', where: 'a primary button' };

describe.each(combinations)('the report in $library, $scheme $theme', ({ library, scheme, theme }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(
      `${inject('themesAddress')}${library}.html?theme=${theme}${scheme === 'dark' ? '&dark' : ''}`,
    );
    await themeSettled(page);
  });
  afterAll(() => page.close());

  const faint = async (all: readonly Pair[], least: number) => {
    const painted = await paint(page, all);
    return all.flatMap(({ front, ground, where }, at) => {
      const seen = painted[at];
      const ratio = seen ? contrast(seen.front, seen.ground) : 0;
      return ratio < least ? `${front} on ${ground}: ${ratio.toFixed(2)} (${where})` : [];
    });
  };

  it('lets words be read, 4.5 to 1', async () => {
    const own = library === 'shadcn' ? [] : [button];
    const all = [...everywhere(words), ...pairs, ...own];
    expect(all.length).toBeGreaterThan(30);
    expect(await faint(all, 4.5)).toEqual([]);
  });

  it('lets marks and the borders of controls be seen, 3 to 1', async () => {
    const all = [...everywhere(seenMarks), ...movingParts];
    expect(all.length).toBeGreaterThan(100);
    expect(await faint(all, 3)).toEqual([]);
  });

  it('has no barrier that axe finds, with its panel open too', async () => {
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[data-sar="widget-card"]').getByRole('button').first().click();
    await page.locator('[data-sar="flyout"] [data-part="dialog"]').waitFor();
    await themeSettled(page);
    expect(await axeFaults(page)).toEqual([]);
  });
});
