import { type ClickHouseClient, createClient } from '@clickhouse/client';
import { createDataset, type Submission } from '@smtp-auth-report/core';
import { type IngestOptions, ingest } from '@smtp-auth-report/ingest';
import { dailyRollUp, submissionsTable } from '../src/clickhouse.ts';
import {
  type ClickHouseLoadClient,
  type LoadFileOptions,
  loadFile,
  loadsTable,
} from '../src/clickhouseLoad.ts';

const chdb = await import('chdb/connection').catch((error: unknown) => String(error));

/** Why the engine cannot run here: there is none for some platforms. */
export const chdbMissing = typeof chdb === 'string' ? chdb : undefined;

export function engine(path = ':memory:'): ClickHouseClient {
  return createClient({
    connection: typeof chdb === 'string' ? undefined : chdb.createChdbConnection({ path }),
  } as never);
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The same bytes, each time they are wanted. */
export const opening = (bytes: Uint8Array<ArrayBuffer>) => () => new Blob([bytes]).stream();

/** Tables of submissions with a roll-up behind, and the loads into them. */
export class LoadTables {
  readonly client: ClickHouseClient;
  #made = false;

  constructor(client: ClickHouseClient) {
    this.client = client;
  }

  async run(query: string): Promise<void> {
    await this.client.command({ query });
  }

  async ask<R>(query: string): Promise<R[]> {
    const answer = await this.client.query({ query, format: 'JSON' });
    return ((await answer.json()) as { data: R[] }).data;
  }

  /** Empty, and without memory of what was inserted. */
  async fresh(): Promise<void> {
    const rollUp = dailyRollUp('submissions', { table: 'days', timeZone: 'Pacific/Auckland' });
    if (!this.#made)
      for (const statement of [
        submissionsTable('submissions'),
        rollUp.table,
        rollUp.view,
        loadsTable('submissions'),
      ])
        await this.run(statement);
    this.#made = true;
    for (const table of ['submissions', 'days', 'submissions_loads'])
      await this.run(`TRUNCATE TABLE ${table}`);
  }

  load(options: Omit<LoadFileOptions, 'table'>, client: ClickHouseLoadClient = this.client) {
    return loadFile(client, { table: 'submissions', ...options });
  }

  /** All that is in the table, in a fixed order, as `recordsOf` has it. */
  async records(): Promise<string[]> {
    const rows = await this.ask<{ record: string }>(
      `SELECT concat(toString(toUnixTimestamp64Milli(time)), if(plain, ' day', ''), ' ', sender, ' ', domain, ' ', tls, ' ', auth, ' ', client,
      ' ', kind, ' ', toString(messages)) AS record FROM submissions`,
    );
    return rows.map(({ record }) => record).sort();
  }

  /** Submissions and messages of the roll-up, and of the table. */
  async sums(): Promise<{ table: string; rolledUp: string }> {
    const [sums] = await this.ask<{ table: string; rolledUp: string }>(
      `SELECT (SELECT concat(toString(count()), ' ', toString(sum(messages))) FROM submissions) AS table,
      (SELECT concat(toString(sum(submissions)), ' ', toString(sum(messages))) FROM days) AS rolledUp`,
    );
    return sums as { table: string; rolledUp: string };
  }
}

/** What a dataset makes of the same bytes, read once: what has to be in the table. */
export async function recordsOf(
  bytes: Uint8Array<ArrayBuffer>,
  options: IngestOptions = {},
): Promise<string[]> {
  const dataset = createDataset();
  for await (const batch of ingest([bytes], options)) dataset.append(batch);
  const records: Submission[] = [];
  for (const batch of dataset.submissions({ from: '1970-01-01', to: '2100-12-31' })) records.push(...batch);
  return records
    .map(
      ({ time, sender, domain, tls, auth, client, kind, messages }) =>
        `${new Date(time).getTime()}${typeof time === 'string' ? ' day' : ''} ${sender} ${domain} ${tls} ${auth} ${client} ${kind} ${messages}`,
    )
    .sort();
}

/** How a loader ends: before an insert has reached the server, after it, or after the server has done one partition of it. */
export type Death = 'before' | 'half' | 'after';

export class Died extends Error {}

/** A client that dies at its `at`-th insert, from 0. Questions change nothing: to die at one is to die after the insert before. */
export function dying(client: ClickHouseLoadClient, at: number, death: Death) {
  const inserts: ('note' | 'rows')[] = [];
  const alive = () => {
    if (inserts.length > at) throw new Died('It is dead.');
  };
  const mortal: ClickHouseLoadClient = {
    async query(question) {
      alive();
      return client.query(question);
    },
    async insert(rows) {
      alive();
      const what = rows.columns.includes('`time`') ? 'rows' : 'note';
      inserts.push(what);
      if (inserts.length <= at) return client.insert(rows);
      if (death === 'half' && what === 'rows') {
        const month = String(rows.values[0]?.[0]).slice(0, 7);
        await client.insert({
          ...rows,
          values: rows.values.filter(([time]) => String(time).startsWith(month)),
        });
      }
      if (death === 'after') await client.insert(rows);
      throw new Died('It died.');
    },
  };
  return { client: mortal, inserts };
}
