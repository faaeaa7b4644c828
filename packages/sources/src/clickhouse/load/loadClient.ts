/**
 * Of an insert: it is in the table when it is answered, and one with a token that is known changes nothing. Not an interface, because
 * the client's own type takes any name.
 */
export type InsertSettings = {
  async_insert: 0;
  insert_deduplicate: 1;
  insert_deduplication_token: string;
  /** Or a view would take what its table refuses. */
  deduplicate_blocks_in_dependent_materialized_views: 1;
  /** Through a Distributed table, the answer is that of the shards. */
  insert_distributed_sync: 1;
};

/** What is used of `ClickHouseClient` of `@clickhouse/client` (or `-web`) to load. */
export interface ClickHouseLoadClient {
  query(question: {
    query: string;
    query_params: Record<string, unknown>;
    format: 'JSON';
    abort_signal?: AbortSignal;
  }): Promise<{ json(): Promise<unknown> }>;
  insert(rows: {
    table: string;
    columns: [string, ...string[]];
    values: (readonly unknown[])[];
    format: 'JSONCompactEachRow';
    clickhouse_settings: InsertSettings;
    abort_signal?: AbortSignal;
  }): Promise<unknown>;
}
