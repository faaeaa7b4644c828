import type { Piece, Pieces } from './feed.ts';

/** A part of a larger buffer is copied, this many bytes at a time: well below a millisecond. */
const copyLength = 1_048_576;

/** Whether giving the bytes away gives away nothing else. */
export function isWhole(bytes: ArrayBufferView): bytes is ArrayBufferView<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
}

/** Bytes of any view, or a buffer. */
export function asBytes(input: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input);
}

function* parts(bytes: Uint8Array): Generator<Piece, void, undefined> {
  if (isWhole(bytes)) {
    yield { piece: bytes, transfer: [bytes.buffer] };
    return;
  }
  for (let start = 0; start < bytes.length; start += copyLength) {
    const piece = bytes.slice(start, start + copyLength);
    yield { piece, transfer: [piece.buffer] };
  }
}

/** Bytes that are part of something larger, which stays whole. */
export function viewPieces(bytes: Uint8Array): Pieces {
  const all = parts(bytes);
  return { next: async () => all.next().value ?? undefined, close: () => {} };
}

/**
 * Chunks of a stream, each given away. A stream is not transferred itself: not every platform can, and where one can it copies
 * each chunk.
 */
export function streamPieces(stream: ReadableStream<unknown>): Pieces {
  const reader = stream.getReader();
  let chunk: Iterator<Piece, void> = [][Symbol.iterator]();
  return {
    async next() {
      for (;;) {
        const piece = chunk.next();
        if (!piece.done) return piece.value;
        const { done, value } = await reader.read();
        if (done) return undefined;
        const isBytes = ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
        // Anything else goes as it is; whoever reads it says what is wrong with it.
        chunk = isBytes ? parts(asBytes(value)) : [{ piece: value, transfer: [] }].values();
      }
    },
    close: (reason) => {
      reader.cancel(reason).catch(() => {});
    },
  };
}
