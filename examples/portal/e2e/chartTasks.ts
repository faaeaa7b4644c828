import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { expectMessages } from './counted.ts';
import { type Hand, isFinger, isKeys, reach } from './hands.ts';

const plotOf = (page: Page) => page.getByRole('application');

/** The middle of a day of the seven, on the screen. */
async function placeOf(page: Page, day: number): Promise<Point> {
  await settled(page);
  await plotOf(page).scrollIntoViewIfNeeded();
  const line = await page.locator('[data-part="baseline"]').first().boundingBox();
  if (!line) throw new Error('The chart has no line at its foot.');
  return { x: line.x + ((day + 0.5) / 7) * line.width, y: line.y - 60 };
}

/** The sixth of November is day 0. */
async function lookAt(page: Page, hand: Hand, day: number): Promise<void> {
  if (isKeys(hand)) {
    await reach(plotOf(page));
    await page.keyboard.press('Home');
    for (let at = 0; at < day; at++) await page.keyboard.press('ArrowRight');
    return;
  }
  const { x, y } = await placeOf(page, day);
  if (isFinger(hand)) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y, { steps: 4 });
}

interface Point {
  x: number;
  y: number;
}

/** What a finger does in time: pressed, rested until the page has taken it for a long press, moved, lifted. */
async function longPress(page: Page, from: Point, to: Point, taken: () => Promise<unknown>) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  await touch('touchStart', from);
  await taken();
  await touch('touchMove', { x: (from.x + to.x) / 2, y: to.y });
  await touch('touchMove', to);
  await touch('touchEnd');
}

