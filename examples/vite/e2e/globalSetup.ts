import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { installExample } from '../../../scripts/installExample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the example is served, by the version of React that it runs on. */
    viteAddresses: Record<string, string>;
    /** Where it is installed, by the same. */
    viteFolders: Record<string, string>;
  }
}

/** The newest React is what the example names; this is the oldest that the packages promise to work with. */
const reacts: Record<string, Record<string, string>> = {
  '19.3': {},
  '18.3': {
    react: '18.3.1',
    'react-dom': '18.3.1',
    '@types/react': '^18.3.0',
    '@types/react-dom': '^18.3.0',
  },
};

/** Types are checked too: the packages' own against each React's. */
const build = [['typescript/bin/tsc'], ['vite/bin/vite.js', 'build', '--logLevel', 'warn']];

/** Installs the example from tarballs, once with each React, builds and serves it. */
export async function setup(project: TestProject) {
  const served = await Promise.all(
    Object.entries(reacts).map(async ([react, versions]) => {
      const root = await installExample({ example: 'vite', name: `vite-react-${react}`, versions, build });
      const server = await preview({
        root,
        configFile: false,
        logLevel: 'warn',
        preview: { port: 0 },
      });
      return { react, root, server, address: server.resolvedUrls?.local[0] ?? '' };
    }),
  );
  project.provide('viteAddresses', Object.fromEntries(served.map(({ react, address }) => [react, address])));
  project.provide('viteFolders', Object.fromEntries(served.map(({ react, root }) => [react, root])));
  return () => Promise.all(served.map(({ server }) => server.close()));
}
