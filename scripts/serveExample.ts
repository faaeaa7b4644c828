import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/**
 * Builds an example and serves it for its tests, in a folder of its own: `dist/e2e`.
 * @param folder that of the example
 */
export async function serveExample(folder: URL): Promise<{ address: string; close: () => Promise<void> }> {
  const root = fileURLToPath(folder);
  const outDir = fileURLToPath(new URL('dist/e2e', folder));
  // Vitest says `test`, and libraries are built for development then, React Aria without its styles: what is tested has to be what is served.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
