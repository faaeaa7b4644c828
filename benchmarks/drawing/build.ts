import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { cacheFolder } from '../data/files.ts';

const common = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
} as const;
const outDir = join(cacheFolder, 'drawing');

/** Builds the page as it would be shipped, ours from its source, and all with one production React. */
export async function buildPage(): Promise<void> {
  await build({
    ...common,
    base: './',
    resolve: {
      conditions: ['@smtp-auth-report/source', 'module', 'browser', 'production'],
      dedupe: ['react', 'react-dom'],
    },
    // Nothing rewritten for older browsers than the one that measures: `light-dark()` would be.
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 2000 },
  });
}

/** @returns its address, and how to end it */
export async function servePage(): Promise<{ address: string; close(): Promise<void> }> {
  const headers = {
    // With both, the clock of the page counts in steps of five microseconds rather than a hundred.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers },
  });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  if (!address) throw new Error('The page has no address');
  return { address, close: () => server.close() };
}
