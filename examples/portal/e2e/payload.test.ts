import type { Page, Request } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { settled } from '../../../scripts/settled.ts';
import { fixed, goTo } from './inPage.ts';
import { manySenders } from './manySenders.ts';
import { type Portal, startPortal } from './portalPage.ts';
import { type Served, serve } from './portals.ts';

let served: Served;
let portal: Portal;

beforeAll(async () => {
  served = await serve(manySenders(), inject('folderOnServer'));
  portal = await startPortal(served.address);
});
afterAll(async () => {
  await portal.close();
  await served.kill();
});

/** Waits for an answer, and then until nothing is asked any more: some things are, once typing rests, or something else is known. */
function watch(page: Page) {
  const open = new Set<Request>();
  let last = 0;
  let answers = 0;
  const close = (request: Request) => {
    open.delete(request);
    last = Date.now();
  };
  page.on('request', (request) => open.add(request));
  page.on('requestfailed', close);
  page.on('requestfinished', (request) => {
    close(request);
    if (request.url().includes('/api/')) answers += 1;
  });
  const isQuiet = async () => {
    if (answers === 0 || open.size > 0 || Date.now() - last <= 350) return false;
    const before = answers;
    await settled(page);
    return open.size === 0 && answers === before;
  };
  return async () => {
    await expect.poll(isQuiet, { timeout: 60_000 }).toBe(true);
    answers = 0;
  };
}

/** Bytes of what the server answers, as the browser says: as they come over the wire, in gzip, and as they are then. */
async function weigh(page: Page, look: () => Promise<unknown>, quiet: () => Promise<void>) {
  await page.evaluate(() => performance.clearResourceTimings());
  await look();
  await quiet();
  return page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    // Also of what the browser had already and was told that it still holds.
    const answers = entries.filter(({ name }) => name.includes('/api/'));
    const sum = (of: 'encodedBodySize' | 'decodedBodySize') =>
      answers.reduce((all, answer) => all + answer[of], 0);
    return { answers: answers.length, wire: sum('encodedBodySize'), body: sum('decodedBodySize') };
  });
}

it('no screen of fifty thousand senders fetches more than 100 kB', async () => {
  const page = await portal.open(`?${fixed}`);
  const quiet = watch(page);
  const report = `?page=report&${fixed}`;
  const row = () => page.locator('[data-sar="details-table"] tbody [data-part="sender"]').first();
  const screens: [name: string, look: () => Promise<unknown>][] = [
    ['dashboard', () => page.reload()],
    ['flyout', () => page.getByRole('button', { name: 'SMTP AUTH clients' }).click()],
    ['report', () => page.goto(`${served.address}${report}`)],
    ['hours of two weeks', () => goTo(page, `${report}&from=2026-11-04&to=2026-11-17&unit=hour`)],
    ['90 days', () => goTo(page, `${report}&days=90&compare=1`)],
    ['table of 90 days', () => goTo(page, `${report}&days=90&view=table&pivot=tls`)],
    ['a search in it', () => page.getByRole('searchbox', { name: 'Search senders' }).fill('qu')],
    ['a sender', () => row().click()],
    ['from its pieces', () => goTo(page, `?page=pieces&${fixed}&days=90&pivot=tls`)],
    ['a hundred columns', () => page.evaluate((address) => fetch(address), hundredColumns())],
  ];
  const weights = new Map<string, Awaited<ReturnType<typeof weigh>>>();
  for (const [name, look] of screens) weights.set(name, await weigh(page, look, quiet));
  for (const [name, { answers, wire, body }] of weights) {
    expect(answers, name).toBeGreaterThan(0);
    expect(wire, name).toBeLessThan(100_000);
    // Without compression it is little more.
    expect(body, name).toBeLessThan(150_000);
  }
}, 300_000);

/** A page of a table that no pivot of the portal has. */
function hundredColumns(): string {
  const days = { from: '2026-08-20', to: '2026-11-17', timeZone: 'Europe/Rome' };
  const query = {
    ...days,
    rows: 'sender',
    columns: 'client',
    topColumns: 100,
    measure: 'messages',
    limit: 200,
  };
  return `${served.address}api/smtp-auth/pivot?query=${encodeURIComponent(JSON.stringify(query))}`;
}
