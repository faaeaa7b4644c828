/** What a server, a profile, a session or a client may have set changes no answer: it is the right one, or an error. */
import {
  type ClickHouseClient,
  ClickHouseLogLevel,
  type ClickHouseSettings,
  createClient,
} from '@clickhouse/client';
import { addDays, type PivotQuery, SourceError } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyScene, queryNear } from '../../core/test/arbitraries.ts';
import { crowdNear } from '../../core/test/crowds.ts';
import { clickhouseSource } from '../src/clickhouse.ts';
import { type ClickHouseServer, clickHouseMissing, startClickHouse } from './clickhouseServer.ts';
import { loadTables, tables } from './clickhouseTables.ts';
import { memoryOf } from './throughHttp.ts';

const unfriendly: ClickHouseSettings = {
  // Each of these would change some answer here.
  limit: '1',
  offset: '1',
  use_query_cache: 1,
  join_use_nulls: 1,
  aggregate_functions_null_for_empty: 1,
  force_grouping_standard_compatibility: 0,
  output_format_json_map_as_array_of_tuples: 1,
  // And these might, in another version.
  exact_rows_before_limit: 0,
  group_by_use_nulls: 1,
  transform_null_in: 1,
  empty_result_for_aggregation_by_empty_set: 1,
  prefer_column_name_to_alias: 1,
  // These are left as they are.
  output_format_json_quote_64bit_integers: 1,
  extremes: 1,
  final: 1,
  session_timezone: 'Pacific/Apia',
  optimize_read_in_order: 0,
};

/** Each would give a part of an answer. */
const partial: ClickHouseSettings[] = [
  { max_rows_to_read: '3', read_overflow_mode: 'break' },
  { max_rows_to_group_by: '1', group_by_overflow_mode: 'any' },
  { max_result_rows: '1', max_block_size: '1', result_overflow_mode: 'break' },
  { max_rows_to_sort: '1', sort_overflow_mode: 'break' },
  { max_rows_in_join: '1', join_overflow_mode: 'break' },
  { max_execution_time: 0.000_001, max_block_size: '1', timeout_overflow_mode: 'break' },
];

const sixDays = (day: string) => ({ from: addDays(day, -3), to: addDays(day, 2) });
const oneADay = (day: string) =>
  Array.from({ length: 6 }, (_, i) => ({ time: addDays(day, i - 3), sender: `${i}@x.example` }));
const scenes = anyScene.chain(([timeZone, day]) =>
  fc.record({
    timeZone: fc.constant(timeZone),
    records: crowdNear(day, 60).map((records) => [...records, ...oneADay(day)]),
    queries: fc
      .array(queryNear(day, timeZone), { minLength: 6, maxLength: 9 })
      .map((queries): PivotQuery[] => [
        { ...sixDays(day), rows: 'day', columns: 'tls', measure: 'messages' },
        ...queries,
      ]),
  }),
);

describe.skipIf(clickHouseMissing)('settings of ClickHouse', () => {
  let server: ClickHouseServer;
  const clients: ClickHouseClient[] = [];
  const clientWith = (settings: ClickHouseSettings = {}) => {
    const client = createClient({
      url: server.url,
      clickhouse_settings: settings,
      log: { level: ClickHouseLogLevel.OFF },
    });
    clients.push(client);
    return client;
  };
  beforeAll(async () => {
    server = await startClickHouse();
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await server.stop();
  });

  it('that are unfriendly change no answer', async () => {
    const friendly = clientWith();
    const unfriendlyClient = clientWith(unfriendly);
    await fc.assert(
      fc.asyncProperty(scenes, async ({ timeZone, records, queries }) => {
        const memory = memoryOf(records);
        const rollUps = [{ table: 'daily', timeZone }];
        await loadTables(friendly, memory, rollUps);
        const source = clickhouseSource(unfriendlyClient, { ...tables, rollUps });
        for (const query of queries)
          expect(await source.pivot(query), JSON.stringify(query)).toStrictEqual(await memory.pivot(query));
      }),
      { numRuns: 5 },
    );
  });

  it.each(partial)('that cut answers short make errors: %o', async (hostile) => {
    const friendly = clientWith();
    const source = clickhouseSource(clientWith(hostile), tables);
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(scenes, async ({ records, queries }) => {
        const memory = memoryOf(records);
        await loadTables(friendly, memory);
        for (const query of queries.slice(0, 3)) {
          const answer = await source.pivot(query).catch((error: unknown) => error);
          if (answer instanceof SourceError) failed += 1;
          else expect(answer, JSON.stringify(query)).toStrictEqual(await memory.pivot(query));
        }
      }),
      { numRuns: 2 },
    );
    expect(failed).toBeGreaterThan(0);
  });
});
