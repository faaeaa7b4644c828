export type { ClickHouseOptions } from './clickhouse/clickhouseSource.ts';
export { clickhouseSource } from './clickhouse/clickhouseSource.ts';
export type { ClickHouseClient } from './clickhouse/client.ts';
export { submissionsTable } from './clickhouse/schema.ts';
