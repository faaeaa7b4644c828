/** Two servers, each with a part of the senders, answer as memory does: from submissions and from sums by day. */
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import type { Source } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyScene, queryNear, rangeNear } from '../../core/test/arbitraries.ts';
import { crowdNear } from '../../core/test/crowds.ts';
import { clickhouseSource, dailyRollUp, distributedTable, submissionsTable } from '../src/clickhouse.ts';
import { rowOf } from './clickhouseRow.ts';
import { type ClickHouseServer, clickHouseMissing, cluster, startCluster } from './clickhouseServer.ts';
import { listed } from './clickhouseTables.ts';
import { memoryOf } from './throughHttp.ts';

if (clickHouseMissing) console.warn(`No cluster of ClickHouse is asked. ${clickHouseMissing}`);

const daily = { table: 'daily_local', columns: ['client'] };

/** As docs/scale.md says, on each server: without Keeper there is no ON CLUSTER. */
function tables(timeZone: string): string[] {
  const { table, view } = dailyRollUp('submissions_local', { ...daily, timeZone });
  return [
    ...['submissions', 'daily', 'daily_local_view', 'daily_local', 'submissions_local'].map(
      (name) => `DROP TABLE IF EXISTS ${name} SYNC`,
    ),
    submissionsTable('submissions_local').replace('  messages', '  device String,\n  messages'),
    table,
    view,
    distributedTable('submissions', { cluster, local: 'submissions_local' }),
    distributedTable('daily', { cluster, local: 'daily_local' }),
  ];
}

describe.skipIf(clickHouseMissing)('a cluster of ClickHouse', () => {
  let servers: ClickHouseServer[] = [];
  let clients: ClickHouseClient[] = [];
  const first = () => clients[0] as ClickHouseClient;

  beforeAll(async () => {
    servers = await startCluster(2);
    clients = servers.map(({ url }) => createClient({ url, log: { level: ClickHouseLogLevel.OFF } }));
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await Promise.all(servers.map((server) => server.stop()));
  });

  const load = async (memory: Source, timeZone: string) => {
    for (const client of clients) for (const query of tables(timeZone)) await client.command({ query });
    for await (const batch of memory.submissions({ from: '1970-01-01', to: '2100-12-31' }))
      await first().insert({
        table: 'submissions',
        values: batch.map(rowOf),
        format: 'JSONEachRow',
        clickhouse_settings: { distributed_foreground_insert: 1 },
      });
  };
  const countOn = async (client: ClickHouseClient) => {
    const found = await client.query({
      query: 'SELECT count() AS n FROM submissions_local',
      format: 'JSONEachRow',
    });
    return Number((await found.json<{ n: string }>())[0]?.n);
  };

  it('puts lists in order on its shards, and merges them', async () => {
    const scene = anyScene.chain(([timeZone, day]) =>
      fc.record({ timeZone: fc.constant(timeZone), records: crowdNear(day), list: rangeNear(day) }),
    );
    await fc.assert(
      fc.asyncProperty(scene, async ({ timeZone, records, list }) => {
        const memory = memoryOf(records);
        await load(memory, timeZone);
        const asked: Parameters<ClickHouseClient['query']>[0][] = [];
        const client: Pick<ClickHouseClient, 'query'> = {
          query: (question) => {
            asked.push(question);
            return first().query(question);
          },
        };
        const source = clickhouseSource(client, { table: 'submissions', dimensions: { device: 'device' } });
        const range = { ...list, timeZone };
        expect(await listed(source, range)).toStrictEqual(await listed(memory, range));
        const plan = await first().query({
          ...asked[0],
          query: `EXPLAIN ${asked[0]?.query}`,
          format: 'TabSeparatedRaw',
        });
        // One that puts all in order would stand above what it reads from the other.
        const [above] = (await plan.text()).split('ReadFromRemote');
        expect(above).toContain('Merge sorted streams');
        const steps = above?.split('\n').filter((line) => line.includes('Sorting (Sorting for ORDER BY)'));
        expect(steps).toEqual([expect.stringMatching(/^[│ ]{6,}/)]);
      }),
      { numRuns: 2 },
    );
  });

  it('gives the answers of memory, and adds up the sums of its shards', async () => {
    const scene = anyScene.chain(([timeZone, day]) =>
      fc.record({
        timeZone: fc.constant(timeZone),
        records: crowdNear(day),
        queries: fc.array(queryNear(day, timeZone), { minLength: 5, maxLength: 8 }),
      }),
    );
    let summed = 0;
    const shares = [0, 0];
    await fc.assert(
      fc.asyncProperty(scene, async ({ timeZone, records, queries }) => {
        const memory = memoryOf(records);
        await load(memory, timeZone);
        for (const [i, client] of clients.entries()) shares[i] = (shares[i] ?? 0) + (await countOn(client));
        const asked: string[] = [];
        const client: Pick<ClickHouseClient, 'query'> = {
          query: (question) => {
            asked.push(question.query);
            return first().query(question);
          },
        };
        const options = { table: 'submissions', dimensions: { device: 'device' } };
        const rollUps = [{ ...daily, table: 'daily', timeZone }];
        const sources = [
          clickhouseSource(client, options),
          clickhouseSource(client, { ...options, rollUps }),
        ];
        for (const query of queries) {
          const expected = await memory.pivot(query);
          for (const source of sources) {
            asked.length = 0;
            expect(await source.pivot(query), JSON.stringify(query)).toStrictEqual(expected);
          }
          if (
            expected.total > 0 &&
            !asked.some((text) => text.includes('`submissions`') && !text.includes('AS store'))
          )
            summed += 1;
        }
      }),
      { numRuns: 4 },
    );
    expect(summed).toBeGreaterThan(0);
    for (const share of shares) expect(share).toBeGreaterThan(0);
  });
});
