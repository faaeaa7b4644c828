import { type AppendResult, SourceError } from '@smtp-auth-report/core';
import { IngestError } from '@smtp-auth-report/ingest';
import { Calls } from './calls.ts';
import { pack } from './cargo.ts';
import type { Endpoint } from './endpoint.ts';
import type { LoadProgress, LoadReport, LoadSettings } from './messages.ts';
import { send } from './send.ts';
import { unlessAborted } from './unlessAborted.ts';

export interface LoadHooks {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: LoadProgress) => void) | undefined;
}

function stoppedBy(signal: AbortSignal | undefined): IngestError {
  const message = 'Loading was aborted by its signal; nothing has changed.';
  return new IngestError('aborted', message, { cause: signal?.reason });
}

/** What was loaded last, and how to have it again. */
interface Held {
  by: Calls;
  settings: LoadSettings;
  /** Undefined where it cannot be read twice. */
  input: Blob | (() => unknown) | undefined;
}

interface Loading {
  stop: AbortController;
  /** Never rejects. */
  settled: Promise<unknown>;
}

/** Keeps a worker that holds what was loaded: when it is lost, another is started, and loads it again before it answers. */
export class Keeper {
  readonly #make: (() => Endpoint) | undefined;
  #calls: Calls | undefined;
  #held: Held | undefined;
  #loading: Loading | undefined;
  #restoring: Promise<void> | undefined;
  #terminated: SourceError | undefined;

  constructor(worker: Endpoint | (() => Endpoint)) {
    if (typeof worker === 'function') this.#make = worker;
    else this.#calls = new Calls(worker, false);
  }

  /**
   * A worker that holds what was loaded; undefined while there is none.
   * @throws {SourceError} `unavailable` when there can be none
   */
  now(): Calls | undefined {
    const calls = this.#open();
    return this.#held && this.#held.by !== calls ? undefined : calls;
  }

  /** The same, also where it has to be loaded again first. */
  async ready(signal: AbortSignal | undefined): Promise<Calls> {
    for (;;) {
      if (signal?.aborted) throw signal.reason;
      const calls = this.now();
      if (calls) return calls;
      // A loading that the host has begun goes first: what was lost may not be needed any more.
      await unlessAborted(this.#restoring ?? this.#loading?.settled ?? this.#restore(), signal);
    }
  }

  load(input: unknown, settings: LoadSettings, hooks: LoadHooks): Promise<LoadReport | AppendResult> {
    // Aborted before it began, it takes the place of nothing.
    if (hooks.signal?.aborted) return Promise.reject(stoppedBy(hooks.signal));
    this.#loading?.stop.abort(new IngestError('aborted', 'A newer loading has taken the place of this one.'));
    const stop = new AbortController();
    const report = this.#load(input, settings, hooks, stop);
    const settle = () => {
      if (this.#loading?.stop === stop) this.#loading = undefined;
    };
    this.#loading = { stop, settled: report.then(settle, settle) };
    return report;
  }

  terminate(): void {
    this.#terminated ??= new SourceError('unavailable', 'This source was terminated. Make a new one.');
    this.#loading?.stop.abort(this.#terminated);
    this.#calls?.close(this.#terminated);
    this.#held = undefined;
  }

  #open(): Calls {
    if (this.#terminated) throw this.#terminated;
    if (this.#calls && !(this.#make && this.#calls.closed)) return this.#calls;
    try {
      this.#calls = new Calls((this.#make as () => Endpoint)(), true);
    } catch (cause) {
      throw new SourceError(
        'unavailable',
        `The worker could not be made: ${String(cause)}. Check that its script can be loaded and that the content security policy allows it (worker-src).`,
        { cause },
      );
    }
    return this.#calls;
  }

  async #load(input: unknown, settings: LoadSettings, hooks: LoadHooks, stop: AbortController) {
    const { signal, onProgress } = hooks;
    const abort = () => stop.abort(stoppedBy(signal));
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const given: unknown = typeof input === 'function' ? await unlessAborted(input(), stop.signal) : input;
      const calls = this.#open();
      const report = await send(calls, pack(given), settings, stop, onProgress);
      const again = input instanceof Blob || typeof input === 'function';
      this.#held = { by: calls, settings, input: again ? (input as Blob | (() => unknown)) : undefined };
      return report;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Once for all who wait for it. */
  #restore(): Promise<void> {
    this.#restoring = this.#loadAgain().finally(() => {
      this.#restoring = undefined;
    });
    return this.#restoring;
  }

  async #loadAgain(): Promise<void> {
    const { input, settings } = this.#held as Held;
    if (!input) {
      throw new SourceError(
        'unavailable',
        'The worker was lost, and with it what it had loaded, which can be read only once. Load it again; a Blob, or a function that returns the input, would be loaded again without being asked for.',
      );
    }
    try {
      await this.load(input, settings, {});
    } catch (cause) {
      // Overtaken by a newer one.
      if (cause instanceof IngestError && cause.code === 'aborted') return;
      if (cause instanceof SourceError) throw cause;
      throw new SourceError(
        'unavailable',
        `The worker was lost, and what it had loaded could not be read a second time. ${String(cause)}`,
        { cause },
      );
    }
  }
}
