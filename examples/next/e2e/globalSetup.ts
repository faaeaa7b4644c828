import type { TestProject } from 'vitest/node';
import { installExample } from '../../../scripts/installExample.ts';
import { serveNext } from './serveNext.ts';

declare module 'vitest' {
  interface ProvidedContext {
    nextHost: {
      /** Where the built example is served. */
      address: string;
      /** Where it is installed. */
      folder: string;
    };
  }
}

/** Installs the example from tarballs, builds it, which checks its types, and serves it. */
export async function setup(project: TestProject) {
  const folder = await installExample({ example: 'next', build: [['next/dist/bin/next', 'build']] });
  const { address, close } = await serveNext(folder, 'start');
  project.provide('nextHost', { address, folder });
  return close;
}
