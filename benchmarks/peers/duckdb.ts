import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Peer, Source } from './peer.ts';
import { answerOf, createTable, createTypes, insertFile, selectAnswer } from './sql.ts';

let connection: DuckDBConnection;

function fileOf(source: Source): { path: string; input: 'csv' | 'ndjson' } {
  if (source.input === 'objects') throw new Error('DuckDB reads files');
  return source;
}

/** DuckDB in the process, two threads, one table in memory with the day and the domain as columns. */
export const duckdb: Peer = {
  async start() {
    const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
    connection = await instance.connect();
    // Nothing here asks for the order of the file.
    for (const statement of ['SET preserve_insertion_order = false', ...createTypes])
      await connection.run(statement);
  },
  async load(source, { dayStarts }) {
    const { path, input } = fileOf(source);
    await connection.run(createTable(path, input, dayStarts));
    return {
      async ask(question) {
        const result = await connection.runAndReadAll(selectAnswer(question));
        return answerOf(question, result.getColumns());
      },
      async append(more) {
        const file = fileOf(more);
        await connection.run(insertFile(file.path, file.input, dayStarts));
      },
    };
  },
};
