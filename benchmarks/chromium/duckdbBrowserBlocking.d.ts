// The build for browsers that has no worker of its own. The package contains it but does not export it.
declare module '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs' {
  import type { createDuckDB as create, DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking';

  export { VoidLogger } from '@duckdb/duckdb-wasm/blocking';
  export const BROWSER_RUNTIME: DuckDBRuntime;
  export const createDuckDB: typeof create;
}
