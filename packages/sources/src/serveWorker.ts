import { createDataset, SourceError, type Submission } from '@smtp-auth-report/core';
import { IngestError } from '@smtp-auth-report/ingest';
import { dataOf, type Endpoint } from './endpoint.ts';
import { toErrorMessage } from './errorMessages.ts';
import { loadDataset } from './loadDataset.ts';
import { type Answers, asRequest, channel, type Questions, type Request, type Topic } from './messages.ts';
import type { ServedDataset } from './servedDataset.ts';

export interface ServeOptions {
  /** Makes the empty dataset for each file, for dimensions of your own. Default: `createDataset()` of core. */
  createDataset?: (() => ServedDataset) | undefined;
}

/** Lists that can be open at once; a page that leaves more without closing them loses the oldest. */
const listsKept = 100;

class Server {
  readonly #endpoint: Endpoint;
  readonly #create: () => ServedDataset;
  readonly #lists = new Map<number, Iterator<Submission[]>>();
  #dataset: ServedDataset;
  #loading: { id: number; abort: AbortController } | undefined;

  constructor(endpoint: Endpoint, create: () => ServedDataset) {
    this.#endpoint = endpoint;
    this.#create = create;
    this.#dataset = create();
  }

  async take(request: Request): Promise<void> {
    const { id } = request;
    if (request.ask === 'cancel') {
      this.#cancel(id);
      return;
    }
    try {
      const answer = await this.#answer(request);
      this.#endpoint.postMessage({ channel, id, answer }, []);
    } catch (error) {
      this.#endpoint.postMessage({ channel, id, error: toErrorMessage(error) }, []);
    }
  }

  #answer(request: Exclude<Request, { ask: 'cancel' }>): Answers[Topic] | Promise<Answers[Topic]> {
    switch (request.ask) {
      case 'pivot':
        return this.#dataset.pivot(request.about);
      case 'coverage':
        return this.#dataset.coverage(request.about.timeZone);
      case 'submissions':
        return this.#open(request.id, this.#dataset.submissions(request.about));
      case 'next':
        return this.#next(request.id);
      case 'load':
        return this.#load(request.id, request.about);
    }
  }

  #open(id: number, batches: Iterable<Submission[]>): null {
    this.#lists.set(id, batches[Symbol.iterator]());
    if (this.#lists.size > listsKept) {
      const [oldest] = this.#lists.keys();
      if (oldest !== undefined) this.#cancel(oldest);
    }
    return null;
  }

  #next(id: number): Submission[] | null {
    const list = this.#lists.get(id);
    if (!list) {
      throw new SourceError(
        'unavailable',
        `More than ${listsKept} lists are open; this one was closed. Ask again.`,
      );
    }
    const { done, value } = list.next();
    if (!done) return value;
    this.#lists.delete(id);
    return null;
  }

  async #load(id: number, { input, settings }: Questions['load']): Promise<Answers['load']> {
    this.#loading?.abort.abort('A newer file is being loaded.');
    const abort = new AbortController();
    const loading = { id, abort };
    this.#loading = loading;
    try {
      const fresh = this.#create();
      const report = await loadDataset(fresh, input, settings, {
        signal: abort.signal,
        onProgress: (progress) => this.#endpoint.postMessage({ channel, id, progress }, []),
      });
      // Aborted after its last line: the caller was told that nothing changes.
      if (abort.signal.aborted) throw new IngestError('aborted', 'Loading was aborted; nothing has changed.');
      // Only now: a file that cannot be read must not cost the one that could.
      this.#dataset = fresh;
      return report;
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
  }

  #cancel(id: number): void {
    if (this.#loading?.id === id) this.#loading.abort.abort();
    this.#lists.get(id)?.return?.();
    this.#lists.delete(id);
  }
}

/**
 * Answers a `workerSource` from inside a worker. Call it once, at the top of the worker's script.
 * @param scope the worker's global scope, or a port
 * @returns stops answering
 */
export function serveWorker(
  scope: typeof globalThis | MessagePort = globalThis,
  options: ServeOptions = {},
): () => void {
  const endpoint = scope as unknown as Endpoint;
  const server = new Server(endpoint, options.createDataset ?? (() => createDataset()));
  const onMessage = (event: Event): void => {
    const request = asRequest(dataOf(event));
    if (request) void server.take(request);
  };
  endpoint.addEventListener('message', onMessage);
  endpoint.start?.();
  return () => endpoint.removeEventListener('message', onMessage);
}
