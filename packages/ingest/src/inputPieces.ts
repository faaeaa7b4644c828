import { gunzipped, isGzip } from './gzip.ts';
import { IngestError, type RecognisedShape } from './ingestError.ts';
import type { ChunkReader, IngestChunk } from './input.ts';

/** What is read is handed on in pieces of at most this many bytes or code units, so that a huge chunk is not worked off in one go. */
const pieceLength = 65_536;

const archives: readonly (readonly [RecognisedShape, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

const longestMagic = 5;

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Puts a chunk back in front of its reader. */
function withFirst(first: IngestChunk, rest: ChunkReader): ChunkReader {
  let waiting: IngestChunk | undefined = first;
  return {
    next: async () => {
      const chunk = waiting;
      waiting = undefined;
      return chunk ?? rest.next();
    },
    close: () => rest.close(),
  };
}

/** Looks at the first bytes: decompresses gzip, and refuses archives by name. */
async function opened(
  reader: ChunkReader,
  compressed = true,
): Promise<{ reader: ChunkReader; encoding: string }> {
  let first = await reader.next();
  if (!(first instanceof Uint8Array)) return { reader: withFirst(first ?? '', reader), encoding: 'utf-8' };
  while (first.length < longestMagic) {
    const more: IngestChunk | undefined = await reader.next();
    if (typeof more === 'string') throw new IngestError('read-failed', 'The input mixes bytes and text.');
    if (more === undefined) break;
    first = joined(first, more);
  }
  const bytes = first;
  // Once: a file can be made that decompresses to itself for ever.
  if (compressed && isGzip(bytes)) return opened(gunzipped(withFirst(bytes, reader)), false);
  const archive = archives.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (archive) {
    throw new IngestError(
      'binary',
      `This is a ${archive[0]} archive, which cannot be read here. Unpack it, or compress with gzip instead.`,
      { details: { looksLike: archive[0] } },
    );
  }
  // Windows tools write UTF-16 with a byte order mark ("Out-File" in older PowerShell).
  const mark = bytes.length > 1 ? ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0) : 0;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return { reader: withFirst(bytes, reader), encoding };
}

function* pieces(chunk: IngestChunk): Generator<IngestChunk> {
  for (let start = 0; start < chunk.length; start += pieceLength) {
    const end = start + pieceLength;
    yield typeof chunk === 'string' ? chunk.slice(start, end) : chunk.subarray(start, end);
  }
}

/** The input in pieces: decompressed; UTF-8 as bytes, UTF-16 (by its mark) and text as text without a byte order mark. */
export async function* inputPieces(input: ChunkReader): AsyncGenerator<IngestChunk, void, undefined> {
  const { reader, encoding } = await opened(input);
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
  let atStart = true;
  for (let chunk = await reader.next(); chunk !== undefined; chunk = await reader.next()) {
    for (const cut of pieces(chunk)) {
      let piece = decoder && typeof cut !== 'string' ? decoder.decode(cut, { stream: true }) : cut;
      if (piece.length === 0) continue;
      // Decoders drop a mark from bytes; text may bring its own.
      if (atStart && typeof cut === 'string' && cut.charCodeAt(0) === 0xfeff) piece = cut.slice(1);
      atStart = false;
      yield piece;
    }
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}
