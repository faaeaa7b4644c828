import type { Dataset } from './dataset.ts';
import { type Signal, type Source, SourceError } from './source.ts';

function stopIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/** What the components have a sentence for; anything unforeseen is `internal`, with its cause. */
function attempt<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('internal', `The dataset could not answer: ${String(error)}`, { cause: error });
  }
}

/**
 * A dataset as a source. It answers in the same tick's microtask, so that no loading state shows. An aborted signal
 * rejects with its reason; lists look at it before each batch.
 */
export function memorySource(dataset: Pick<Dataset, 'pivot' | 'submissions' | 'coverage'>): Source {
  return {
    async pivot(query, options) {
      stopIfAborted(options?.signal);
      return attempt(() => dataset.pivot(query));
    },
    async *submissions(query, options) {
      stopIfAborted(options?.signal);
      const batches = attempt(() => dataset.submissions(query)[Symbol.iterator]());
      for (;;) {
        stopIfAborted(options?.signal);
        const batch = attempt(() => batches.next());
        if (batch.done) return;
        yield batch.value;
      }
    },
    async coverage(options) {
      stopIfAborted(options?.signal);
      return attempt(() => dataset.coverage(options?.timeZone));
    },
  };
}
