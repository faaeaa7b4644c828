import { SourceError } from '@smtp-auth-report/core';
import { asBytes, isWhole, streamPieces, viewPieces } from './bytePieces.ts';
import type { Pieces } from './feed.ts';
import { recordPieces } from './recordPieces.ts';

/** An input, ready to cross to a worker. */
export type Packed =
  | { kind: 'bytes'; bytes: Blob | Uint8Array; transfer: ArrayBuffer[]; size: number }
  | { kind: 'chunks' | 'records'; pieces: Pieces; size: number | undefined };

/** Node's blobs of files cannot be sent. A blob is cloned by reference, so asking costs nothing. */
function canBeSent(blob: Blob): boolean {
  try {
    structuredClone(blob);
    return true;
  } catch {
    return false;
  }
}

/** @throws {SourceError} `invalid-query` for what is no input */
export function pack(input: unknown): Packed {
  if (input instanceof Blob) {
    const { size } = input;
    if (canBeSent(input)) return { kind: 'bytes', bytes: input, transfer: [], size };
    return { kind: 'chunks', pieces: streamPieces(input.stream()), size };
  }
  if (input instanceof ArrayBuffer || ArrayBuffer.isView(input)) {
    const bytes = asBytes(input);
    if (!isWhole(bytes)) return { kind: 'chunks', pieces: viewPieces(bytes), size: bytes.length };
    return { kind: 'bytes', bytes, transfer: [bytes.buffer], size: bytes.length };
  }
  if (typeof input === 'object' && input !== null) {
    if (input instanceof ReadableStream) {
      return { kind: 'chunks', pieces: streamPieces(input), size: undefined };
    }
    if (Symbol.asyncIterator in input || Symbol.iterator in input) {
      const records = input as Iterable<unknown> | AsyncIterable<unknown>;
      return { kind: 'records', pieces: recordPieces(records), size: undefined };
    }
  }
  throw new SourceError(
    'invalid-query',
    `load() cannot read a value of type ${typeof input}. Give a Blob, a stream of bytes, a Uint8Array, an iterable of submissions, or a function that returns one; of a text, new Blob([text]).`,
  );
}
