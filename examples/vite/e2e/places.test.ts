import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeByEscape } from '../../portal/e2e/hands.ts';
import { type Host, startHost } from './openHost.ts';

const log = fileURLToPath(new URL('./mail.log', import.meta.url));
const colour = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe.each(['19.3', '18.3'])('on React %s', (react) => {
  const address = (name: string) => `${inject('viteAddresses')[react]}${name}`;
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  it('two reports on a page share no id, and neither does what the other is told', async () => {
    const { page, problems } = await host.open(address('two.html'));
    const [first, second] = ['first.example', 'second.example'].map((name) =>
      page.getByRole('region', { name, exact: true }),
    );
    if (!first || !second) throw new Error('Two sections are on the page.');
    for (const section of [first, second])
      await section.getByRole('figure', { name: /Sending volume/ }).waitFor();
    await first.getByRole('radio', { name: 'TLS usage' }).click();
    await first.getByRole('figure', { name: /TLS usage/ }).waitFor();
    expect(await second.getByRole('radio', { name: 'Sending volume' }).isChecked()).toBe(true);
    await second.getByRole('figure', { name: /Sending volume/ }).waitFor();
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const groups = await page
      .locator('input[type=radio]')
      .evaluateAll((inputs) => [...new Set(inputs.map((input) => `${input.getAttribute('name')}`))]);
    for (const name of groups) {
      const owners = await page.locator(`section[aria-label$=".example"]:has(input[name="${name}"])`).count();
      expect(owners).toBe(1);
    }
    expect(problems).toEqual([]);
  });

  it('is usable in a frame of 360 pixels', async () => {
    const { page, problems } = await host.open(address('frame.html'));
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Mail log').setInputFiles(log);
    await frame.getByRole('button', { name: 'SMTP AUTH clients' }).click();
    const flyout = frame.getByRole('dialog', { name: 'SMTP AUTH clients' });
    await flyout.getByRole('button', { name: 'Open the SMTP AUTH clients report' }).click();
    await frame.getByRole('figure', { name: /Sending volume/ }).waitFor();
    const width = () => frame.locator('html').evaluate((element) => element.scrollWidth);
    await expect.poll(width).toBe(360);
    expect(problems).toEqual([]);
  });

  describe('inside a shadow root', () => {
    it('is drawn in its own colours', async () => {
      const { page } = await host.open(address('shadow.html'));
      await page.getByRole('figure', { name: /Sending volume/ }).waitFor();
      const accent = await colour(page, '#root', '--sar-color-accent');
      expect(accent).not.toBe('');
      const text = () => colour(page, '[data-sar="report"][data-part="root"]', 'color');
      await expect.poll(text).toBe('rgb(26, 31, 38)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(text).toBe('rgb(232, 235, 239)');
      await page.context().close();
    });

    it.each([
      ['a panel', 'SMTP AUTH clients', 'SMTP AUTH clients'],
      ['a dialog', 'Request report', 'Request report'],
      ['a popover', 'Options', 'Options'],
    ])('%s opens in it, styled, keeps the focus, and Escape gives it back', async (_, button, name) => {
      const { page, problems } = await host.open(address('shadow.html'));
      await page.getByRole('figure', { name: /Sending volume/ }).waitFor();
      const trigger = page.getByRole('button', { name: button, exact: true });
      await trigger.click();
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      const seen = await dialog.evaluate((element) => ({
        inShadow: element.getRootNode() instanceof ShadowRoot,
        // What it stands on, itself or around it: without its styles, nothing.
        grounds: [element, element.parentElement ?? element].map(
          (one) => getComputedStyle(one).backgroundColor,
        ),
      }));
      expect(seen.inShadow).toBe(true);
      expect(seen.grounds).toContain('rgb(255, 255, 255)');
      const holdsFocus = () =>
        dialog.evaluate((element) => {
          const { activeElement } = element.getRootNode() as ShadowRoot;
          return element.contains(activeElement);
        });
      await expect.poll(holdsFocus).toBe(true);
      for (let press = 0; press < 12; press++) {
        await page.keyboard.press('Tab');
        await expect.poll(holdsFocus).toBe(true);
      }
      await closeByEscape(page, dialog);
      await expect.poll(() => trigger.evaluate((element) => element.matches(':focus'))).toBe(true);
      expect(problems).toEqual([]);
      await page.context().close();
    });
  });
});
