import type { Input, Peer } from './peer.ts';

/** A peer, how it is called in tables, and what it reads; all workloads run on the first input, W1 on each. */
export interface PeerEntry {
  name: string;
  /** Its npm package, for the version in the tables. */
  package?: string;
  inputs: readonly Input[];
  /** How bytes held are measured: in the heap of JavaScript, or of the whole process where memory is outside it. */
  memory: 'heap' | 'process';
  /** Opens files itself, and needs no bytes of them. */
  opensFiles?: boolean;
  open(): Promise<Peer>;
}

export const peers: Record<string, PeerEntry> = {
  core: {
    name: 'core',
    inputs: ['objects', 'csv', 'ndjson'],
    memory: 'heap',
    open: async () => (await import('./core.ts')).core,
  },
  loops: {
    name: 'plain loops',
    inputs: ['objects', 'csv', 'ndjson'],
    memory: 'heap',
    open: async () => (await import('./loops.ts')).loops,
  },
  d3: {
    name: 'd3-array',
    package: 'd3-array',
    inputs: ['objects'],
    memory: 'heap',
    open: async () => (await import('./d3.ts')).d3Array,
  },
  arquero: {
    name: 'arquero',
    package: 'arquero',
    inputs: ['objects'],
    memory: 'heap',
    open: async () => (await import('./arquero.ts')).arquero,
  },
  crossfilter: {
    name: 'crossfilter2',
    package: 'crossfilter2',
    inputs: ['objects'],
    memory: 'heap',
    open: async () => (await import('./crossfilter.ts')).crossfilter2,
  },
  duckdb: {
    name: 'DuckDB native, 2 threads',
    package: '@duckdb/node-api',
    opensFiles: true,
    inputs: ['csv', 'ndjson'],
    memory: 'process',
    open: async () => (await import('./duckdb.ts')).duckdb,
  },
  'duckdb-wasm': {
    name: 'DuckDB-WASM',
    package: '@duckdb/duckdb-wasm',
    inputs: ['csv'],
    memory: 'process',
    open: async () => (await import('./duckdbWasmNode.ts')).duckdbWasm,
  },
  polars: {
    name: 'Polars, 2 threads',
    package: 'nodejs-polars',
    opensFiles: true,
    inputs: ['csv', 'ndjson'],
    memory: 'process',
    open: async () => (await import('./polars.ts')).polars,
  },
};
