import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { expectMessages } from './counted.ts';
import { closeByEscape, type Hand, isKeys, reach } from './hands.ts';

const chip = (page: Page, of: string) => page.getByRole('button', { name: `Remove filter: ${of}` });

/** Types a date into the parts of its field, as a person with keys does. */
async function typeDate(page: Page, field: string, digits: string): Promise<void> {
  await reach(page.getByRole('spinbutton', { name: new RegExp(`^month, ${field}`) }));
  await page.keyboard.type(digits);
}

/** Everything that says what the report is about. Each task ends where it began: with all messages of the week. */
export function filterTasks(hand: Hand, shownPage: () => Page) {
  it('is about one domain, and about all again', async () => {
    const page = shownPage();
    await hand.press(page.getByRole('button', { name: /^Show data for/ }));
    await hand.press(page.getByRole('option', { name: /^other\.example/ }));
    await expectMessages(page, 3);
    await page.getByRole('button', { name: 'Show data for other.example' }).waitFor();
    await hand.press(chip(page, 'Domain: other.example'));
    await expectMessages(page, 12);
  });

  it('is about thirty days, and about seven again', async () => {
    const page = shownPage();
    const range = (days: number) => page.getByRole('radio', { name: `Last ${days} days` });
    await hand.choose(range(30));
    await page.getByRole('figure', { name: /Oct 14, 2026 – Nov 12, 2026/ }).waitFor();
    if (isKeys(hand)) await page.keyboard.press('ArrowUp');
    else await hand.choose(range(7));
    await page.getByRole('figure', { name: /Nov 6, 2026 – Nov 12, 2026/ }).waitFor();
  });

  it('is about days of a person’s own', async () => {
    const page = shownPage();
    await hand.press(page.getByRole('button', { name: 'Custom range' }));
    await page.getByRole('grid').waitFor();
    if (isKeys(hand)) {
      await typeDate(page, 'First day', '11102026');
      await typeDate(page, 'Last day', '11112026');
    } else {
      await hand.press(page.getByRole('button', { name: /November 10, 2026/ }));
      await hand.press(page.getByRole('button', { name: /November 11, 2026/ }));
    }
    await hand.press(page.getByRole('button', { name: 'Apply' }));
    await page.getByRole('figure', { name: /Nov 10, 2026 – Nov 11, 2026/ }).waitFor();
    await expectMessages(page, 11);
    await hand.choose(page.getByRole('radio', { name: 'Last 7 days' }));
    await expectMessages(page, 12);
  });

  it('counts only what a condition lets through; one without a value is refused in words', async () => {
    const page = shownPage();
    await hand.press(page.getByRole('button', { name: /^Filters/ }));
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await hand.press(dialog.getByRole('button', { name: 'Apply' }));
    await dialog.getByText('Enter a value.').waitFor();
    await hand.write(dialog.getByRole('textbox', { name: /^Value/ }), 'scanner');
    await hand.press(dialog.getByRole('button', { name: 'Add condition' }));
    const second = dialog.getByRole('group', { name: 'Condition 2' });
    await hand.pick(second.getByRole('combobox', { name: 'Field' }), 'TLS version');
    await hand.check(second.getByRole('checkbox', { name: 'TLS 1.0' }));
    await hand.press(dialog.getByRole('button', { name: 'Apply' }));
    await expectMessages(page, 3);
    await page.getByRole('button', { name: /^Filters.*2 conditions active/ }).waitFor();
    await hand.press(chip(page, 'Sender address contains scanner'));
    await hand.press(page.getByRole('button', { name: /^Remove filter: TLS version/ }));
    await expectMessages(page, 12);
  });

  it('is saved under a name, loaded, renamed, deleted, and brought back', async () => {
    const page = shownPage();
    await hand.press(page.getByRole('button', { name: /^Show data for/ }));
    await hand.press(page.getByRole('option', { name: /^example\.com/ }));
    await expectMessages(page, 6);
    const saved = page.getByRole('dialog', { name: 'Saved filters' });
    const one = (name: string) => saved.getByRole('button', { name: new RegExp(`^${name}`) });
    const open = () => hand.press(page.getByRole('button', { name: 'Saved filters' }));
    await open();
    await hand.write(saved.getByRole('textbox', { name: 'Save what is shown now' }), 'Mine');
    await hand.press(saved.getByRole('button', { name: 'Save', exact: true }));
    await one('Mine').waitFor();
    await hand.press(saved.getByRole('button', { name: 'Rename “Mine”' }));
    await hand.write(saved.getByRole('textbox', { name: 'Rename “Mine”' }), 'Ours');
    await page.keyboard.press('Enter');
    await one('Ours').waitFor();
    await closeByEscape(page, saved);

    await hand.press(page.getByRole('button', { name: 'Clear all' }));
    await expectMessages(page, 12);
    await open();
    await hand.press(one('Ours'));
    await expectMessages(page, 6);

    await open();
    await hand.press(saved.getByRole('button', { name: 'Delete “Ours”' }));
    await expect.poll(() => one('Ours').count()).toBe(0);
    await hand.press(saved.getByRole('button', { name: 'Undo' }));
    await one('Ours').waitFor();
    await closeByEscape(page, saved);
    await hand.press(page.getByRole('button', { name: 'Clear all' }));
    await expectMessages(page, 12);
  });
}
