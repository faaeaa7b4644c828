import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import type { Source } from '@smtp-auth-report/core';
import { clickhouseSource } from '@smtp-auth-report/sources/clickhouse';

/** A ClickHouse server, as the environment names it. */
export function clickHouseOf(url: string, env: NodeJS.ProcessEnv): Source {
  const { CLICKHOUSE_TABLE = 'default.submissions', CLICKHOUSE_USER, CLICKHOUSE_PASSWORD } = env;
  const client = createClient({
    url,
    // Failures are told by the handler; a question that nobody waits for any more is none.
    log: { level: ClickHouseLogLevel.OFF },
    // It only reads: of such a client ClickHouse ends what nobody waits for any more.
    clickhouse_settings: { readonly: '2' },
    ...(CLICKHOUSE_USER !== undefined && { username: CLICKHOUSE_USER }),
    ...(CLICKHOUSE_PASSWORD !== undefined && { password: CLICKHOUSE_PASSWORD }),
  });
  return clickhouseSource(client, { table: CLICKHOUSE_TABLE });
}
