import { IngestError } from '@smtp-auth-report/ingest';
import { submissionsTable } from '@smtp-auth-report/sources/clickhouse';
import {
  type ClickHouseLoadClient,
  LoadError,
  type LoadFileResult,
  loadFile,
  loadsTable,
} from '@smtp-auth-report/sources/clickhouse/load';
import { openLog } from './logFile.ts';
import { Mistake } from './Mistake.ts';
import type { Options } from './options.ts';
import type { Screen } from './screen.ts';

/** What is used of a client of ClickHouse. */
export interface Client extends ClickHouseLoadClient {
  command(statement: { query: string }): Promise<unknown>;
}

/** What the next file would meet too. */
const sharedFailures: readonly string[] = ['may-double', 'no-table', 'refused', 'unavailable'];

/** Nothing that could be loaded: a log of a quiet day. */
const nothingThere: readonly string[] = ['empty', 'syslog-without-postfix'];

/**
 * Loads all files, one after the other.
 * @returns whether all are loaded
 */
export async function runLoad(
  client: Client,
  options: Options,
  screen: Screen,
  signal: AbortSignal,
): Promise<boolean> {
  if (options.create) await createTables(client, options.table);
  let all = true;
  for (const path of options.logs) {
    try {
      screen.done(path, await load(client, path, options, screen, signal));
    } catch (error) {
      if (error instanceof IngestError && nothingThere.includes(error.code)) {
        screen.nothing(path);
        continue;
      }
      all = false;
      screen.failed(path, error);
      if (signal.aborted || (error instanceof LoadError && sharedFailures.includes(error.code))) break;
    }
  }
  return all;
}

async function createTables(client: Client, table: string): Promise<void> {
  const statements = [submissionsTable(table), loadsTable(table)];
  for (const query of statements)
    await client
      .command({ query: query.replace('CREATE TABLE', 'CREATE TABLE IF NOT EXISTS') })
      .catch((error: unknown) => {
        throw new Mistake(
          `The tables could not be made. ${error instanceof Error ? error.message : String(error)}`,
        );
      });
}

async function load(
  client: Client,
  path: string,
  options: Options,
  screen: Screen,
  signal: AbortSignal,
): Promise<LoadFileResult> {
  const file = await openLog(path);
  const { table, timeZone, tlsLogging, year, complete, batchRows, repeatForgotten } = options;
  try {
    return await loadFile(client, {
      table,
      open: file.bytes,
      name: path,
      // What was compressed is not written to any more.
      complete: complete || file.compressed,
      timeZone,
      tlsLogging,
      year,
      batchRows,
      repeatForgotten,
      signal,
      onProgress: ({ inserted, present, repeated }) =>
        screen.progress(path, file.read() / file.size, { inserted, present, repeated }),
    });
  } finally {
    await file.close();
  }
}
