import { type ClickHouseClient, createClient } from '@clickhouse/client';
import type { Source } from '@smtp-auth-report/core';
import { clickhouseSource, type RollUp } from '../src/clickhouse.ts';
import { loadTables, tables } from './clickhouseTables.ts';

const chdb = await import('chdb/connection').catch((error: unknown) => String(error));

/** Why the engine cannot run here: there is none for some platforms. */
export const chdbMissing = typeof chdb === 'string' ? chdb : undefined;

/** @param path a folder, or `:memory:` */
export function openChdb(path: string) {
  if (typeof chdb === 'string') throw new Error(chdb);
  return createClient({ connection: chdb.createChdbConnection({ path }) } as never);
}

/** Other than for what all tables have, and for what sums were made of. */
export const isOfSubmissions = (text: string) => text.includes('`submissions`') && !text.includes('AS store');

/** ClickHouse's own engine, in this process, behind its own client. */
export class ChdbSession {
  readonly client: ClickHouseClient = createClient({
    connection: typeof chdb === 'string' ? undefined : chdb.createChdbConnection({ path: ':memory:' }),
  } as never);

  /** Whether the settings of questions are set: in this process they stay, and each takes as long as a small question. */
  #settled = false;

  /** `loadTables`, here. */
  load(memory: Source, rollUps: readonly RollUp[] = []): Promise<void> {
    this.#settled = false;
    return loadTables(this.client, memory, rollUps);
  }

  async run(query: string): Promise<void> {
    this.#settled = false;
    await this.client.command({ query });
  }

  /** @param told of each statement, before it is asked */
  source(
    rollUps: readonly RollUp[] = [],
    told: (text: string, params: Record<string, unknown>) => unknown = () => {},
  ): Source {
    const client: Pick<ClickHouseClient, 'query'> = {
      query: async (question) => {
        await told(question.query, question.query_params ?? {});
        const { clickhouse_settings = {}, ...rest } = question;
        const settings = this.#settled ? {} : clickhouse_settings;
        this.#settled = true;
        return this.client.query({ ...rest, clickhouse_settings: settings });
      },
    };
    return clickhouseSource(client, { ...tables, rollUps });
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
