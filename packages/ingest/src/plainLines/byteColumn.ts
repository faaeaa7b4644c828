import type { FieldColumn } from '../batches/fieldColumn.ts';
import { unclear } from '../records/fieldWords.ts';
import { BytesTable, slotCost } from './bytesTable.ts';
import type { LineValues } from './lineValues.ts';
import type { ReadableBytes } from './readableBytes.ts';

// A mark in the middle of a text is a character of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textIn(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] as number) > 127) return false;
  return true;
}

/** What a bare word of JSON says; undefined when it is no JSON. */
export function bareIn(bytes: Uint8Array, start: number, end: number): unknown {
  try {
    return JSON.parse(textIn(bytes, start, end)) as unknown;
  } catch {
    return undefined;
  }
}

/** A column filled from bytes: a value that was met before is found by its bytes. */
export class ByteColumn {
  readonly column: FieldColumn;
  readonly #meaningOf: (written: unknown) => unknown;
  readonly #quoted = new BytesTable();
  readonly #bare = new BytesTable();

  /** @param meaningOf what a value says, `undefined` for nothing and `unclear` for what only the record's own reader may judge */
  constructor(column: FieldColumn, meaningOf: (written: unknown) => unknown) {
    this.column = column;
    this.#meaningOf = meaningOf;
  }

  /** @returns the code in `column`; −1 where the value is not understood */
  codeOf(source: ReadableBytes, { starts, ends, hashes, bare }: LineValues, index: number): number {
    const start = starts[index] as number;
    const end = ends[index] as number;
    const hash = hashes[index] as number;
    const table = bare[index] === 1 ? this.#bare : this.#quoted;
    const code = table.find(source, start, end, hash);
    return code >= 0 ? code : this.#learn(source, start, end, hash, table);
  }

  #learn(source: ReadableBytes, start: number, end: number, hash: number, table: BytesTable): number {
    const written =
      table === this.#bare ? bareIn(source.bytes, start, end) : textIn(source.bytes, start, end);
    const value = written === undefined ? unclear : this.#meaningOf(written);
    if (value === unclear) return -1;
    // Text of ASCII that stays as it was written has no other bytes than these, and these are new.
    const isNew =
      table === this.#quoted && table.complete && value === written && isAscii(source.bytes, start, end);
    const code = isNew ? this.column.codeOfNew(value as string) : this.column.codeOf(value);
    table.add(source, start, end, hash, code);
    this.column.grow(slotCost + end - start);
    return code;
  }
}
