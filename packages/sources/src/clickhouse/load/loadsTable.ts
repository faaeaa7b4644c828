import { onClusterSql, type Place } from '../schema.ts';

/** The list of loads of a table, beside it. */
export function loadsName(table: string): string {
  return `${table}_loads`;
}

/** Without the shard in its path, so that all servers are replicas of one. */
const everywhere = "ReplicatedMergeTree('/clickhouse/tables/all/{database}/{table}', '{shard}-{replica}')";

/**
 * What `loadFile` notes: each file with the way it is read, and each batch of its records before and after it is inserted. Rows are only ever
 * added; clear it together with the table that it is about, and never alone.
 * @param table of submissions that `loadFile` is given: `table` or `database.table`
 * @param place `replicated`: one list for all shards, whichever server a loader asks
 */
export function loadsTable(table: string, place: Place = {}): string {
  return `CREATE TABLE ${loadsName(table)}${onClusterSql(place)} (
  file String,
  state LowCardinality(String),
  first_row UInt64,
  end_row UInt64,
  digest String,
  parts UInt32,
  head String CODEC(ZSTD(1)),
  name String,
  settings String,
  at DateTime64(3, 'UTC') DEFAULT now64(3)
)
ENGINE = ${place.replicated ? everywhere : 'MergeTree'}
ORDER BY (file, first_row, state)
SETTINGS ${place.replicated ? 'replicated_deduplication_window = 10000, replicated_deduplication_window_seconds = 604800' : 'non_replicated_deduplication_window = 10000'}`;
}
