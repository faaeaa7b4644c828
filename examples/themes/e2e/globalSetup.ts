import type { TestProject } from 'vitest/node';
import { serveExample } from '../../../scripts/serveExample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    themesAddress: string;
  }
}

/** Builds and serves it once for all its tests. */
export async function setup(project: TestProject) {
  const { address, close } = await serveExample(new URL('..', import.meta.url));
  project.provide('themesAddress', address);
  return close;
}
