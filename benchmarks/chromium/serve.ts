import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cacheFolder, fileOf } from '../data/files.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const peersFolder = join(here, '../node_modules');
const outDir = join(cacheFolder, 'chromium');

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv',
};

/** Builds the page as it would be shipped: bundled and minified. */
export async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    resolve: {
      conditions: ['@smtp-auth-report/source', 'module', 'browser', 'production'],
      alias: {
        '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs': join(
          peersFolder,
          '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs',
        ),
      },
    },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000 },
  });
}

/** The file behind an address: of the page, or of the rows. */
function fileAt(path: string, count: number): string {
  const data = /^\/(?:assets\/)?data\/(?:(rows)|append(\d))\.csv$/.exec(path);
  if (data) return fileOf(count, 'csv', data[1] ? undefined : Number(data[2]));
  return join(outDir, path === '/' ? 'index.html' : path);
}

/** Serves the page and the rows. @returns its address, and how to end it */
export function servePage(count: number): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const file = fileAt(new URL(request.url ?? '/', 'http://localhost').pathname, count);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      // With both, the clock of the page counts in steps of five microseconds rather than a hundred.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
