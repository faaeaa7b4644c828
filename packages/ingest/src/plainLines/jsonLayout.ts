import { textIn } from './byteColumn.ts';
import { endOfText, mixed } from './endOfText.ts';
import type { LineValues } from './lineValues.ts';
import { type ReadableBytes, readableBytes, sameBytes } from './readableBytes.ts';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;

function afterBlanks(bytes: Uint8Array, at: number): number {
  let next = at;
  while (bytes[next] === 32 || bytes[next] === 9) next += 1;
  return next;
}

/** @returns where the quote stands that closes a text without escapes; −1 for any other */
function closingQuote(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at] as number; byte !== quote; byte = bytes[at] as number) {
    if (byte < 32 || byte === backslash) return -1;
    at += 1;
  }
  return at;
}

/** @returns where a value ends that is a text without escapes, or is written without quotes; −1 for any other */
function afterValue(bytes: Uint8Array, start: number): number {
  if (bytes[start] === quote) return closingQuote(bytes, start + 1) + 1 || -1;
  let at = start;
  for (
    let byte = bytes[at] as number;
    byte > 32 && byte !== comma && byte !== closeBrace;
    byte = bytes[at] as number
  )
    at += 1;
  return at > start ? at : -1;
}

/** How the objects of a file are written, all but their values: most programs write every line in the same way. */
export class JsonLayout {
  readonly keys: readonly string[];
  /** A line so written. */
  readonly #sample: ReadableBytes;
  /** What stands in it before each value and after the last begins at an even place and ends at the next. */
  readonly #between: Int32Array;

  constructor(keys: readonly string[], sample: Uint8Array, between: readonly number[]) {
    this.keys = keys;
    this.#sample = readableBytes(sample.length);
    this.#sample.bytes.set(sample);
    this.#between = Int32Array.from(between);
  }

  /** Finds the values of a line. @returns where the next line begins; −1 where this one is not written so */
  cut(source: ReadableBytes, start: number, values: LineValues): number {
    const { bytes, view } = source;
    const between = this.#between;
    const count = this.keys.length;
    let at = start;
    for (let value = 0; ; value += 1) {
      const from = between[2 * value] as number;
      const length = (between[2 * value + 1] as number) - from;
      if (!sameBytes(view, at, this.#sample.view, from, length)) return -1;
      at += length;
      if (value === count) break;
      if (bytes[at] === quote) {
        values.starts[value] = at + 1;
        values.bare[value] = 0;
        at = endOfText(view, at + 1, backslash, values.hashes, value);
        if (bytes[at] !== quote) return -1;
        values.ends[value] = at;
        at += 1;
      } else {
        values.starts[value] = at;
        values.bare[value] = 1;
        at = endOfBare(bytes, at, values.hashes, value);
        values.ends[value] = at;
      }
    }
    if (bytes[at] === carriageReturn) at += 1;
    return bytes[at] === lineFeed ? at + 1 : -1;
  }
}

/** As `endOfText`, for what stands without quotes. */
function endOfBare(bytes: Uint8Array, start: number, hashes: Int32Array, index: number): number {
  let at = start;
  let hash = 0;
  for (
    let byte = bytes[at] as number;
    byte > 32 && byte !== comma && byte !== closeBrace;
    byte = bytes[at] as number
  ) {
    hash = mixed(hash, byte);
    at += 1;
  }
  hashes[index] = hash;
  return at;
}

/**
 * How the line at `start` is written.
 * @returns undefined where it is no object of simple values: texts without escapes, numbers, true, false, null
 */
export function layoutAt(bytes: Uint8Array, start: number): JsonLayout | undefined {
  const keys: string[] = [];
  const between: number[] = [];
  let at = afterBlanks(bytes, start);
  if (bytes[at] !== openBrace) return undefined;
  let valueEnd = start;
  while (bytes[at] !== closeBrace) {
    const key = afterBlanks(bytes, at + 1);
    const keyEnd = bytes[key] === quote ? closingQuote(bytes, key + 1) : -1;
    const mark = afterBlanks(bytes, keyEnd + 1);
    if (keyEnd < 0 || bytes[mark] !== colon) return undefined;
    keys.push(textIn(bytes, key + 1, keyEnd));
    const value = afterBlanks(bytes, mark + 1);
    between.push(valueEnd - start, value - start);
    valueEnd = afterValue(bytes, value);
    at = afterBlanks(bytes, valueEnd);
    if (valueEnd < 0 || (bytes[at] !== comma && bytes[at] !== closeBrace)) return undefined;
  }
  between.push(valueEnd - start, at + 1 - start);
  const end = bytes[at + 1] === carriageReturn ? at + 2 : at + 1;
  // Of a key that stands twice, JSON takes the last.
  if (bytes[end] !== lineFeed || new Set(keys).size < keys.length) return undefined;
  return new JsonLayout(keys, bytes.slice(start, at + 1), between);
}
