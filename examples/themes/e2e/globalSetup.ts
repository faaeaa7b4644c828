import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    themesAddress: string;
  }
}

/** Builds and serves the pages once for all their tests, as a host does, in a folder of their own. */
export async function setup(project: TestProject) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outDir = fileURLToPath(new URL('../dist/e2e', import.meta.url));
  // Vitest says `test`, and the libraries would be built for development.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
  project.provide('themesAddress', server.resolvedUrls?.local[0] ?? '');
  return () => server.close();
}
