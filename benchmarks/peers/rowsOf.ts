import type { Row } from '../data/objects.ts';
import type { Source } from './peer.ts';

/** Bytes decoded at once: the text of a large file is longer than a string may be. */
const pieceLength = 16_777_216;
const lineFeed = 10;

function* linesOf(bytes: Uint8Array<ArrayBuffer>): Generator<string[]> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; ) {
    let end = Math.min(bytes.length, at + pieceLength);
    if (end < bytes.length) end = bytes.lastIndexOf(lineFeed, end - 1) + 1;
    yield decoder.decode(bytes.subarray(at, end)).split('\n');
    at = end;
  }
}

/** Keeps one copy of texts that come again and again, so that they are compared and hashed once. */
function createInterner(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // A part of a split line would keep the whole piece in memory.
    const copy = `${text} `.slice(0, -1);
    known.set(copy, copy);
    return copy;
  };
}

function rowsOfCsv(bytes: Uint8Array<ArrayBuffer>): Row[] {
  const rows: Row[] = [];
  const intern = createInterner();
  for (const lines of linesOf(bytes)) {
    for (const line of lines) {
      const fields = line.split(',');
      // The header, and what follows the last line end.
      if (fields[0] === 'time' || fields.length < 6) continue;
      rows.push({
        time: Number(fields[0]),
        sender: intern(fields[1] as string),
        messages: Number(fields[2]),
        tls: intern(fields[3] as string) as Row['tls'],
        auth: intern(fields[4] as string) as Row['auth'],
        client: intern(fields[5] as string),
      });
    }
  }
  return rows;
}

function rowsOfNdjson(bytes: Uint8Array<ArrayBuffer>): Row[] {
  const rows: Row[] = [];
  for (const lines of linesOf(bytes)) {
    for (const line of lines) if (line !== '') rows.push(JSON.parse(line) as Row);
  }
  return rows;
}

/** What a good engineer writes to get objects: `split`, or `JSON.parse` per line. */
export function rowsOf(source: Source): Row[] {
  if (source.input === 'objects') return source.rows;
  return source.input === 'csv' ? rowsOfCsv(source.bytes) : rowsOfNdjson(source.bytes);
}
