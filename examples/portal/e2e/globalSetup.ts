import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    portalAddress: string;
  }
}

/** Builds and serves the portal once for all its tests, as `npm start` does, in a folder of its own. */
export async function setup(project: TestProject) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outDir = fileURLToPath(new URL('../dist/e2e', import.meta.url));
  // Vitest says `test`, and React Aria leaves out its styles then: what is tested has to be what is served.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
  project.provide('portalAddress', server.resolvedUrls?.local[0] ?? '');
  return () => server.close();
}
