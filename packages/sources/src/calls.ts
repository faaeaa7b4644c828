import { SourceError } from '@smtp-auth-report/core';
import { type Endpoint, end, listen, post, type Transferred } from './endpoint.ts';
import { fromErrorMessage } from './errorMessages.ts';
import { watchLife } from './life.ts';
import {
  type Answers,
  asReply,
  channel,
  type LoadProgress,
  type Questions,
  type Reply,
  type Topic,
} from './messages.ts';

interface Pending {
  resolve(answer: never): void;
  reject(error: unknown): void;
  onProgress: ((progress: LoadProgress) => void) | undefined;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: LoadProgress) => void) | undefined;
  transfer?: Transferred[] | undefined;
  /** The call that this one goes on with. Default: a new one. */
  id?: number | undefined;
}

/** Numbers are never used twice, so that two sources may share one worker. */
let lastId = 0;

/** Calls across to one worker: each has a number, and settles by the reply with that number, an abort, or the worker's end. */
export class Calls {
  readonly #endpoint: Endpoint;
  readonly #replaceable: boolean;
  readonly #pending = new Map<number, Pending>();
  readonly #watch = new AbortController();
  readonly #stopListening: () => void;
  #answered = false;
  #closed: SourceError | undefined;

  /** @param replaceable another worker can be made: one that has failed in any way is not used any more */
  constructor(endpoint: Endpoint, replaceable: boolean) {
    this.#endpoint = endpoint;
    this.#replaceable = replaceable;
    this.#stopListening = listen(endpoint, {
      message: (data) => this.#take(data),
      error: (what, mortal) => this.#onError(what, mortal),
      unreadable: () => this.#fail('A message of the worker could not be read.', replaceable),
      end: (how) => this.#onEnd(how),
    });
  }

  /** Why nothing can be asked any more. */
  get closed(): SourceError | undefined {
    return this.#closed;
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
        this.tell('cancel', id);
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
        post(this.#endpoint, { channel, id, ask: topic, about }, transfer);
      } catch (cause) {
        settled();
        reject(new SourceError('internal', `This cannot be sent to a worker: ${String(cause)}`, { cause }));
      }
    });
  }

  /** `cancel`: nobody waits for the answer any more; `use`: what was loaded takes the place of what was there. */
  tell(what: 'cancel' | 'use', id: number): void {
    if (!this.#closed) post(this.#endpoint, { channel, id, ask: what });
  }

  /** Ends the worker, and all calls with this error. */
  close(error: SourceError): void {
    if (this.#closed) return;
    this.#closed = error;
    this.#watch.abort();
    this.#stopListening();
    end(this.#endpoint);
    for (const pending of [...this.#pending.values()]) pending.reject(error);
  }

  #fail(what: string, forGood: boolean): void {
    const mend = this.#replaceable
      ? ' The next call starts a new one.'
      : forGood
        ? ' Make a new worker and a new source for it, or give workerSource a function that makes the worker.'
        : '';
    const error = new SourceError('unavailable', what + mend);
    if (forGood) this.close(error);
    else for (const pending of [...this.#pending.values()]) pending.reject(error);
  }

  #take(data: unknown): void {
    const reply: Reply | undefined = asReply(data);
    if (!reply) return;
    if ('life' in reply) {
      watchLife(reply.life, this.#watch.signal, () => this.#onEnd(''));
      return;
    }
    this.#answered = true;
    const pending = this.#pending.get(reply.id);
    // A late answer to a call that was aborted.
    if (!pending) return;
    if ('progress' in reply) pending.onProgress?.(reply.progress);
    else if ('error' in reply) pending.reject(fromErrorMessage(reply.error));
    else pending.resolve(reply.answer as never);
  }

  #onError(what: string, mortal: boolean): void {
    const why = what && `: ${what.replace(/[.!]$/, '')}`;
    const message = this.#answered
      ? `The worker failed${why}.`
      : `The worker did not start${why}. Check that its script can be loaded and that the content security policy allows it (worker-src).`;
    // On the web a worker lives on after an error; one that never answered, was never there.
    this.#fail(message, this.#replaceable || mortal || !this.#answered);
  }

  #onEnd(how: string): void {
    this.#fail(
      `The worker has ended${how && ` (${how})`}: it closed itself, or was ended from outside.`,
      true,
    );
  }
}
