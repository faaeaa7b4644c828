import { longestLine } from '../lineSplitter.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import { CsvReader } from '../records/csvReader.ts';
import type { Tally } from '../tally.ts';
import type { ReadableBytes } from './bytesTable.ts';
import { hashPrime, LineValues } from './lineValues.ts';
import { PlainLineReader, type PlainLines } from './plainLineReader.ts';
import { PlainRecords, type Plan } from './plainRecords.ts';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** A reader of CSV, fast on lines that have as many fields as the header, and no quotes but around whole fields. */
export function plainCsv(tally: Tally, settings: ReadingSettings): PlainLineReader {
  const reader = new CsvReader(tally, settings);
  return new PlainLineReader(new PlainCsv(tally, reader), reader);
}

class PlainCsv implements PlainLines {
  readonly #tally: Tally;
  readonly #reader: CsvReader;
  readonly #records: PlainRecords;
  readonly #values = new LineValues();
  #plan: Plan | undefined;
  #delimiter = 0;
  #count = 0;

  constructor(tally: Tally, reader: CsvReader) {
    this.#tally = tally;
    this.#reader = reader;
    this.#records = new PlainRecords(tally, reader.maker);
  }

  read(source: ReadableBytes, start: number): number {
    const plan = this.#plan ?? this.#begin();
    if (!plan) return -1;
    const next = this.#cut(source.bytes, start);
    if (next < 0 || next - start > longestLine || !this.#records.add(plan, source, this.#values)) return -1;
    this.#tally.lines += 1;
    return next;
  }

  #begin(): Plan | undefined {
    const { header } = this.#reader;
    if (!header) return undefined;
    this.#delimiter = header.delimiter.charCodeAt(0);
    this.#count = header.names.length;
    this.#values.resize(this.#count);
    this.#plan = this.#records.plan(header.columns);
    return this.#plan;
  }

  /** Finds the fields of a line. @returns where the next line begins; −1 where this one is not plain */
  #cut(bytes: Uint8Array, start: number): number {
    const { starts, ends, hashes } = this.#values;
    const delimiter = this.#delimiter;
    const last = this.#count - 1;
    let at = start;
    for (let field = 0; ; field += 1) {
      let hash = 0;
      let before = 0;
      let end: number;
      let byte = bytes[at] as number;
      const quoted = byte === quote;
      if (quoted) {
        at += 1;
        starts[field] = at;
        for (byte = bytes[at] as number; byte !== quote && byte !== lineFeed; byte = bytes[at] as number) {
          hash = Math.imul(hash ^ byte, hashPrime);
          at += 1;
        }
        if (byte === lineFeed) return -1;
        end = at;
        at += bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed ? 2 : 1;
        byte = bytes[at] as number;
      } else {
        starts[field] = at;
        while (byte !== delimiter && byte !== lineFeed && byte !== quote) {
          before = hash;
          hash = Math.imul(hash ^ byte, hashPrime);
          at += 1;
          byte = bytes[at] as number;
        }
        end = at;
        if (byte === lineFeed && bytes[at - 1] === carriageReturn && at > (starts[field] as number)) {
          hash = before;
          end -= 1;
        }
      }
      ends[field] = end;
      hashes[field] = hash;
      at += 1;
      if (byte === lineFeed) return field === last ? at : -1;
      if (byte !== delimiter || field === last) return -1;
    }
  }
}
