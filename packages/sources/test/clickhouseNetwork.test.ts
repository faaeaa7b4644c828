/** ClickHouse as servers, two shards of a cluster, over a network that fails. */
import { createServer, request } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import type { PivotQuery, Submission } from '@smtp-auth-report/core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { clickhouseSource, distributedTable, submissionsTable } from '../src/clickhouse.ts';
import { rowOf } from './clickhouseRow.ts';
import { type ClickHouseServer, clickHouseMissing, cluster, startCluster } from './clickhouseServer.ts';
import { memoryOf } from './throughHttp.ts';

if (clickHouseMissing) console.warn(`No ClickHouse server is asked. ${clickHouseMissing}`);

const days = { from: '2026-03-01', to: '2026-03-30' };
const query: PivotQuery = { ...days, rows: 'sender', columns: 'tls', measure: 'messages' };
const versions = ['1.0', '1.2', '1.3', 'none'];
const records = Array.from(
  { length: 20_000 },
  (_, i): Submission => ({
    time: Date.UTC(2026, 2, 1) + i * 120_000,
    sender: `someone${i % 700}@example.com`,
    tls: versions[i % versions.length] as 'none',
    client: `printer-on-the-second-floor-${i}`,
    messages: 1 + (i % 5),
  }),
);
const memory = memoryOf(records);

const clientOf = (url: string, timeout = 30_000) =>
  createClient({
    url,
    request_timeout: timeout,
    log: { level: ClickHouseLogLevel.OFF },
  });
const table = 'whole';
const sourceOf = (client: ClickHouseClient, name = table) => clickhouseSource(client, { table: name });

