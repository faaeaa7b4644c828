import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixed } from './inPage.ts';
import { type Portal, startPortal } from './portalPage.ts';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';
/** As the READMEs say it. */
const hash = 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=';

/** React Aria takes the page for one on a phone of Apple's. */
async function bePhone(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setUserAgentOverride', { userAgent: phone, platform: 'iPhone' });
}

/** Serves the page with a further source of styles, and with this in its head. */
async function allow(page: Page, source: string, head = ''): Promise<void> {
  await page.route(/\/\?/, async (route) => {
    const answer = await route.fetch();
    const policy = answer.headers()['content-security-policy'] ?? '';
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<head>', `<head>${head}`),
      headers: {
        ...answer.headers(),
        'content-security-policy': policy.replace("style-src 'self'", `style-src 'self' ${source}`),
      },
    });
  });
}

/** While a dialog is open on them, React Aria keeps the page behind it from scrolling with one `<style>` element. */
describe('the content security policy on iPhones and iPads', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.close());

  const openFlyout = async (page: Page) => {
    await page.getByRole('button', { name: 'SMTP AUTH clients' }).click();
    await page.getByRole('dialog', { name: 'SMTP AUTH clients' }).waitFor();
  };
  const applied = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).overscrollBehaviorY);

  it.each([
    {
      by: 'a nonce',
      source: "'nonce-of-this-answer'",
      head: '<meta property="csp-nonce" nonce="of-this-answer">',
    },
    { by: 'its hash', source: `'${hash}'`, head: '' },
  ])('allows that style by $by', async ({ source, head }) => {
    const page = await portal.open(`?${fixed}`, undefined, async (page) => {
      await bePhone(page);
      await allow(page, source, head);
    });
    await openFlyout(page);
    await expect.poll(() => applied(page)).toBe('contain');
    expect(portal.refused()).toEqual([]);
    await page.context().close();
  });

  it('refuses it otherwise, and the dialog works without it', async () => {
    const strict = await startPortal();
    const page = await strict.open(`?${fixed}`, undefined, bePhone);
    await openFlyout(page);
    await expect.poll(() => strict.refused().join('\n')).toContain(hash);
    expect(await applied(page)).toBe('auto');
    expect(strict.refused().filter((violation) => violation.includes('style-src-elem'))).toHaveLength(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect(strict.close()).rejects.toThrow(/The policy refused:/);
  });
});
