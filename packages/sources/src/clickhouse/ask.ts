import { type Signal, SourceError } from '@smtp-auth-report/core';
import type { ClickHouseClient } from './client.ts';
import { fromClickHouse } from './errors.ts';
import type { Statement } from './statement.ts';

export interface Rows<R> {
  data: R[];
  /** Rows before the limit. */
  before: number;
}

/** Runs a statement. */
export type Ask = <R>(statement: Statement, text: string) => Promise<Rows<R>>;

export function asker(client: ClickHouseClient, signal: Signal | undefined): Ask {
  return async <R>({ params }: Statement, query: string): Promise<Rows<R>> => {
    if (signal?.aborted) throw signal.reason;
    try {
      const answer = await client.query({
        query,
        query_params: params,
        format: 'JSON',
        ...(signal && { abort_signal: signal }),
      });
      return rowsOf(await answer.json());
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw fromClickHouse(error);
    }
  };
}

function rowsOf<R>(answer: unknown): Rows<R> {
  const { data, rows_before_limit_at_least: before } = answer as {
    data?: R[];
    rows_before_limit_at_least?: number;
  };
  if (!Array.isArray(data)) throw new SourceError('internal', 'ClickHouse has answered without rows.');
  return { data, before: before ?? data.length };
}
