import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeByEscape } from '../../portal/e2e/hands.ts';
import { watchPolicy } from '../../portal/e2e/watchPolicy.ts';
import { type Host, startHost } from '../../vite/e2e/openHost.ts';
import { type Served, serveNext } from './serveNext.ts';
import { locales } from './titles.ts';

/** Until React has taken over what the server sent: the chart then knows its props. */
const takenOver = (page: Page) =>
  page.waitForFunction(() => {
    const chart = document.querySelector('[data-sar="chart"][data-part="root"] path');
    return chart !== null && Object.keys(chart).some((key) => key.startsWith('__reactProps'));
  });

describe('taking over the HTML of the server', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  /** Everything that the page, its frames, React or the policy complain of is a problem. */
  const open = async (path: string, prepare?: (page: Page) => Promise<unknown>) => {
    const refused: string[] = [];
    const opened = await host.open(inject('nextHost').address + path, {
      async prepare(page) {
        await watchPolicy(page, (violation) => refused.push(violation));
        await prepare?.(page);
      },
    });
    return { ...opened, complaints: () => [...opened.problems, ...refused] };
  };

  describe('finds what it would draw itself', () => {
    // One page for all: to load the scripts anew for each would take twice as long.
    let opened: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      opened = await open('/en');
    });

    it.each(locales)('in %s', async (locale) => {
      const { page, complaints } = opened;
      for (const path of [`/${locale}`, `/${locale}/report`]) {
        await page.goto(inject('nextHost').address + path);
        await takenOver(page);
        expect(complaints()).toEqual([]);
      }
    });
  });

  it('would say that it finds something else', async () => {
    const { page, complaints } = await open('/en', (page) =>
      page.route('**/en', async (route) => {
        const answer = await route.fetch();
        const html = await answer.text();
        await route.fulfill({ response: answer, body: html.replace('22,752 (75%)', '22,753 (75%)') });
      }),
    );
    await takenOver(page);
    await expect.poll(() => complaints().join('\n')).toMatch(/React error #418/);
    await expect.poll(() => page.getByText('22,752 (75%)').count()).toBe(1);
  });

  it('and what the policy refuses', async () => {
    const { page, complaints } = await open('/en');
    await takenOver(page);
    const offences = [
      () => document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
      () => Object.assign(document.createElement('p'), { innerHTML: '<b>' }),
      () => Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/' }),
    ];
    for (const offend of offences) await page.evaluate(offend).catch(() => {});
    const said = () => complaints().join('\n');
    await expect.poll(said).toMatch(/style-src-elem inline/);
    await expect.poll(said).toMatch(/Element innerHTML/);
    await expect.poll(said).toMatch(/HTMLScriptElement src/);
  });

  it('goes from a card that the server drew to a sender, by mouse, and nothing complains', async () => {
    const { page, complaints } = await open('/en');
    await takenOver(page);
    await page.getByRole('radio', { name: 'TLS usage' }).click();
    await page.getByRole('figure', { name: /^TLS usage/ }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?pivot=tls');
    await page.getByRole('button', { name: 'SMTP AUTH clients' }).click();
    await page.waitForURL('**/en/report');

    await page.getByRole('figure', { name: /^Sending volume/ }).waitFor();
    await page.getByRole('button', { name: 'Custom range' }).click();
    await page.getByRole('grid').first().waitFor();
    await closeByEscape(page, page.getByRole('dialog', { name: 'Custom range' }));
    await page.getByRole('button', { name: 'Request report' }).click();
    const request = page.getByRole('dialog', { name: 'Request report' });
    await request.waitFor();
    await closeByEscape(page, request);
    await page.getByRole('button', { name: 'View details table' }).click();
    const row = page.getByRole('table', { name: /^Sending volume/ }).getByRole('row', { name: /alarm@/ });
    await expect.poll(() => row.textContent()).toContain('329');
    await row.getByRole('button', { name: 'alarm@fabrikam.example' }).click();
    await page.getByRole('dialog', { name: 'alarm@fabrikam.example' }).getByText('TLS 1.0').first().waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('sender')).toBe('alarm@fabrikam.example');
    expect(complaints()).toEqual([]);
  });

  it('opens from a link on what the link says, with the sender beside it', async () => {
    const { page, complaints } = await open(
      '/it/report?pivot=tls&view=table&sender=alarm%40fabrikam.example',
    );
    const pane = page.getByRole('dialog', { name: 'alarm@fabrikam.example' });
    await pane.getByText('TLS 1.0').first().waitFor();
    await closeByEscape(page, pane);
    await page.getByRole('table', { name: /^Utilizzo di TLS/ }).waitFor();
    expect(complaints()).toEqual([]);
  });
});

/** In development React compares attributes too, runs everything twice, and says in words what it does not like. */
describe('while it is developed', () => {
  let host: Host;
  let served: Served;
  beforeAll(async () => {
    [host, served] = await Promise.all([startHost(), serveNext(inject('nextHost').folder, 'dev')]);
    // Each page is built when it is first asked for.
    for (const path of ['/en', '/en/report']) await (await fetch(served.address + path)).text();
  });
  afterAll(async () => {
    served.close();
    await host.close();
  });

  it('the pieces have nothing to complain of', async () => {
    const { page, problems } = await host.open(`${served.address}/it`);
    await takenOver(page);
    expect(problems).toEqual([]);
  });

  it('nor has the report', async () => {
    const { page, problems } = await host.open(`${served.address}/ar/report?pivot=tls&view=table`);
    // Asked for in the browser alone.
    await page.locator('[data-sar="details-table"] [data-part="row"]').first().waitFor();
    expect(problems).toEqual([]);
  });

  it('but would, of an attribute', async () => {
    const { page, problems } = await host.open(`${served.address}/en`, {
      prepare: (page) =>
        page.addInitScript(() => {
          new MutationObserver(() =>
            document.querySelector('article[data-state]')?.setAttribute('data-state', 'changed'),
          ).observe(document, { childList: true, subtree: true });
        }),
    });
    await takenOver(page);
    await expect.poll(() => problems.join('\n')).toContain('data-state="changed"');
  });
});
