import { type Signal, SourceError } from '@smtp-auth-report/core';
import { askAgain } from './askAgain.ts';
import type { ClickHouseClient } from './client.ts';
import { fromClickHouse } from './errors.ts';
import { settings } from './settings.ts';
import type { Statement } from './statement.ts';

export interface Rows<R> {
  data: R[];
  /** Rows before the limit. */
  before: number;
}

export interface Ask {
  /** Runs a statement. */
  <R>(statement: Statement, text: string): Promise<Rows<R>>;
  /** Until the next; not for an asker who has given up. */
  wait(milliseconds: number): Promise<void>;
}

export function asker(client: ClickHouseClient, signal: Signal | undefined): Ask {
  const ask = async <R>({ params }: Statement, query: string): Promise<Rows<R>> => {
    if (signal?.aborted) throw signal.reason;
    try {
      return await askAgain(async () => {
        const answer = await client.query({
          query,
          query_params: params,
          format: 'JSON',
          clickhouse_settings: settings,
          ...(signal && { abort_signal: signal }),
        });
        return rowsOf(await answer.json());
      }, signal);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw fromClickHouse(error);
    }
  };
  return Object.assign(ask, { wait: (milliseconds: number) => wait(milliseconds, signal) });
}

function wait(milliseconds: number, signal: Signal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, milliseconds);
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
}

function rowsOf<R>(answer: unknown): Rows<R> {
  const {
    data,
    rows,
    exception,
    rows_before_limit_at_least: before,
  } = answer as {
    data?: R[];
    rows?: number;
    /** Where an error after the first rows is written among them. */
    exception?: string;
    rows_before_limit_at_least?: number;
  };
  if (exception !== undefined) throw new Error(exception);
  if (!Array.isArray(data)) throw new SourceError('internal', 'ClickHouse has answered without rows.');
  if (rows !== undefined && rows !== data.length)
    throw new SourceError('unavailable', 'ClickHouse was cut off while it answered.');
  return { data, before: before ?? data.length };
}
