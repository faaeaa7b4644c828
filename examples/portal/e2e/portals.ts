import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createDataset, memorySource, type Source, type Submission } from '@smtp-auth-report/core';
import { build } from 'vite';
import { portalServer } from '../server/portalServer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The portal with another line in `src/source.ts`, built.
 * @returns its folder
 */
export async function buildPortal(source: 'inMemory' | 'onServer'): Promise<string> {
  const outDir = `${root}dist/${source}`;
  // As in scripts/serveExample.ts: libraries are built for development while Vitest says `test`.
  const { NODE_ENV } = process.env;
  Object.assign(process.env, { NODE_ENV: 'production', PORTAL_SOURCE: source });
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  process.env.NODE_ENV = NODE_ENV;
  delete process.env.PORTAL_SOURCE;
  return outDir;
}

export function memoryOf(records: readonly Submission[]): Source {
  const dataset = createDataset();
  dataset.append(records);
  return memorySource(dataset);
}

/** A server, at the same address each time it is started. */
export interface Served {
  address: string;
  /** As a process that is killed: who waits for an answer gets none. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
}

export async function serve(
  source: Source,
  folder: string,
  scope: Parameters<typeof portalServer>[1]['scope'] = () => [],
): Promise<Served> {
  let server: Server;
  let port = 0;
  const start = async () => {
    server = portalServer(source, { folder, scope });
    server.listen(port, 'localhost');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  await start();
  return {
    address: `http://localhost:${port}/`,
    start,
    async kill() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
