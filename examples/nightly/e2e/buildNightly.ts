import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Builds the program into a folder. In a process of its own: in a test's, React would be that of development. */
export async function buildNightly(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const vite = createRequire(import.meta.url)
    .resolve('vite/package.json')
    .replace('package.json', 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', root, '--outDir', folder, '--emptyOutDir'], {
    env,
  });
}
