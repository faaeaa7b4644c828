import { createDataset } from '@smtp-auth-report/core';
import { type Endpoint, listen } from './endpoint.ts';
import { holdLife } from './life.ts';
import { asRequest } from './messages.ts';
import type { ServedDataset } from './servedDataset.ts';
import { Server } from './server.ts';

export interface ServeOptions {
  /** Makes the empty dataset for each file, for dimensions of your own. Default: `createDataset()` of core. */
  createDataset?: (() => ServedDataset) | undefined;
}

/**
 * Answers a `workerSource` from inside a worker. Call it once, at the top of the worker's script.
 * @param scope the worker's global scope (the default), a port, or in Node the `parentPort` of `node:worker_threads`
 * @returns stops answering
 * @throws {TypeError} when `scope` is none of them: this is no worker
 */
export function serveWorker(
  scope: typeof globalThis | Endpoint | null = globalThis,
  options: ServeOptions = {},
): () => void {
  if (!scope || !('postMessage' in scope)) {
    throw new TypeError(
      'serveWorker() has nobody to answer: this thread is no worker. Call it in the script of a worker; in Node, give it the parentPort of node:worker_threads.',
    );
  }
  const endpoint = scope as Endpoint;
  const server = new Server(endpoint, options.createDataset ?? (() => createDataset()), holdLife(endpoint));
  return listen(endpoint, {
    message: (data) => {
      const request = asRequest(data);
      if (request) server.take(request);
    },
    unreadable: () => {
      // Nobody knows which call it was: as a failure of the worker it ends them all, instead of none ever.
      throw new Error('A message to the worker could not be read; it may have been too large.');
    },
  });
}