describe.skipIf(clickHouseMissing)('ClickHouse over a network', () => {
  let servers: ClickHouseServer[] = [];
  let clients: ClickHouseClient[] = [];
  const opened: ClickHouseClient[] = [];
  const proxies: Server[] = [];
  const first = () => servers[0] as ClickHouseServer;
  const second = () => servers[1] as ClickHouseServer;
  const client = () => clients[0] as ClickHouseClient;
  const open = (url: string, timeout?: number) => {
    const made = clientOf(url, timeout);
    opened.push(made);
    return made;
  };

  beforeAll(async () => {
    servers = await startCluster(2);
    clients = servers.map(({ url }) => clientOf(url));
    const parts = clients.map((_, shard) => records.filter((_, i) => (i % 700) % 2 === shard));
    await Promise.all(
      clients.map(async (shard, i) => {
        await shard.command({ query: submissionsTable('submissions') });
        await shard.command({ query: distributedTable(table, { cluster, local: 'submissions' }) });
        const values = parts[i]?.map((one) => rowOf({ ...one, domain: 'example.com' })) ?? [];
        await shard.insert({ table: 'submissions', values, format: 'JSONEachRow' });
      }),
    );
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
    for (const proxy of proxies.splice(0)) {
      (proxy as unknown as { closeAllConnections(): void }).closeAllConnections();
      proxy.close();
    }
  });
  afterAll(async () => {
    await Promise.all(clients.map((one) => one.close()));
    await Promise.all(servers.map((server) => server.stop()));
  });

  it('gives the answers of memory, from two shards', async () => {
    const source = sourceOf(client());
    const questions: PivotQuery[] = [
      query,
      { ...query, rows: 'day', measure: 'senders' },
      { ...query, rows: null, columns: 'client', measure: 'senders', topColumns: 3 },
    ];
    for (const question of questions)
      expect(await source.pivot(question)).toEqual(await memory.pivot(question));
    let count = 0;
    for await (const batch of source.submissions(days)) count += batch.length;
    expect(count).toBe(records.length);
  });

  it('without one of the shards is unavailable, though the user would do without; back, it is whole', async () => {
    const careless = createClient({
      url: first().url,
      log: { level: ClickHouseLogLevel.OFF },
      clickhouse_settings: { skip_unavailable_shards: 1 },
    });
    opened.push(careless);
    await second().kill();
    for (const asked of [client(), careless]) {
      const source = sourceOf(asked);
      await expect(source.pivot(query)).rejects.toMatchObject({ code: 'unavailable' });
      await expect(source.coverage()).rejects.toMatchObject({ code: 'unavailable' });
      await expect(source.submissions(days)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
        code: 'unavailable',
      });
    }
    await second().restart();
    expect(await sourceOf(client()).pivot(query)).toEqual(await memory.pivot(query));
  });

  it('hung takes too long, killed meanwhile is unavailable; back, it is right', async () => {
    first().pause();
    await expect(sourceOf(open(first().url, 300)).pivot(query)).rejects.toMatchObject({ code: 'timeout' });
    const asked = sourceOf(client()).pivot(query);
    asked.catch(() => {});
    await new Promise((go) => setTimeout(go, 100));
    await first().kill();
    await expect(asked).rejects.toMatchObject({ name: 'SourceError', code: 'unavailable' });
    await first().restart();
    expect(await sourceOf(client()).pivot(query)).toEqual(await memory.pivot(query));
  });

  it('counts no more once nobody waits', async () => {
    await client().command({
      // Ten rows in a tenth of a second: a server looks up from its work between blocks.
      query: `CREATE OR REPLACE VIEW slow AS SELECT toDateTime64('2026-03-01', 3, 'UTC') AS time, false AS plain, 'a@x.example' AS sender,
        'x.example' AS domain, 'none' AS tls, 'login' AS auth, '' AS client, 'user' AS kind, toUInt64(1) AS messages
        FROM numbers(100000) WHERE sleepEachRow(0.01) = 0`,
    });
    const running = async () => {
      const found = await client().query({
        query: `SELECT count() AS n FROM system.processes WHERE query LIKE '%FROM slow%' AND query NOT LIKE '%processes%'`,
        format: 'JSONEachRow',
      });
      return Number((await found.json<{ n: string }>())[0]?.n);
    };
    const leaving = new AbortController();
    const slow = createClient({
      url: first().url,
      log: { level: ClickHouseLogLevel.OFF },
      clickhouse_settings: {
        // As a user who only reads.
        readonly: '2',
        function_sleep_max_microseconds_per_block: '1000000000',
        max_block_size: '10',
      },
    });
    opened.push(slow);
    const asked = sourceOf(slow, 'slow').pivot(query, { signal: leaving.signal });
    asked.catch(() => {});
    await vi.waitFor(async () => expect(await running()).not.toBe(0));
    leaving.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await vi.waitFor(async () => expect(await running()).toBe(0));
  });

  it('with a table of another shape, or none, has no answer', async () => {
    await client().command({
      query: 'CREATE OR REPLACE TABLE other (time DateTime, sender String) ENGINE = Memory',
    });
    for (const name of ['other', 'nowhere'])
      await expect(sourceOf(client(), name).pivot(query)).rejects.toMatchObject({ code: 'internal' });
  });

  it.each([
    ['politely', true],
    ['rudely', false],
  ])('cut off by a proxy %s is never taken for whole', async (_, politely) => {
    const sent = { before: 0 };
    const proxy = createServer((asked, answer) => {
      const upstream = request(first().url + asked.url, { method: asked.method, headers: asked.headers });
      upstream.on('response', (response) => {
        const { 'content-length': _length, ...headers } = response.headers;
        answer.writeHead(response.statusCode ?? 500, headers);
        response.on('data', (piece: Buffer) => {
          if (sent.before <= 0) return;
          answer.write(piece.subarray(0, sent.before));
          sent.before -= piece.length;
          if (sent.before > 0) return;
          response.destroy();
          if (politely) answer.end();
          else answer.destroy();
        });
        response.on('end', () => answer.end());
      });
      upstream.on('error', () => answer.destroy());
      asked.pipe(upstream);
    });
    proxies.push(proxy);
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    const source = sourceOf(open(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`));

    sent.before = 3_000;
    await expect(source.pivot(query)).rejects.toMatchObject({ name: 'SourceError' });
    for (const before of [300, 50_000, 200_000]) {
      sent.before = before;
      const list = (async () => {
        let count = 0;
        for await (const batch of source.submissions({ from: '2026-03-01', to: '2026-03-30' }))
          count += batch.length;
        return count;
      })();
      await expect(list).rejects.toMatchObject({ name: 'SourceError', code: 'unavailable' });
    }
    sent.before = Number.POSITIVE_INFINITY;
    expect(await source.pivot(query)).toEqual(await memory.pivot(query));
  });
});
