import { SourceError } from '@smtp-auth-report/core';
import type { IngestProgress } from '@smtp-auth-report/ingest';
import { dataOf, type Endpoint } from './endpoint.ts';
import { fromErrorMessage } from './errorMessages.ts';
import { type Answers, asReply, channel, type Questions, type Reply, type Topic } from './messages.ts';

interface Pending {
  resolve(answer: never): void;
  reject(error: unknown): void;
  onProgress: ((progress: IngestProgress) => void) | undefined;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: IngestProgress) => void) | undefined;
  transfer?: Transferable[] | undefined;
  /** The call that this one goes on with. Default: a new one. */
  id?: number | undefined;
}

/** Numbers are never used twice, so that two sources may share one worker. */
let lastId = 0;

/** Calls across to a worker: each has a number, and settles by the reply with that number, an abort, or the worker's end. */
export class Calls {
  readonly #endpoint: Endpoint;
  readonly #pending = new Map<number, Pending>();
  #answered = false;
  /** Why nothing can be asked any more. */
  #closed: SourceError | undefined;

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
    endpoint.addEventListener('message', this.#onMessage);
    endpoint.addEventListener('error', this.#onError);
    endpoint.addEventListener('messageerror', this.#onMessageError);
    endpoint.addEventListener('close', this.#onClose);
    endpoint.start?.();
  }

  newId(): number {
    lastId += 1;
    return lastId;
  }

  /**
   * Asks. An abort rejects at once with the signal's reason and lets the worker know.
   * @throws {SourceError} `unavailable` when the worker has failed or was terminated
   */
  ask<T extends Topic>(topic: T, about: Questions[T], options: CallOptions = {}): Promise<Answers[T]> {
    const { signal, onProgress, transfer = [], id = this.newId() } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.#closed) return Promise.reject(this.#closed);
    return new Promise<Answers[T]>((resolve, reject) => {
      const abort = () => {
        this.cancel(id);
        settled();
        reject(signal?.reason);
      };
      const settled = () => {
        signal?.removeEventListener('abort', abort);
        this.#pending.delete(id);
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#pending.set(id, {
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
        onProgress,
      });
      try {
        this.#endpoint.postMessage({ channel, id, ask: topic, about }, transfer);
      } catch (cause) {
        settled();
        reject(new SourceError('internal', `This cannot be sent to a worker: ${String(cause)}`, { cause }));
      }
    });
  }

  cancel(id: number): void {
    if (!this.#closed) this.#endpoint.postMessage({ channel, id, ask: 'cancel' }, []);
  }

  close(): void {
    if (this.#closed) return;
    this.#fail(new SourceError('unavailable', 'This source was terminated. Make a new one.'), true);
    this.#endpoint.removeEventListener('message', this.#onMessage);
    this.#endpoint.removeEventListener('error', this.#onError);
    this.#endpoint.removeEventListener('messageerror', this.#onMessageError);
    this.#endpoint.removeEventListener('close', this.#onClose);
    if (this.#endpoint.terminate) this.#endpoint.terminate();
    else this.#endpoint.close?.();
  }

  #fail(error: SourceError, forGood: boolean): void {
    if (forGood) this.#closed = error;
    for (const pending of [...this.#pending.values()]) pending.reject(error);
  }

  readonly #onMessage = (event: Event): void => {
    const reply: Reply | undefined = asReply(dataOf(event));
    if (!reply) return;
    this.#answered = true;
    const pending = this.#pending.get(reply.id);
    // A late answer to a call that was aborted.
    if (!pending) return;
    if ('progress' in reply) pending.onProgress?.(reply.progress);
    else if ('error' in reply) pending.reject(fromErrorMessage(reply.error));
    else pending.resolve(reply.answer as never);
  };

  readonly #onError = (event: Event): void => {
    const what = 'message' in event && event.message ? `: ${String(event.message)}` : '';
    const message = this.#answered
      ? `The worker failed${what}.`
      : `The worker did not start${what}. Check that its script can be loaded and that the content security policy allows it (worker-src).`;
    // A worker that has answered before lives on after an error; one that never has, was never there.
    this.#fail(new SourceError('unavailable', message), !this.#answered);
  };

  readonly #onMessageError = (): void => {
    this.#fail(new SourceError('unavailable', 'A message of the worker could not be read.'), false);
  };

  /** Only ports tell: the worker that had the other end is gone. */
  readonly #onClose = (): void => {
    this.#fail(new SourceError('unavailable', 'The worker is gone. Make a new one, and a new source.'), true);
  };
}
