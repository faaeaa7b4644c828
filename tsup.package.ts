import { defineConfig, type Options } from 'tsup';

interface PackageBuild {
  /** Entries; default `src/index.ts`. */
  entry?: string[];
  /** UI package: its modules open with `'use client'`. */
  client?: boolean;
  /** Stylesheet to flatten into `dist`; its `@import`s are inlined. */
  css?: string;
  /** Entries of a UI package that a server component may import too. */
  plain?: string[];
}

/** One build for every package: ESM with types, and a flat stylesheet where there is one. */
export function definePackage({ entry = ['src/index.ts'], client, css, plain }: PackageBuild = {}) {
  const modules: Options = {
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
  };
  const builds: Options[] = [
    // A banner, because a bundler drops a directive that stands in a source file.
    { ...modules, entry, ...(client && { banner: { js: "'use client';" } }) },
  ];
  if (plain) builds.push({ ...modules, entry: plain, outDir: 'dist/locales' });
  if (css) builds.push({ entry: [css] });
  return defineConfig(builds);
}
