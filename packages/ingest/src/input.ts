import { abortable } from './abortable.ts';
import { IngestError } from './ingestError.ts';

export type IngestChunk = string | Uint8Array;

/** Bytes or text, whole or in chunks that may be cut anywhere, also inside a line or a character. */
export type IngestInput =
  | ReadableStream<IngestChunk>
  | ReadableStream<Uint8Array>
  | ReadableStream<string>
  | AsyncIterable<IngestChunk>
  | Iterable<IngestChunk>
  | IngestChunk;

/** Chunks one at a time, on demand. */
export interface ChunkReader {
  /** The next chunk; undefined at the end. */
  next(): Promise<IngestChunk | undefined>;
  /** Lets go of the input; what is still underway is cancelled, not waited for. */
  close(): void;
}

type Pull = { next(): Promise<{ done?: boolean | undefined; value?: unknown }>; close(): void };

const ignore = () => {};

function pullStream(stream: ReadableStream<unknown>): Pull {
  const reader = stream.getReader();
  return {
    next: () => reader.read(),
    close: () => {
      reader.cancel().catch(ignore);
    },
  };
}

function pullIterator(iterator: AsyncIterator<unknown> | Iterator<unknown>): Pull {
  return {
    next: async () => iterator.next(),
    close: () => {
      // Deferred into a promise: a generator that is busy, or that throws while it closes, is no concern any more.
      Promise.resolve()
        .then(() => iterator.return?.())
        .catch(ignore);
    },
  };
}

function pullFrom(input: IngestInput): Pull {
  // Both are iterable themselves, by character and by byte, which nobody means.
  if (typeof input === 'string' || input instanceof Uint8Array) return pullIterator([input].values());
  if ('getReader' in input) return pullStream(input);
  if (Symbol.asyncIterator in input) return pullIterator(input[Symbol.asyncIterator]());
  return pullIterator(input[Symbol.iterator]());
}

function asChunk(value: unknown): IngestChunk {
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new IngestError(
    'read-failed',
    `The input gave a chunk of type ${typeof value}. Chunks must be strings or Uint8Arrays.`,
  );
}

/** The one reader of an input, counting what it gives. Its failures are `IngestError`s. */
export class InputReader implements ChunkReader {
  /** Bytes so far; UTF-16 code units for text. */
  bytes = 0;
  readonly #pull: Pull;
  readonly #signal: AbortSignal | undefined;
  #ended = false;

  constructor(input: IngestInput, signal: AbortSignal | undefined) {
    this.#pull = pullFrom(input);
    this.#signal = signal;
  }

  async next(): Promise<IngestChunk | undefined> {
    if (this.#ended) return undefined;
    try {
      const { done, value } = await abortable(this.#pull.next(), this.#signal);
      if (done) {
        this.#ended = true;
        return undefined;
      }
      const chunk = asChunk(value);
      this.bytes += chunk.length;
      return chunk;
    } catch (cause) {
      if (cause instanceof IngestError) throw cause;
      throw new IngestError('read-failed', 'The input could not be read to its end; see `cause`.', { cause });
    }
  }

  close(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#pull.close();
  }
}
