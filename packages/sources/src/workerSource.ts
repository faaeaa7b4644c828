import type { Source, Submission, SubmissionQuery } from '@smtp-auth-report/core';
import { IngestError, type IngestProgress } from '@smtp-auth-report/ingest';
import { Calls } from './calls.ts';
import type { LoadInput, LoadReport, LoadSettings } from './messages.ts';

export interface LoadOptions extends LoadSettings {
  /** Stops the loading at once, with an `IngestError` of code `aborted`. What was loaded before stays. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: IngestProgress) => void) | undefined;
}

/** A source whose data live in a worker. */
export interface WorkerSource extends Source {
  /**
   * Reads a log or table inside the worker. It takes the place of what was loaded before once it has been read to its end;
   * a reading that fails, is aborted, or is overtaken by a newer one changes nothing. Queries are answered meanwhile.
   * @param input a `File` or other `Blob` (read in the worker, never copied), or a stream of bytes, which is transferred
   * @throws {IngestError} when it cannot be read, see its codes
   * @throws {SourceError} `unavailable` without a working worker, `invalid-query` for an option that makes no sense
   */
  load(input: LoadInput, options?: LoadOptions): Promise<LoadReport>;
  /** Ends the worker; whatever is under way rejects with `unavailable`. */
  terminate(): void;
}

/**
 * Asks a worker that runs `serveWorker()`, so that reading and counting never hold up the page.
 * @param worker the worker, or a port to one
 */
export function workerSource(worker: Worker | MessagePort): WorkerSource {
  const calls = new Calls(worker);

  async function* submissions(query: SubmissionQuery, signal: AbortSignal | undefined) {
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
      if (!ended) calls.cancel(id);
    }
  }

  return {
    pivot: (query, options) => calls.ask('pivot', query, { signal: options?.signal }),
    coverage: (options) =>
      calls.ask('coverage', { timeZone: options?.timeZone }, { signal: options?.signal }),
    submissions: (query, options) => submissions(query, options?.signal),
    async load(input, { signal, onProgress, ...settings } = {}) {
      const transfer = input instanceof ReadableStream ? [input] : [];
      try {
        return await calls.ask('load', { input, settings }, { signal, onProgress, transfer });
      } catch (error) {
        if (!signal?.aborted || error !== signal.reason) throw error;
        throw new IngestError('aborted', 'Loading was aborted by its signal; nothing has changed.', {
          cause: error,
        });
      }
    },
    terminate: () => calls.close(),
  };
}
