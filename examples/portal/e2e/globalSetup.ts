import type { TestProject } from 'vitest/node';
import { serveExample } from '../../../scripts/serveExample.ts';
import { buildPortal, memoryOf, serve } from './portals.ts';
import { sampleRecords } from './sampleRecords.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Reads logs in a worker. */
    portalAddress: string;
    /** Asks its own server, which has read the sample: for tests of what is the same with every source, which need not read it each time. */
    serverAddress: string;
    /** That portal, built. */
    folderOnServer: string;
  }
}

/** Builds and serves both once for all their tests. */
export async function setup(project: TestProject) {
  const { address, close } = await serveExample(new URL('..', import.meta.url));
  project.provide('portalAddress', address);
  const folder = await buildPortal('onServer');
  project.provide('folderOnServer', folder);
  const server = await serve(memoryOf(await sampleRecords()), folder);
  project.provide('serverAddress', server.address);
  return async () => {
    await close();
    await server.kill();
  };
}
