import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import type { Loaded, Peer, Source } from './peer.ts';
import { answerOf, createTable, createTypes, insertFile, selectAnswer } from './sql.ts';

/** The part of the database that both its builds, for Node and for browsers, have. */
export interface Database {
  connect(): DuckDBConnection;
  registerFileBuffer(name: string, bytes: Uint8Array): void;
  dropFile(name: string): unknown;
}

/** DuckDB as WebAssembly, called without a worker in between: the measurement is in a process or worker of its own. */
export function createDuckdbWasm(open: () => Promise<Database>): Peer {
  let database: Database;
  let connection: DuckDBConnection;
  let files = 0;

  function register(source: Source): { name: string; input: 'csv' | 'ndjson' } {
    if (source.input === 'objects') throw new Error('DuckDB reads files');
    const name = `file${files++}`;
    database.registerFileBuffer(name, source.bytes);
    return { name, input: source.input };
  }

  return {
    async start() {
      database = await open();
      connection = database.connect();
      for (const statement of ['SET preserve_insertion_order = false', ...createTypes])
        connection.query(statement);
    },
    load(source, { dayStarts }): Loaded {
      const { name, input } = register(source);
      connection.query(createTable(name, input, dayStarts));
      database.dropFile(name);
      return {
        ask(question) {
          const table = connection.query(selectAnswer(question));
          const columns = table.schema.fields.map((_, place) => {
            const column = table.getChildAt(place);
            // Texts and absent ones one by one; numbers as they lie in memory.
            return column && column.nullCount === 0 && column.type.typeId !== 5
              ? column.toArray()
              : [...(column ?? [])];
          });
          return answerOf(question, columns);
        },
        append(more) {
          const file = register(more);
          connection.query(insertFile(file.name, file.input, dayStarts));
          database.dropFile(file.name);
        },
      };
    },
  };
}
