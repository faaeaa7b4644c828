import type { AppendResult, Source, Submission, SubmissionQuery } from '@smtp-auth-report/core';
import type { IngestProgress } from '@smtp-auth-report/ingest';
import type { Endpoint } from './endpoint.ts';
import { Keeper, type LoadHooks } from './keeper.ts';
import type { Answers, LoadInput, LoadReport, LoadSettings, Questions, Topic } from './messages.ts';

export interface LoadOptions extends LoadSettings {
  /** Stops the loading at once, with an `IngestError` of code `aborted`. What was loaded before stays. */
  signal?: AbortSignal | undefined;
  /** Told at the beginning, at the end, and ten times a second between. */
  onProgress?: ((progress: IngestProgress) => void) | undefined;
}

export interface LoadRecordsOptions extends Pick<LoadOptions, 'signal'> {
  /** Told at the beginning, at the end, and ten times a second between. */
  onProgress?: ((progress: Pick<IngestProgress, 'submissions'>) => void) | undefined;
}

/** A value, or a function that returns it: called now, and again when the worker was lost. */
export type Again<T> = T | (() => T | PromiseLike<T>);

/** A source whose data live in a worker. */
export interface WorkerSource extends Source {
  /**
   * Reads a log or table inside the worker. It takes the place of what was loaded before once it has been read to its end;
   * a reading that fails, is aborted, or is overtaken by a newer one changes nothing. Queries are answered meanwhile.
   *
   * A `Blob`, or a function that returns the input, is loaded again by itself after the worker was lost.
   * @param input a `File` or other `Blob`, which is read in the worker and never copied; or a stream of bytes, an `ArrayBuffer`, a
   * `Uint8Array`, which are transferred: the caller's are empty then
   * @throws {IngestError} when it cannot be read, see its codes
   * @throws {SourceError} `unavailable` without a working worker, `invalid-query` for an option that makes no sense
   */
  load(input: Again<LoadInput>, options?: LoadOptions): Promise<LoadReport>;
  /**
   * The same for records that are objects already. They cross by column, in slices of at most 2,048 or 4 ms. Beside the fields of
   * `Submission` their own fields cross that hold a text, number or boolean.
   * @throws whatever the iterable throws; {IngestError} `aborted`; {SourceError} `unavailable`
   */
  load<R extends Submission>(
    records: Again<Iterable<R> | AsyncIterable<R>>,
    options?: LoadRecordsOptions,
  ): Promise<AppendResult>;
  /** Ends the worker; whatever is under way rejects with `unavailable`. */
  terminate(): void;
}

/**
 * Asks a worker that runs `serveWorker()`, so that reading and counting never hold up the page.
 * @param worker a function that makes the worker: called at the first question, and again at the next one after it was lost
 * (a script that did not load, an error, an end). Or a worker, or a port to one, which cannot be replaced: once it is lost,
 * every call rejects. Workers of the web and of `node:worker_threads` will do.
 */
export function workerSource(worker: Endpoint | (() => Endpoint)): WorkerSource {
  const keeper = new Keeper(worker);

  async function ask<T extends Topic>(topic: T, about: Questions[T], signal: AbortSignal | undefined) {
    if (signal?.aborted) throw signal.reason;
    const calls = keeper.now() ?? (await keeper.ready(signal));
    const answer: Answers[T] = await calls.ask(topic, about, { signal });
    return answer;
  }

  async function* submissions(query: SubmissionQuery, signal: AbortSignal | undefined) {
    const calls = await keeper.ready(signal);
    const id = calls.newId();
    await calls.ask('submissions', query, { id, signal });
    let ended = false;
    try {
      for (;;) {
        // Asked for one by one: a slow reader holds the worker back, not its own memory.
        const batch: Submission[] | null = await calls.ask('next', null, { id, signal });
        if (batch === null) {
          ended = true;
          return;
        }
        yield batch;
      }
    } finally {
      if (!ended) calls.tell('cancel', id);
    }
  }

  return {
    pivot: (query, options) => ask('pivot', query, options?.signal),
    coverage: (options) => ask('coverage', { timeZone: options?.timeZone }, options?.signal),
    submissions: (query, options) => submissions(query, options?.signal),
    load(input: unknown, { signal, onProgress, ...settings }: LoadOptions = {}) {
      const hooks = { signal, onProgress } as LoadHooks;
      // Bytes are answered with a report, records with what was appended.
      return keeper.load(input, settings, hooks) as Promise<LoadReport & AppendResult>;
    },
    terminate: () => keeper.terminate(),
  };
}
