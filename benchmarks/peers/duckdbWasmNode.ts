import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { createDuckdbWasm } from './duckdbWasm.ts';

const { resolve } = createRequire(import.meta.url);
const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

export const duckdbWasm = createDuckdbWasm(async () => {
  // Node has exceptions in WebAssembly: the faster of the two builds.
  const bundle = { mainModule, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  return database;
});
