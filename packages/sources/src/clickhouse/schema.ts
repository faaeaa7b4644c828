/**
 * The table that `clickhouseSource` reads. Each line has its reason in docs/scale.md.
 * @param table `table` or `database.table`
 */
export function submissionsTable(table: string): string {
  return `CREATE TABLE ${table} (
  time DateTime64(3, 'UTC') CODEC(DoubleDelta, ZSTD(1)),
  plain Bool DEFAULT false CODEC(ZSTD(1)),
  sender LowCardinality(String) CODEC(ZSTD(1)),
  domain LowCardinality(String) CODEC(ZSTD(1)),
  tls LowCardinality(String) CODEC(ZSTD(1)),
  auth LowCardinality(String) CODEC(ZSTD(1)),
  client LowCardinality(String) CODEC(ZSTD(1)),
  kind LowCardinality(String) CODEC(ZSTD(1)),
  messages UInt64 DEFAULT 1 CODEC(T64, ZSTD(1))
)
ENGINE = MergeTree
PARTITION BY (plain, toYYYYMM(time))
ORDER BY (toStartOfDay(time), domain, sender, time)`;
}
