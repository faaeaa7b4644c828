export type { ClickHouseOptions } from './clickhouse/clickhouseSource.ts';
export { clickhouseSource } from './clickhouse/clickhouseSource.ts';
export type { ClickHouseClient } from './clickhouse/client.ts';
export type { Shards } from './clickhouse/cluster.ts';
export { distributedTable } from './clickhouse/cluster.ts';
export type { RollUp } from './clickhouse/rollUp.ts';
export type { Place, RollUpStatements } from './clickhouse/schema.ts';
export { dailyRollUp, retention, submissionsTable } from './clickhouse/schema.ts';
