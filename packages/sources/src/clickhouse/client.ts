/** What is used of `ClickHouseClient` of `@clickhouse/client` (or `-web`), so that its types fit without being needed. */
export interface ClickHouseClient {
  query(question: {
    query: string;
    query_params: Record<string, unknown>;
    format: 'JSON';
    clickhouse_settings?: Record<string, string | number>;
    abort_signal?: AbortSignal;
  }): Promise<{ json(): Promise<unknown> }>;
  query(question: {
    query: string;
    query_params: Record<string, unknown>;
    format: 'JSONCompactEachRow';
    clickhouse_settings?: Record<string, string | number>;
    abort_signal?: AbortSignal;
  }): Promise<{ stream(): AsyncIterable<readonly { json(): unknown }[]>; close(): void }>;
}
