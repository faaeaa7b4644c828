import { LineSplitter } from '../lineSplitter.ts';
import type { LineReader } from '../plainLines/plainLineReader.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import type { Tally } from '../tally.ts';
import { type Columns, columnsOf, missingFrom } from './aliases.ts';
import { RecordMaker } from './recordMaker.ts';

/** Different sets of keys that are remembered. */
const shapesKept = 100;

function parsedObject(text: string): object | undefined {
  // Looked at first, because a parser that throws costs a hundred times one that does not.
  const trimmed = text.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return undefined;
  try {
    const value: unknown = JSON.parse(trimmed);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keys of a line that is one JSON object; undefined for any other line. */
export function keysOfLine(text: string): string[] | undefined {
  const record = parsedObject(text);
  return record && Object.keys(record);
}

export function isRecordLine(keys: readonly string[]): boolean {
  return missingFrom(columnsOf(keys)).length === 0;
}

/** One JSON object per line (RFC 8259), with the field names of `Submission` or other spellings of them. */
export class NdjsonReader implements LineReader {
  readonly #tally: Tally;
  readonly #lines: LineSplitter;
  readonly maker: RecordMaker;
  /** By the keys in their order: most files have one shape. */
  readonly #shapes = new Map<string, Columns>();

  constructor(tally: Tally, settings: ReadingSettings) {
    this.#tally = tally;
    this.maker = new RecordMaker(tally, settings);
    this.#lines = new LineSplitter(tally, {
      line: (text, line) => this.#line(text, line),
      tooLong: (text, line) => tally.skip('line-too-long', line, text),
    });
  }

  get atLineStart(): boolean {
    return this.#lines.atLineStart;
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
  }

  #line(text: string, line: number): void {
    if (text.trim() === '') {
      this.#tally.otherLines += 1;
      return;
    }
    const record = parsedObject(text);
    if (!record) {
      this.#tally.skip('bad-json', line, text);
      return;
    }
    const keys = Object.keys(record);
    const values: unknown[] = Object.values(record);
    this.maker.add(this.#shapeOf(keys), values, line, text);
  }

  #shapeOf(keys: string[]): Columns {
    const shape = JSON.stringify(keys);
    let columns = this.#shapes.get(shape);
    if (!columns) {
      columns = columnsOf(keys);
      if (this.#shapes.size < shapesKept) this.#shapes.set(shape, columns);
    }
    return columns;
  }
}
