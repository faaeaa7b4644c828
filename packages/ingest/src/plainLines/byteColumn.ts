import type { FieldColumn } from '../batches/fieldColumn.ts';
import { unclear } from '../records/fieldWords.ts';
import { BytesTable, slotCost } from './bytesTable.ts';
import type { LineValues } from './lineValues.ts';

// A mark in the middle of a text is a character of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textIn(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
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
  codeOf(bytes: Uint8Array, { starts, ends, hashes, bare }: LineValues, index: number): number {
    const start = starts[index] as number;
    const end = ends[index] as number;
    const hash = hashes[index] as number;
    const table = bare[index] === 1 ? this.#bare : this.#quoted;
    const code = table.find(bytes, start, end, hash);
    return code >= 0 ? code : this.#learn(bytes, start, end, hash, table);
  }

  #learn(bytes: Uint8Array, start: number, end: number, hash: number, table: BytesTable): number {
    const written = table === this.#bare ? bareIn(bytes, start, end) : textIn(bytes, start, end);
    const value = written === undefined ? unclear : this.#meaningOf(written);
    if (value === unclear) return -1;
    const code = this.column.codeOf(value);
    table.add(bytes, start, end, hash, code);
    this.column.grow(slotCost + end - start);
    return code;
  }
}
