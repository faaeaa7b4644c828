import type { ClickHouseClient } from '@clickhouse/client';
import type { Source, Submission, SubmissionQuery } from '@smtp-auth-report/core';
import { dailyRollUp, type RollUp, submissionsTable } from '../src/clickhouse.ts';
import { rowOf } from './clickhouseRow.ts';

// Records of these tests may be of 130 years at once, and each month is a partition; and two inserts may be alike, which are two all the same.
const anyMonths = { max_partitions_per_insert_block: '0', deduplicate_insert: 'disable' };

/** What `clickhouseSource` is told of the tables of `loadTables`. */
export const tables = { table: 'submissions', dimensions: { device: 'device' } };

/**
 * What stands in a dataset, as the loader would write it, in a table of its own: the engine remembers what parts of a table hold.
 * @param rollUps one half of the records is there before they are made
 */
export async function loadTables(
  client: ClickHouseClient,
  memory: Source,
  rollUps: readonly RollUp[] = [],
): Promise<void> {
  const run = (query: string) => client.command({ query, clickhouse_settings: anyMonths });
  const insert = async (records: readonly Submission[]) => {
    if (records.length === 0) return;
    const values = records.map(rowOf);
    await client.insert({
      table: 'submissions',
      values,
      format: 'JSONEachRow',
      clickhouse_settings: anyMonths,
    });
  };
  for (const table of ['submissions', ...rollUps.flatMap(({ table }) => [`${table}_view`, table])])
    await run(`DROP TABLE IF EXISTS ${table} SYNC`);
  await run(
    submissionsTable('submissions').replace('  messages', '  device LowCardinality(String),\n  messages'),
  );
  const all: Submission[] = [];
  for await (const batch of memory.submissions({ from: '1970-01-01', to: '2100-12-31' })) all.push(...batch);
  const half = rollUps.length === 0 ? all.length : all.length >> 1;
  await insert(all.slice(0, half));
  for (const rollUp of rollUps) {
    const { table, fill, view } = dailyRollUp('submissions', rollUp);
    for (const statement of [table, fill(), view]) await run(statement);
  }
  await insert(all.slice(half));
}

/** What a source lists, to be compared: nothing says in which order a table gives what is of the same time. */
export async function listed(source: Source, query: SubmissionQuery) {
  const all: Submission[] = [];
  for await (const batch of source.submissions(query)) all.push(...batch);
  return {
    times: all.map(({ time }) => time),
    records: all.map((record) => JSON.stringify(Object.entries(record).sort())).sort(),
  };
}
