import { IngestError } from './ingestError.ts';
import type { ChunkReader } from './input.ts';

/** RFC 1952: every gzip member begins with these two bytes. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

const headerLength = 10;
/** Header, the shortest compressed data, checksum and length. */
const shortestMember = 20;

/** Flags, level and system as compressors write them; the RFC allows more. */
const flagsInUse = 0b1100;
const levels = [0, 2, 4];
const systems = [0, 3, 7, 10, 11, 19, 255];

function isHeader(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x1f &&
    bytes[at + 1] === 0x8b &&
    bytes[at + 2] === 8 &&
    ((bytes[at + 3] as number) & ~flagsInUse) === 0 &&
    levels.includes(bytes[at + 8] as number) &&
    systems.includes(bytes[at + 9] as number)
  );
}

/** No data become more than this many times larger. */
const greatestRatio = 1032;

/** Whether `length` bytes of a member can end here, in the length of what they decompress to (modulo 2^32). */
function canEnd(bytes: Uint8Array, at: number, length: number): boolean {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at - 4, true);
  return size <= length * greatestRatio;
}

/**
 * The members of a gzip file, which `cat a.gz b.gz` joins: the platform decompresses one and takes the next for garbage.
 * Nor does it say where the first ended, so the next header is looked for. Compressed data look like one by chance once in
 * terabytes; the platform's check of the member then fails, and that is an error, not a wrong number.
 */
class Members {
  readonly #compressed: ChunkReader;
  /** Read, from `#at` on not given on yet; before it the end of what was. */
  #kept: Uint8Array = new Uint8Array();
  #at = 0;
  #ended = false;

  constructor(compressed: ChunkReader) {
    this.#compressed = compressed;
  }

  /** The compressed bytes of the next member; undefined after the last. */
  async next(): Promise<ReadableStream<BufferSource> | undefined> {
    await this.#atLeast(1);
    if (this.#at === this.#kept.length) return undefined;
    let length = 0;
    return new ReadableStream<BufferSource>(
      {
        pull: async (controller) => {
          await this.#atLeast(headerLength);
          const next = this.#nextHeader(length);
          // A header may be cut: what could be the beginning of one waits for the next chunk.
          const end = next ?? (this.#ended ? this.#kept.length : this.#kept.length - headerLength + 1);
          length += end - this.#at;
          if (end > this.#at) controller.enqueue(this.#kept.slice(this.#at, end));
          this.#at = end;
          if (next !== undefined || this.#at === this.#kept.length) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** Reads until so many bytes wait, or to the end. */
  async #atLeast(count: number): Promise<void> {
    while (this.#kept.length - this.#at < count && !this.#ended) {
      const chunk = await this.#compressed.next();
      if (typeof chunk === 'string')
        throw new IngestError('read-failed', 'The input gave text after compressed bytes.');
      if (chunk === undefined) this.#ended = true;
      else this.#keep(chunk);
    }
  }

  #keep(chunk: Uint8Array): void {
    // The end of a member stands right before the next header.
    const last = this.#kept.subarray(Math.max(0, this.#at - shortestMember));
    this.#at = Math.min(this.#at, shortestMember);
    this.#kept = new Uint8Array(last.length + chunk.length);
    this.#kept.set(last);
    this.#kept.set(chunk, last.length);
  }

  /** @param length bytes of this member that were given on */
  #nextHeader(length: number): number | undefined {
    const bytes = this.#kept;
    for (let at = bytes.indexOf(0x1f, this.#at); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
      const member = length + at - this.#at;
      if (member >= shortestMember && isHeader(bytes, at) && canEnd(bytes, at, member)) return at;
    }
    return undefined;
  }
}

/** The same input, decompressed on demand by the platform. */
export function gunzipped(compressed: ChunkReader): ChunkReader {
  const members = new Members(compressed);
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const next = async (): Promise<Uint8Array | undefined> => {
    for (;;) {
      if (!reader) {
        const member = await members.next();
        if (!member) return undefined;
        reader = member.pipeThrough(new DecompressionStream('gzip')).getReader();
      }
      const { done, value } = await reader.read();
      if (!done) return value;
      reader = undefined;
    }
  };
  return {
    async next() {
      try {
        return await next();
      } catch (cause) {
        if (cause instanceof IngestError) throw cause;
        throw new IngestError(
          'damaged-gzip',
          'The gzip data are damaged or end too early. Fetch the file again.',
          { cause },
        );
      }
    },
    close() {
      reader?.cancel().catch(() => {});
      compressed.close();
    },
  };
}
