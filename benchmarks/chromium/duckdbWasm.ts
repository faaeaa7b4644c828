import {
  BROWSER_RUNTIME,
  createDuckDB,
  VoidLogger,
} from '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import mainModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { createDuckdbWasm } from '../peers/duckdbWasm.ts';

export const duckdbWasm = createDuckdbWasm(async () => {
  const bundle = { mainModule, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME);
  await database.instantiate();
  return database;
});
