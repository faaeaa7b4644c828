import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes of the core package with what it depends on: one module, minified, gzip level 9. */
export async function measureCoreBytes(): Promise<number> {
  const entry = fileURLToPath(new URL('../packages/core/src/index.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@smtp-auth-report/source'] },
    // Not as a library: those keep their white space.
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  const code = output.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
