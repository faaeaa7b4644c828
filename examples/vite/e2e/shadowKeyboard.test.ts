import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { focusIsIn } from '../../portal/e2e/hands.ts';
import { type Host, startHost } from './openHost.ts';

/** What has the focus, as its own shadow root knows it: its name or its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('#root')?.shadowRoot?.activeElement;
    return element?.getAttribute('aria-label') || element?.textContent?.trim() || element?.tagName;
  });

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

describe.each(['19.3', '18.3'])('by keyboard inside a shadow root, on React %s', (react) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  const open = async () => {
    const opened = await host.open(`${inject('viteAddresses')[react]}shadow.html`);
    await opened.page.getByRole('figure', { name: /Sending volume/ }).waitFor();
    return opened;
  };

  it('one goes through the rows of the table, to a sender and back', async () => {
    const { page, problems } = await open();
    await page.getByRole('button', { name: 'View details table' }).press('Enter');
    const senders = page
      .getByRole('table', { name: /^Sending volume/ })
      .getByRole('button', { name: /^(app|printer|scanner)@/ });
    await expect.poll(() => senders.count()).toBe(3);
    const names = await senders.allTextContents();
    await senders.first().focus();
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await expect.poll(() => focused(page)).toBe(names[1]);
    await press(page, 'End');
    await expect.poll(() => focused(page)).toBe(names[2]);
    await press(page, 'Enter');
    const pane = page.getByRole('dialog', { name: names[2] });
    await pane.waitFor();
    await focusIsIn(pane);
    await press(page, 'Escape');
    await expect.poll(() => pane.count()).toBe(0);
    await expect.poll(() => focused(page)).toBe(names[2]);
    await press(page, 'Home');
    await expect.poll(() => focused(page)).toBe(names[0]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('one writes a condition, takes values out of it, and gets back to the button', async () => {
    const { page, problems } = await open();
    await page.getByRole('button', { name: /^Filters/ }).press('Enter');
    const popover = page.getByRole('dialog', { name: 'Filters' });
    await popover.getByRole('combobox', { name: 'Comparison' }).selectOption('is one of');
    const field = popover.getByRole('textbox', { name: 'Value' });
    await field.focus();
    await page.keyboard.type('scanner@example.com app@example.com printer@example.com ');
    const values = popover.getByRole('row');
    await expect.poll(() => values.count()).toBe(3);
    await press(page, 'Backspace');
    await expect.poll(() => focused(page)).toContain('printer@example.com');
    await press(page, 'Delete');
    await expect.poll(() => values.count()).toBe(2);
    await expect.poll(() => focused(page)).toContain('app@example.com');
    await press(page, 'Delete');
    await expect.poll(() => values.count()).toBe(1);
    await expect.poll(() => focused(page)).toContain('scanner@example.com');
    await press(page, 'Delete');
    await expect.poll(() => values.count()).toBe(0);
    await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('scanner@example.com ');
    await press(page, 'Enter');
    await expect.poll(() => popover.count()).toBe(0);
    await expect.poll(() => focused(page)).toMatch(/^Filters/);
    // The chip of the condition: what the report is about now.
    await page.getByText('scanner@example.com').first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('one walks through a calendar, which keeps the focus and gives it back', async () => {
    const { page, problems } = await open();
    await page.getByRole('button', { name: 'Custom range' }).press('Enter');
    const popover = page.getByRole('dialog', { name: 'Custom range' });
    await popover.getByRole('grid').first().waitFor();
    const inside = () =>
      popover.evaluate((element) => element.contains((element.getRootNode() as ShadowRoot).activeElement));
    for (let presses = 0; presses < 40; presses++) {
      await press(page, 'Tab');
      await expect.poll(inside).toBe(true);
    }
    await focusIsIn(popover);
    await press(page, 'Escape');
    await expect.poll(() => popover.count()).toBe(0);
    await expect.poll(() => focused(page)).toMatch(/^Custom range/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
