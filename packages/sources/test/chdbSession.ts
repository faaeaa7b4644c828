import { type ClickHouseClient, createClient } from '@clickhouse/client';
import type { Source, Submission } from '@smtp-auth-report/core';
import { clickhouseSource, submissionsTable } from '../src/clickhouse.ts';

const chdb = await import('chdb/connection').catch((error: unknown) => String(error));

/** Why the engine cannot run here: there is none for some platforms. */
export const chdbMissing = typeof chdb === 'string' ? chdb : undefined;

/** ClickHouse's own engine, in this process, behind its own client. */
export class ChdbSession {
  readonly client: ClickHouseClient = createClient({
    connection: typeof chdb === 'string' ? undefined : chdb.createChdbConnection({ path: ':memory:' }),
  } as never);

  /** What stands in a dataset, as the loader would write it, in a table of its own: the engine remembers what parts of a table hold. */
  async load(memory: Source): Promise<void> {
    await this.client.command({ query: 'DROP TABLE IF EXISTS submissions SYNC' });
    await this.client.command({
      query: submissionsTable('submissions').replace(
        '  messages',
        '  device LowCardinality(String),\n  messages',
      ),
    });
    for await (const batch of memory.submissions({ from: '1970-01-01', to: '2100-12-31' }))
      await this.client.insert({
        table: 'submissions',
        values: batch.map(rowOf),
        format: 'JSONEachRow',
        // Records of these tests may be of 130 years at once, and each month is a partition.
        clickhouse_settings: { max_partitions_per_insert_block: '0' },
      });
  }

  source() {
    return clickhouseSource(this.client, { table: 'submissions', dimensions: { device: 'device' } });
  }

  close(): Promise<void> {
    return this.client.close();
  }
}

function rowOf({ time, ...rest }: Submission) {
  const plain = typeof time === 'string';
  return { ...rest, plain, time: new Date(time).toISOString().replace('T', ' ').replace('Z', '') };
}