async function selectDays(page: Page, hand: Hand, first: number, last: number): Promise<void> {
  if (isKeys(hand)) {
    await lookAt(page, hand, first);
    for (let at = first; at < last; at++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    return;
  }
  const [from, to] = [await placeOf(page, first), await placeOf(page, last)];
  if (isFinger(hand)) return longPress(page, from, to, () => page.locator('[data-part="brush"]').waitFor());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** What is drawn: a line of each series over days, or its columns. */
const series = (page: Page) =>
  page.locator('[data-part="drawing"] :is([data-part="line"], [data-part="column"])');

async function inLegend(page: Page, hand: Hand, name: string) {
  await settled(page);
  const more = page.locator('[data-part="legend-more"][aria-expanded="false"]');
  if (await more.count()) await hand.press(more);
  return page.getByRole('group', { name: 'Series' }).getByRole('button', { name, exact: true });
}

/** Everything that is done with the chart; what it is split by is chosen at the end. */
export function chartTasks(hand: Hand, shownPage: () => Page) {
  it('says a day: every domain with its messages, in the order of the drawing', async () => {
    const page = shownPage();
    await lookAt(page, hand, 5);
    const tooltip = page.getByRole('tooltip');
    await expect.poll(() => tooltip.innerText()).toContain('Wednesday, November 11, 2026');
    const said = async () => {
      const rows = await tooltip
        .locator('li:not([data-part="tooltip-head"])')
        .evaluateAll((items) => items.map((item) => [...item.children].map((cell) => cell.textContent)));
      return rows.map((cells) => cells.filter(Boolean).slice(0, 2));
    };
    await expect.poll(() => series(page).count()).toBe(4);
    await expect.poll(said).toEqual([
      ['(no domain)', '1'],
      ['bücher.example', '1'],
      ['other.example', '3'],
      ['example.com', '1'],
      ['Total', '6'],
    ]);
    const inSight = async () => {
      const { x, width } = (await tooltip.boundingBox()) ?? { x: -1, width: 0 };
      return x >= 0 && x + width <= hand.screen.width;
    };
    await expect.poll(inSight).toBe(true);
  });

  it('keeps what it says while it is read, and closes by Escape or by a tap beside it', async () => {
    const page = shownPage();
    const tooltip = page.getByRole('tooltip');
    if (hand.name === 'by mouse') {
      // Until then a hand passes through it.
      await tooltip.and(page.locator('[data-state="settled"]')).waitFor();
      const said = await tooltip.innerText();
      const box = await tooltip.boundingBox();
      if (!box) throw new Error('The tooltip is not on the screen.');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
      await expect.poll(() => tooltip.evaluate((element) => element.matches(':hover'))).toBe(true);
      expect(await tooltip.innerText()).toBe(said);
    }
    // Its name: a finger is wide, and near an edge it would meet what stands beside the chart.
    if (isFinger(hand)) await page.locator('[data-sar="chart"] [data-part="caption"]').tap();
    else await page.keyboard.press('Escape');
    await expect.poll(() => tooltip.count()).toBe(0);
  });

  it('hides a domain and shows it again', async () => {
    const page = shownPage();
    const name = await inLegend(page, hand, 'example.com');
    await hand.press(name);
    await expect.poll(() => series(page).count()).toBe(3);
    await expect.poll(() => name.getAttribute('aria-pressed')).toBe('false');
    await hand.press(name);
    await expect.poll(() => series(page).count()).toBe(4);
  });

  it('shows one domain alone, and all again', async () => {
    const page = shownPage();
    const name = await inLegend(page, hand, 'other.example');
    const isolate = async () => {
      // The last one that is drawn cannot be hidden, and says so; with Shift it still brings back the others.
      if (isFinger(hand)) {
        await name.scrollIntoViewIfNeeded();
        const box = await name.boundingBox();
        if (!box) throw new Error('The name is not on the screen.');
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const before = await series(page).count();
        return longPress(page, middle, middle, () =>
          expect.poll(() => series(page).count()).not.toBe(before),
        );
      }
      if (!isKeys(hand)) return name.click({ modifiers: ['Shift'], force: true });
      await reach(name);
      await page.keyboard.press('Shift+Enter');
    };
    await isolate();
    await expect.poll(() => series(page).count()).toBe(1);
    await expect.poll(() => name.getAttribute('aria-pressed')).toBe('true');
    await isolate();
    await expect.poll(() => series(page).count()).toBe(4);
  });

  it('selects days, which Back takes away', async () => {
    const page = shownPage();
    await selectDays(page, hand, 5, 6);
    await page.getByRole('figure', { name: /Nov 11, 2026 – Nov 12, 2026/ }).waitFor();
    await expectMessages(page, 7);
    await page.goBack();
    await page.getByRole('figure', { name: /Nov 6, 2026 – Nov 12, 2026/ }).waitFor();
    await expectMessages(page, 12);
  });

  it('gives the same as a table', async () => {
    const page = shownPage();
    await hand.press(page.getByRole('button', { name: 'Show the numbers as a table' }));
    const table = page.getByRole('table', { name: /^Sending volume: messages per day/ });
    const total = table.getByRole('row', { name: /^Total/ });
    await expect.poll(() => total.getByRole('cell').allInnerTexts()).toEqual(['6', '3', '2', '1', '12']);
    await hand.press(page.getByRole('button', { name: 'Show the chart' }));
    await plotOf(page).waitFor();
  });

  it('is split by TLS version, and by authentication', async () => {
    const page = shownPage();
    const choosePivot = async (name: string) => {
      const list = page.getByRole('combobox', { name: 'View data by' });
      if (isFinger(hand)) await hand.pick(list, name);
      else await hand.choose(page.getByRole('radio', { name }));
    };
    await choosePivot('TLS usage');
    await page.getByRole('figure', { name: /^TLS usage: messages per day/ }).waitFor();
    for (const version of ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3', 'Unknown TLS']) {
      const name = await inLegend(page, hand, version);
      await expect.poll(() => name.getAttribute('aria-pressed')).toBe('true');
    }
    await choosePivot('Authentication method');
    await page.getByRole('figure', { name: /^Authentication method: messages per day/ }).waitFor();
    await choosePivot('Sending volume');
    await expect.poll(() => series(page).count()).toBe(4);
  });
}
