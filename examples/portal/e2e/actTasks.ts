import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Hand } from './hands.ts';
import { tableText } from './portalPage.ts';

const shares = async (page: Page) =>
  (await tableText(page, /would stop, cannot be judged, or are ready/)).slice(1, -1);

/** A browser whose disk takes nothing, so that a file that is being written stays so. */
const stuckDisk = () =>
  Object.assign(window, {
    showSaveFilePicker: async () => ({
      createWritable: async () =>
        Object.assign(new WritableStream({ write: () => new Promise(() => {}) }), {
          write: () => new Promise(() => {}),
        }),
    }),
  });

/** What an admin does about what the report shows, of ten-sessions.log. */
export function actTasks(hand: Hand, shownPage: () => Page) {
  it('says who would stop at another minimum, and without Basic', async () => {
    const page = shownPage();
    const minimum = page.getByRole('combobox', { name: 'Minimum TLS version' });
    const noBasic = page.getByRole('switch', { name: 'No Basic authentication' });
    await hand.pick(minimum, 'TLS 1.3 or higher');
    // Below TLS 1.3: scanner 3, old 1, anna 1, John Doe 1. Unknown: printer 1, nightly 1.
    await expect
      .poll(() => shares(page))
      .toEqual([
        ['Would stop', '6', '50%', '4'],
        ['Cannot be judged', '2', '17%', '2'],
        ['Ready', '4', '33%', '2'],
      ]);
    await hand.check(noBasic);
    await expect.poll(async () => (await shares(page))[0]).toEqual(['Would stop', '8', '67%', '6']);
    await hand.check(noBasic);
    await hand.pick(minimum, 'TLS 1.2 or higher');
    await expect.poll(async () => (await shares(page))[0]).toEqual(['Would stop', '4', '33%', '2']);
  });

  it('requests a report, which is made, listed and saved', async () => {
    const page = shownPage();
    // Where the file goes is asked by the browser's own dialog, which no test can press.
    await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
    await hand.press(page.getByRole('button', { name: 'Request report' }));
    const dialog = page.getByRole('dialog', { name: 'Request report' });
    await hand.write(dialog.getByRole('textbox', { name: 'Name' }), 'Twelve');
    await hand.choose(dialog.getByRole('radio', { name: /Every submission/ }));
    const downloading = page.waitForEvent('download');
    await hand.press(dialog.getByRole('button', { name: 'Request', exact: true }));
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(text.match(/scanner@example\.com/g)).toHaveLength(3);
    const made = page.getByRole('listitem', { name: 'Twelve' });
    await made.getByText('Ready').waitFor();
    const again = page.waitForEvent('download');
    await hand.press(made.getByRole('button', { name: 'Download “Twelve”' }));
    expect(await readFile(await (await again).path(), 'utf8')).toBe(text);
    await hand.press(made.getByRole('button', { name: 'Remove “Twelve”' }));
    await expect.poll(() => made.count()).toBe(0);
  });

  it('cancels a report that is being made, in the dialog and in the list', async () => {
    const page = shownPage();
    await page.evaluate(stuckDisk);
    const dialog = page.getByRole('dialog', { name: 'Request report' });
    const request = async (name: string) => {
      await hand.press(page.getByRole('button', { name: 'Request report' }));
      await hand.write(dialog.getByRole('textbox', { name: 'Name' }), name);
      await hand.press(dialog.getByRole('button', { name: 'Request', exact: true }));
      await dialog.getByRole('progressbar', { name: `Progress of “${name}”` }).waitFor();
    };
    await request('First');
    await hand.press(dialog.getByRole('button', { name: 'Cancel' }));
    await expect.poll(() => dialog.count()).toBe(0);
    await request('Second');
    await hand.press(dialog.getByRole('button', { name: 'Continue in the background' }));
    await expect.poll(() => dialog.count()).toBe(0);
    const second = page.getByRole('listitem', { name: 'Second' });
    await second.getByText('Pending').waitFor();
    await hand.press(second.getByRole('button', { name: 'Cancel “Second”' }));
    await expect.poll(() => second.getByText('Pending').count()).toBe(0);
    expect(await page.getByRole('listitem', { name: 'First' }).getByText('Pending').count()).toBe(0);
  });
}
