import { createClient } from '@clickhouse/client';
import type { Source } from '@smtp-auth-report/core';
import { submissionsTable } from '@smtp-auth-report/sources/clickhouse';
import { rowOf } from '../../../packages/sources/test/clickhouseRow.ts';
import { type ClickHouseServer, startClickHouse } from '../../../packages/sources/test/clickhouseServer.ts';
import { clickHouseOf } from '../server/clickHouse.ts';

/** ClickHouse with what is in memory in a table, and the source that the portal's server makes of it. */
export async function clickHouseWith(memory: Source): Promise<{ server: ClickHouseServer; source: Source }> {
  const server = await startClickHouse();
  const client = createClient({ url: server.url });
  await client.command({ query: submissionsTable('submissions') });
  for await (const batch of memory.submissions({ from: '1970-01-01', to: '2100-12-31' })) {
    await client.insert({ table: 'submissions', values: batch.map(rowOf), format: 'JSONEachRow' });
  }
  await client.close();
  return { server, source: clickHouseOf(server.url, {}) };
}
