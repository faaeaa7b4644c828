import type { ClickHouseLoadClient } from './loadClient.ts';
import { LoadError } from './loadError.ts';

/** Rows by column, to be inserted once. */
export interface Insert {
  /** Quoted, as the columns. */
  table: string;
  columns: [string, ...string[]];
  values: (readonly unknown[])[];
  /** The same for the same rows, and for no others of this table. */
  token: string;
}

/** ClickHouse, whose failures are `LoadError`s. */
export class Link {
  readonly #client: ClickHouseLoadClient;
  readonly #signal: AbortSignal | undefined;

  constructor(client: ClickHouseLoadClient, signal: AbortSignal | undefined) {
    this.#client = client;
    this.#signal = signal;
  }

  async ask<R>(query: string, query_params: Record<string, unknown> = {}): Promise<R[]> {
    const data = await this.#run('ClickHouse has not answered', async (aborting) => {
      const answer = await this.#client.query({ query, query_params, format: 'JSON', ...aborting });
      return ((await answer.json()) as { data?: R[] }).data;
    });
    if (Array.isArray(data)) return data;
    throw new LoadError('unavailable', 'ClickHouse has answered without rows. Load the file again to go on.');
  }

  /** @param what of the sentence when it fails: "ClickHouse has not taken the records 1 to 5" */
  async insert({ table, columns, values, token }: Insert, what: string): Promise<void> {
    await this.#run(what, (aborting) =>
      this.#client.insert({
        table,
        columns,
        values,
        format: 'JSONCompactEachRow',
        clickhouse_settings: {
          async_insert: 0,
          insert_deduplicate: 1,
          insert_deduplication_token: token,
          deduplicate_blocks_in_dependent_materialized_views: 1,
          insert_distributed_sync: 1,
        },
        ...aborting,
      }),
    );
  }

  async #run<T>(
    what: string,
    statement: (aborting: { abort_signal?: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    const signal = this.#signal;
    if (signal?.aborted) throw signal.reason;
    try {
      return await statement(signal ? { abort_signal: signal } : {});
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw failure(what, error);
    }
  }
}

function failure(what: string, error: unknown): LoadError {
  const { type } = (typeof error === 'object' && error !== null ? error : {}) as { type?: unknown };
  const refused = typeof type === 'string';
  const code =
    type === 'UNKNOWN_TABLE' || type === 'UNKNOWN_DATABASE'
      ? 'no-table'
      : refused
        ? 'refused'
        : 'unavailable';
  return new LoadError(
    code,
    `${what}${refused ? ` (${type})` : ''}; see \`cause\`. What was loaded before is in the table; load the file again to go on.`,
    { cause: error, details: { type: refused ? type : undefined } },
  );
}
