import type { Submission } from '@smtp-auth-report/core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type ClickHouseServer, clickHouseMissing } from '../../../packages/sources/test/clickhouseServer.ts';
import { expectMessages } from './counted.ts';
import { count, ofLastDays } from './counting.ts';
import { expectFault, tryAgain } from './faultOnScreen.ts';
import { fixed } from './inPage.ts';
import { clickHouseWith } from './loadClickHouse.ts';
import { startPortal } from './portalPage.ts';
import { buildPortal, memoryOf, type Served, serve } from './portals.ts';
import { goTheSameWay } from './sameWay.ts';
import { sampleRecords } from './sampleRecords.ts';

if (clickHouseMissing) console.warn(`The portal is not shown on ClickHouse. ${clickHouseMissing}`);

let records: Submission[];
const addresses = new Map<string, string>();
const served: Served[] = [];
let clickHouse: ClickHouseServer | undefined;

beforeAll(async () => {
  records = await sampleRecords();
  const memory = memoryOf(records);
  const loading = clickHouseMissing ? undefined : clickHouseWith(memory);
  const page = await buildPortal('inMemory');
  const server = inject('folderOnServer');
  const put = async (name: string, ...about: Parameters<typeof serve>) => {
    const one = await serve(...about);
    served.push(one);
    addresses.set(name, one.address);
  };
  addresses.set('a worker', inject('portalAddress'));
  addresses.set('memory behind HTTP', inject('serverAddress'));
  await put('memory', memory, page);
  const loaded = await loading;
  clickHouse = loaded?.server;
  if (loaded) await put('ClickHouse', loaded.source, server);
});
afterAll(async () => {
  await Promise.all(served.map(({ kill }) => kill()));
  await clickHouse?.stop();
});

const sources = ['memory', 'a worker', 'memory behind HTTP', ...(clickHouseMissing ? [] : ['ClickHouse'])];

it.each(sources)('the whole way has the right numbers, counted by %s', async (name) => {
  const portal = await startPortal(addresses.get(name));
  const page = await portal.open(`?${fixed}`);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  // A person opens logs only where they stay with that person.
  expect(await page.locator('input[type=file]').count()).toBe(/HTTP|ClickHouse/.test(name) ? 0 : 1);
  await goTheSameWay(page, records);
  expect(problems).toEqual([]);
  await portal.close();
});

it.skipIf(clickHouseMissing)(
  'a ClickHouse that is killed: a sentence, and the right numbers once it is back',
  async () => {
    const portal = await startPortal(addresses.get('ClickHouse'));
    const page = await portal.open(`?${fixed}&page=report`);
    const { messages } = count(ofLastDays(records, 7));
    await expectMessages(page, messages);
    await clickHouse?.kill();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expectFault(page, 'The data cannot be reached right now. Try again in a moment.');
    await clickHouse?.restart();
    await tryAgain(page);
    await expectMessages(page, messages);
    await portal.close();
  },
);
