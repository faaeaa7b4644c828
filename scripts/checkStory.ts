// One story, asked everything that scripts/checkStories.ts asks of each.
import type { Page } from 'playwright';
import { axeFaults, reflowFaults, spacingFaults } from './storyChecks.ts';
import { focusFaults } from './storyFocus.ts';
import { putOn, settle, shown, type Theme, tell, themes } from './storyFrame.ts';

/** From right to left the themes go the other way: each is put on once per direction. */
const legs = [
  ['ltr', themes],
  ['rtl', themes.toReversed()],
] as const;
/** What a theme can break; everything else about a story is the same in each, and is looked at once per direction. */
const themed = ['color-contrast', 'link-in-text-block'];
export const wide = { width: 1280, height: 900 };
/** A chart at fixed widths, words beside a table that no portal shows, tables of tokens for designers: there the page scrolls by design. */
const wider = /^(chart-looks--widths|details-table-order-filter-export--only-what-is-pointed-at|tokens--.*)$/;
/** 320 pixels, or a window of 1280 at 400%. */
const narrow = { width: 320, height: 640 };

async function checkThemes(page: Page, direction: string, worn: readonly Theme[]): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of worn) {
    await putOn(page, theme);
    await settle(page);
    const whole = theme === 'light' || worn.length === 1;
    const found = await axeFaults(page, whole ? undefined : themed);
    faults.push(...found.map((fault) => `${direction}, ${theme}: ${fault}`));
  }
  return faults;
}

async function checkNarrow(page: Page, id: string): Promise<string[]> {
  if (wider.test(id)) return [];
  await page.setViewportSize(narrow);
  await settle(page);
  const faults = [
    ...(await axeFaults(page, ['target-size'])),
    ...(await reflowFaults(page)),
    ...(await spacingFaults(page)),
  ];
  await page.setViewportSize(wide);
  return faults.map((fault) => `320 px: ${fault}`);
}

/** Shows a story, and plays it. */
export async function playStory(page: Page, id: string): Promise<string[]> {
  await page.evaluate(() => localStorage.clear());
  await putOn(page, 'light');
  await tell(page, 'setCurrentStory', { storyId: id, viewMode: 'story' });
  return [];
}

/** What is wrong with a story, a line each. `known` are the kinds of control whose focus was looked at in stories before. */
export async function checkStory(page: Page, id: string, known: Set<string>): Promise<string[]> {
  const faults = await playStory(page, id);
  const own = await shown(page);
  for (const [direction, order] of legs) {
    // A story that insists on one is shown in that one.
    if (direction !== 'ltr' && own.direction !== 'ltr') continue;
    if (direction !== 'ltr') await tell(page, 'updateGlobals', { globals: { direction } });
    const now = await shown(page);
    // A story of the dark is another one in the light.
    const worn = order.filter((theme) => own.theme === 'light' || theme === own.theme);
    faults.push(...(await checkThemes(page, now.direction, worn)));
  }
  await tell(page, 'updateGlobals', { globals: { direction: 'ltr' } });
  faults.push(...(await checkNarrow(page, id)));
  const unseen = await focusFaults(page, known);
  return [...faults, ...unseen.map((fault) => `forced colors: ${fault}`)];
}
