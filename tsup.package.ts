import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

interface PackageBuild {
  /** Entries; default `src/index.ts`. */
  entry?: string[];
  /** UI package: its modules open with `'use client'`. */
  client?: boolean;
  /** Stylesheets to flatten into `dist`; their `@import`s are inlined. */
  css?: string | string[];
  /** Folders of a UI package whose modules are entries that a server component may import too. */
  plain?: string[];
}

type Plugin = NonNullable<Options['plugins']>[number];

/** Here, because a bundler drops a directive that stands in a source file. On the first line, so that source maps stay true. */
const markClient = (plain: readonly string[]): Plugin => ({
  name: 'use-client',
  renderChunk(code, { entryPoint }) {
    const marked = entryPoint && !plain.some((folder) => entryPoint.startsWith(`${folder}/`));
    return marked ? { code: `'use client'; ${code}` } : undefined;
  },
});

/** One build for every package: ESM with types, and a flat stylesheet where there is one. */
export function definePackage({ entry = ['src/index.ts'], client, css, plain = [] }: PackageBuild = {}) {
  // What an earlier build left would be published with this one.
  rmSync('dist', { recursive: true, force: true });
  const builds: Options[] = [
    {
      format: 'esm',
      target: 'es2023',
      platform: 'neutral',
      dts: true,
      sourcemap: true,
      // Words as they are written: escaped, Arabic would be twice as long.
      esbuildOptions(options) {
        options.charset = 'utf8';
      },
      entry: [...entry, ...plain.map((folder) => `${folder}/*.ts`)],
      ...(client && { plugins: [markClient(plain)] }),
    },
  ];
  if (css) builds.push({ entry: [css].flat() });
  return defineConfig(builds);
}
