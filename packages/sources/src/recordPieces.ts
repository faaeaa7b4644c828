import { RecordEncoder } from './encodeRecords.ts';
import type { Pieces } from './feed.ts';
import { nextTask } from './nextTask.ts';

/** Records of a slice, at most: a millisecond or two of work. */
export const sliceLength = 2048;

/** Where records are slow to make, a slice ends after this many milliseconds. */
const longestStretch = 4;

/** The clock is looked at each time that this many records are encoded. */
const clockEvery = 16;

/** Records in slices, each encoded in a task of its own, so that a page that holds ten million of them still answers a click. */
export function recordPieces(records: Iterable<unknown> | AsyncIterable<unknown>): Pieces {
  const iterator: Iterator<unknown> | AsyncIterator<unknown> =
    Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  const encoder = new RecordEncoder(sliceLength);
  let ended = false;
  return {
    async next() {
      if (ended) return undefined;
      await nextTask();
      const until = performance.now() + longestStretch;
      while (encoder.length < sliceLength) {
        const step = iterator.next();
        const { done, value } = 'then' in step ? await step : step;
        if (done) {
          ended = true;
          break;
        }
        encoder.add(value);
        if (encoder.length % clockEvery === 0 && performance.now() > until) break;
      }
      return encoder.length > 0 ? encoder.take() : undefined;
    },
    close() {
      if (ended) return;
      ended = true;
      // Deferred into a promise: an iterator that is busy, or that throws while it closes, is no concern any more.
      Promise.resolve()
        .then(() => iterator.return?.())
        .catch(() => {});
    },
  };
}
