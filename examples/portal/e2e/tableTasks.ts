import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { sendersOf } from './counted.ts';
import { closeByEscape, fitsScreen, type Hand, isFinger, isKeys, reach } from './hands.ts';

const header = (page: Page, name: string) =>
  page.locator('[data-sar="details-table"]').getByRole('columnheader', { name: new RegExp(`^${name}`) });
const sortOf = (page: Page, name: string) => header(page, name).getAttribute('aria-sort');

/** Everything that is done with the table of senders by sending volume, of ten-sessions.log. */
export function tableTasks(hand: Hand, shownPage: () => Page) {
  it('is opened from the chart', async () => {
    const page = shownPage();
    await hand.press(page.getByRole('button', { name: 'View details table' }));
    await page.getByRole('table', { name: 'Sending volume by sender, Nov 6, 2026 – Nov 12, 2026' }).waitFor();
    await expect.poll(() => sendersOf(page)).toHaveLength(8);
    await expect.poll(async () => (await sendersOf(page))[0]).toBe('scanner@example.com');
    await page.getByText('8 senders', { exact: true }).first().waitFor();
  });

  it('is sorted up, down, and as it came', async () => {
    const page = shownPage();
    const press = () => hand.press(header(page, 'Sender').getByRole('button').first());
    await press();
    await expect.poll(async () => (await sendersOf(page))[0]).toBe('John Doe');
    await expect.poll(() => sortOf(page, 'Sender')).toBe('ascending');
    await press();
    await expect.poll(async () => (await sendersOf(page))[0]).toBe('scanner@example.com');
    await expect.poll(() => sortOf(page, 'Sender')).toBe('descending');
    await press();
    await expect.poll(() => sortOf(page, 'Sender')).toBeNull();
  });

  it('is searched, and says when nobody has the text', async () => {
    const page = shownPage();
    const field = page.getByRole('searchbox', { name: 'Search senders' });
    await hand.write(field, 'ER@');
    await expect
      .poll(async () => (await sendersOf(page)).sort())
      .toEqual(['printer@example.com', 'scanner@example.com']);
    await hand.write(field, 'nobody');
    await page.getByText('No sender has “nobody” in its address.').waitFor();
    await hand.press(page.getByRole('button', { name: 'Clear search' }).first());
    await expect.poll(() => sendersOf(page)).toHaveLength(8);
  });

  it('has the columns that are chosen', async () => {
    const page = shownPage();
    const columns = page.getByRole('button', { name: /^Columns/ });
    const panel = page.getByRole('dialog', { name: /^Columns/ });
    await hand.press(columns);
    await hand.check(panel.getByRole('checkbox', { name: 'Last seen' }));
    await expect.poll(() => header(page, 'Last seen').count()).toBe(0);
    await hand.check(panel.getByRole('checkbox', { name: 'First seen' }));
    await expect.poll(() => header(page, 'First seen').count()).toBe(1);
    await hand.press(panel.getByRole('button', { name: 'Show all columns' }));
    await expect.poll(() => header(page, 'Last seen').count()).toBe(1);
    if (isKeys(hand)) await page.keyboard.press('Escape');
    else await hand.press(columns);
    await expect.poll(() => panel.isVisible()).toBe(false);
  });

  it('hands the chosen senders to what the portal does with them', async () => {
    const page = shownPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const sender of ['old@other.example', 'app@other.example'])
      await hand.check(page.getByRole('checkbox', { name: `Select ${sender}` }));
    await page.getByText('2 senders selected').waitFor();
    await hand.press(page.getByRole('button', { name: 'Copy addresses' }));
    await page.getByText('Copied: 2').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').sort()).toEqual(['app@other.example', 'old@other.example']);
    await hand.press(page.getByRole('button', { name: 'Clear selection' }));
    await expect.poll(() => page.getByText(/selected$/).count()).toBe(0);
  });

  it('opens a sender, steps to the next, and closes with the focus where it was', async () => {
    const page = shownPage();
    await expect.poll(() => sendersOf(page)).toHaveLength(8);
    const [first = '', second = ''] = await sendersOf(page);
    const opener = page.locator('[data-sar="details-table"] [data-part="open"]').first();
    await hand.press(opener);
    const pane = page.getByRole('dialog', { name: first });
    await pane.getByRole('heading', { name: 'Clients' }).waitFor();
    const next = page.getByRole('button', { name: 'Next sender' });
    // Not in every portal: senders that stand beside each other are those of the table.
    if (await next.count()) {
      await hand.press(next);
      await page.getByRole('dialog', { name: second }).waitFor();
    }
    const open = page.getByRole('dialog');
    if (isKeys(hand)) await closeByEscape(page, open);
    else await hand.press(open.getByRole('button', { name: 'Close' }));
    await expect.poll(() => open.count()).toBe(0);
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-sar]')?.getAttribute('data-sar')),
      )
      .toBe('details-table');
  });

  it('is saved as it is shown', async () => {
    const page = shownPage();
    const downloading = page.waitForEvent('download');
    await hand.press(page.getByRole('button', { name: /^Export/ }).first());
    expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  });

  it('goes back to the chart', async () => {
    const page = shownPage();
    await hand.press(page.getByRole('button', { name: 'View report', exact: true }));
    await page.getByRole('application').waitFor();
    if (isKeys(hand)) await reach(page.getByRole('application'));
    if (isFinger(hand)) await fitsScreen(page);
  });
}
