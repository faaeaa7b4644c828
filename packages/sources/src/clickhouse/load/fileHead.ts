import type { Signal } from '@smtp-auth-report/core';
import { IngestError } from '@smtp-auth-report/ingest';
import { unlessAborted } from '../../unlessAborted.ts';
import { LoadError } from './loadError.ts';

/** Bytes of a file, in chunks cut anywhere. */
export type FileInput = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes that tell files apart: some eight lines of a log, whose times and process ids no other has. */
export const headLength = 1024;

function iteratorOf(input: FileInput): AsyncIterator<Uint8Array> {
  if (!('getReader' in input)) return input[Symbol.asyncIterator]();
  const reader = input.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/** The first bytes of a file, as many as there are. */
export async function headOf(input: FileInput, signal: Signal | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(headLength);
  let length = 0;
  const chunks = iteratorOf(input);
  try {
    while (length < headLength) {
      const { done, value } = await unlessAborted(chunks.next(), signal);
      if (done) break;
      const part = value.subarray(0, headLength - length);
      head.set(part, length);
      length += part.length;
    }
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw new IngestError('read-failed', 'The file could not be read; see `cause`.', { cause });
  } finally {
    // Not waited for: what hangs would hang here too.
    Promise.resolve(chunks.return?.()).catch(() => {});
  }
  if (head[0] === 0x1f && head[1] === 0x8b)
    throw new LoadError(
      'compressed',
      'This is gzip, and files are known by what is in them, also after they were compressed. Unpack it on the way: createReadStream(path).pipe(createGunzip()).',
    );
  return head.slice(0, length);
}

const lineFeed = 10;

/** Hands bytes through, as long as they begin as the file that they are read for. */
export class CheckedBytes {
  readonly #open: () => FileInput;
  readonly #head: Uint8Array;
  #last = 0;
  #beforeLast = 0;

  /** @param head of the file; it may have less of it now */
  constructor(open: () => FileInput, head: Uint8Array) {
    this.#open = open;
    this.#head = head;
  }

  /** Whether it ends within a line. */
  get unended(): boolean {
    // The end of a line in UTF-16 LE has a zero behind it.
    return this.#last !== lineFeed && !(this.#last === 0 && this.#beforeLast === lineFeed);
  }

  async *bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    const head = this.#head;
    let length = 0;
    const chunks = iteratorOf(this.#open());
    try {
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        const chunk = next.value;
        if (chunk.length === 0) continue;
        const expected = head.subarray(length, length + chunk.length);
        if (expected.some((byte, at) => byte !== chunk[at])) throw replaced();
        length += chunk.length;
        this.#beforeLast = chunk.length > 1 ? (chunk.at(-2) ?? 0) : this.#last;
        this.#last = chunk.at(-1) ?? 0;
        yield chunk;
      }
    } finally {
      Promise.resolve(chunks.return?.()).catch(() => {});
    }
  }
}

function replaced(): LoadError {
  return new LoadError(
    'changed',
    'The file was replaced by another while it was read. Nothing of the other was loaded; load it again.',
  );
}
