import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Host, startHost } from '../../vite/e2e/openHost.ts';
import { locales, titles } from './titles.ts';

/** The same in every language: addresses, domains, and what is not a word. */
const names =
  /@|\.example|contoso\.com|^\P{L}*$|^(erp|hr-app|billing|printer-3|no-reply|alarm|ceo|monitoring|مدير)$|^scanner\./u;

/** Words that are the same in English: each is right. */
const sameWords: Record<string, string[]> = {
  fr: ['Messages', 'Total'],
  es: ['Total'],
  'pt-BR': ['Total'],
  // Thousands on the axis.
  it: ['2K', '4K'],
};

describe('the HTML of the server, before any script', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  const open = async (path: string) => {
    const { page } = await host.open(inject('nextHost').address + path, { javaScriptEnabled: false });
    return page;
  };
  const texts = (page: Page) =>
    page.locator('body').evaluate((body) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (textContent?.trim() && !parentElement?.closest('script')) found.add(textContent.trim());
      }
      return [...found];
    });

  it('has the marks of the chart, its numbers and every row of the table', async () => {
    const page = await open('/en');
    const chart = page.getByRole('figure', { name: /^Sending volume/ });
    // Four domains over seven days.
    expect(await chart.locator('path[data-part="area"]').count()).toBe(4);
    for (const path of await chart.locator('path[data-part="area"]').all())
      expect((await path.getAttribute('d'))?.match(/L/g)?.length).toBe(13);
    expect(await chart.getByText('22,752 (75%)').isVisible()).toBe(true);
    const table = page.getByRole('table', { name: /^Sending volume/ });
    // Ten senders, titles and totals.
    expect(await table.getByRole('row').count()).toBe(12);
    expect(await table.getByRole('row').filter({ hasText: 'printer-3' }).textContent()).toContain('2,262');
    const card = page.getByRole('article');
    expect(await card.locator('svg path[data-part="line"]').count()).toBe(1);
    expect(await card.textContent()).toMatch(/10 senders.*4 senders below TLS 1\.2.*5 senders use Basic/);
  });

  it('has what the address asks for', async () => {
    const page = await open('/en?pivot=tls');
    const chart = page.getByRole('figure', { name: /^TLS usage/ });
    // Six versions, and each a column of its own on every day.
    const columns = await chart.locator('path[data-part="column"]').all();
    expect(columns).toHaveLength(6);
    for (const path of columns) expect((await path.getAttribute('d'))?.match(/M/g)).toHaveLength(7);
  });

  it('has nothing inline but scripts with the nonce of its answer, which is another each time', async () => {
    const nonces = new Set<string>();
    for (const path of ['/en', '/en/report', '/en']) {
      const answer = await fetch(inject('nextHost').address + path);
      const html = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      nonces.add(nonce);
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'self'",
          `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
          "style-src 'self'",
          "require-trusted-types-for 'script'",
          'trusted-types default',
        ]),
      );
      expect(policy).not.toMatch(/unsafe|data:|\*/);
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(3);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(html.match(/<[^>]*\s(style=|on\w+=)[^>]*>|<style\b/g)).toBeNull();
    }
    expect(nonces.size).toBe(3);
  });

  it.each(locales)('speaks %s, and only that', async (locale) => {
    const english = new Set(await texts(await open('/en')));
    const page = await open(`/${locale}`);
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe(locale);
    expect(await html.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(titles[locale]);
    const shared = (await texts(page)).filter((text) => english.has(text) && !names.test(text));
    if (locale === 'en') expect(shared.length).toBeGreaterThan(20);
    else expect(shared.filter((text) => !sameWords[locale]?.includes(text))).toEqual([]);
  });
});
