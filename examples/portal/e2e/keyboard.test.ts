import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { closeByEscape } from './hands.ts';
import { type Portal, startPortal, tableText } from './portalPage.ts';

/** Tab until this has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reached ${target}.`);
}

/** The sample, of which the last week and the sender that was stolen are known. */
const fixed = 'locale=en&timeZone=Europe/Rome&now=2026-11-18T09:00:00Z';

describe('by keyboard alone', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal(inject('serverAddress'));
  });
  afterAll(() => portal.close());

  it('leads from the card to a stolen account, back, and on to the report', async () => {
    const page = await portal.open(`?${fixed}`);
    await tabTo(page, page.getByRole('button', { name: 'SMTP AUTH clients' }));
    await page.keyboard.press('Enter');
    const unusual = page.getByRole('region', { name: 'Unusual activity' });
    const sender = unusual.getByRole('button', { name: 'm.conti@verdi-logistica.example' });
    await sender.waitFor();
    await tabTo(page, sender);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Why flagged' }).waitFor();
    const pane = page.getByRole('region', { name: 'm.conti@verdi-logistica.example' });
    await pane.getByText('446 messages on Nov 11; usual on this weekday: at most 7 messages').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Back' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => sender.evaluate((element) => element === document.activeElement)).toBe(true);
    await tabTo(page, page.getByRole('button', { name: 'Open the SMTP AUTH clients report' }));
    await page.keyboard.press('Enter');
    await page.getByRole('figure', { name: /Sending volume/ }).waitFor();
    await page.context().close();
  });

  it('selects days in the chart', async () => {
    const page = await portal.open(`?${fixed}&page=report`);
    const plot = page.getByRole('application');
    await tabTo(page, plot);
    await page.keyboard.press('Home');
    for (let days = 0; days < 2; days++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('from=2026-11-11&to=2026-11-13');
    await page.getByRole('figure', { name: /Nov 11, 2026 – Nov 13, 2026/ }).waitFor();
    await page.goBack();
    await page.getByRole('figure', { name: /Nov 11, 2026 – Nov 17, 2026/ }).waitFor();
    await page.context().close();
  });

  it('saves what is shown under a name, and finds it again after a reload', async () => {
    const page = await portal.open(`?${fixed}&page=report&pivot=tls&view=table&where=tls:in:1.0,1.1`);
    const count = () =>
      page
        .getByText(/^\d+ senders$/)
        .first()
        .innerText();
    await page.getByRole('table', { name: /TLS usage/ }).waitFor();
    await settled(page);
    const narrowed = await count();
    await tabTo(page, page.getByRole('button', { name: 'Saved filters' }));
    await page.keyboard.press('Enter');
    const name = page.getByRole('textbox', { name: 'Save what is shown now' });
    await name.waitFor();
    await tabTo(page, name);
    await page.keyboard.type('Old TLS');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Old TLS/ }).waitFor();
    await closeByEscape(page, page.getByRole('dialog', { name: 'Saved filters' }));
    await tabTo(page, page.getByRole('button', { name: 'Clear all' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toContain('where=');
    await expect.poll(count).not.toBe(narrowed);
    await page.reload();
    await tabTo(page, page.getByRole('button', { name: 'Saved filters' }));
    await page.keyboard.press('Enter');
    const saved = page.getByRole('button', { name: /^Old TLS/ });
    await saved.waitFor();
    await tabTo(page, saved);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('where=tls');
    await expect.poll(count).toBe(narrowed);
    await page.context().close();
  });

  it('restores everything from the address', async () => {
    const address = `?${fixed}&page=report&pivot=auth&view=table&days=30&search=printer&sort=-last&hideColumn=last&stop=1.3,basic`;
    const page = await portal.open(address);
    const shown = async () => ({
      rows: await tableText(page, /Authentication method/),
      stop: await tableText(page, /would stop, cannot be judged, or are ready/),
    });
    await expect.poll(async () => (await shown()).stop.length).toBe(5);
    await expect.poll(async () => (await shown()).rows.length).toBeGreaterThan(3);
    await settled(page);
    const before = await shown();
    expect(before.rows[0]).not.toContain('Last seen');
    await page.reload();
    await expect.poll(shown).toEqual(before);
    await expect
      .poll(() => page.getByRole('searchbox', { name: 'Search senders' }).inputValue())
      .toBe('printer');
    await page.context().close();
  });
});
