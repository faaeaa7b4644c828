import { longestLine } from '../lineSplitter.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import { CsvReader } from '../records/csvReader.ts';
import type { Tally } from '../tally.ts';
import { endOfText } from './endOfText.ts';
import { LineValues } from './lineValues.ts';
import { PlainLineReader, type PlainLines } from './plainLineReader.ts';
import { PlainRecords, type Plan } from './plainRecords.ts';
import type { ReadableBytes } from './readableBytes.ts';

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
    const next = this.#cut(source, start);
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
  #cut({ bytes, view }: ReadableBytes, start: number): number {
    const { starts, ends, hashes } = this.#values;
    const delimiter = this.#delimiter;
    const last = this.#count - 1;
    let at = start;
    for (let field = 0; field <= last; field += 1) {
      const quoted = bytes[at] === quote;
      if (quoted) at += 1;
      starts[field] = at;
      at = endOfText(view, at, quoted ? quote : delimiter, hashes, field);
      ends[field] = at;
      if (quoted) {
        if (bytes[at] !== quote) return -1;
        at += 1;
      }
      if (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
      const byte = bytes[at];
      at += 1;
      if (byte === lineFeed) return field === last ? at : -1;
      if (byte !== delimiter) return -1;
    }
    return -1;
  }
}
