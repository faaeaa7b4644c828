import { IngestError } from './ingestError.ts';
import type { ChunkReader } from './input.ts';

/** RFC 1952: every gzip member begins with these two bytes. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The same input, decompressed on demand by the platform. */
export function gunzipped(compressed: ChunkReader): ChunkReader {
  const stream = new ReadableStream<BufferSource>(
    {
      async pull(controller) {
        const chunk = await compressed.next();
        if (chunk === undefined) controller.close();
        else if (typeof chunk === 'string')
          throw new IngestError('read-failed', 'The input gave text after compressed bytes.');
        else controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
      },
      cancel: () => compressed.close(),
    },
    { highWaterMark: 0 },
  );
  const reader = stream.pipeThrough(new DecompressionStream('gzip')).getReader();
  return {
    async next() {
      try {
        const { done, value } = await reader.read();
        return done ? undefined : value;
      } catch (cause) {
        if (cause instanceof IngestError) throw cause;
        throw new IngestError(
          'damaged-gzip',
          'The gzip data are damaged, end too early, or are several files joined. Decompress the file first, or fetch it again.',
          { cause },
        );
      }
    },
    close() {
      reader.cancel().catch(() => {});
      compressed.close();
    },
  };
}
