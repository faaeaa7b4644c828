import { textFields } from '../batches/columnBatch.ts';
import type { Columns } from '../records/aliases.ts';
import type { RecordMaker } from '../records/recordMaker.ts';
import { countOf } from '../records/values.ts';
import type { Tally } from '../tally.ts';
import { ByteColumn, bareIn, textIn } from './byteColumn.ts';
import { dayAt, digitsIn, instantIn } from './byteNumbers.ts';
import type { LineValues } from './lineValues.ts';
import type { ReadableBytes } from './readableBytes.ts';

/** Where the fields of a submission stand among the values of a line. */
export interface Plan {
  readonly columns: Columns;
  readonly time: number;
  readonly messages: number | undefined;
  /** Of the builder, when `texts` were looked up. */
  generation: number;
  texts: { index: number; column: ByteColumn; required: boolean }[];
}

/** Milliseconds since 1970 have twelve or thirteen digits; fewer are seconds. */
const leastMilliseconds = 1e11;
const millisecondDigits = 13;

/** Makes submissions of the values of plain lines, as `RecordMaker` does of records. */
export class PlainRecords {
  readonly #tally: Tally;
  readonly #maker: RecordMaker;
  /** By name; the same for all plans, as long as the builder keeps its columns. */
  readonly #columns = new Map<string, ByteColumn>();
  #generation = -1;
  #codes = new Int32Array(16);
  /** What `#timeOf` found is a day. */
  #plainDay = false;

  constructor(tally: Tally, maker: RecordMaker) {
    this.#tally = tally;
    this.#maker = maker;
  }

  /** @returns false, and has changed nothing, where a value is not understood or is missing */
  add(plan: Plan, source: ReadableBytes, values: LineValues): boolean {
    const { bytes } = source;
    const { batches } = this.#tally;
    batches.makeRoom();
    if (plan.generation !== batches.generation) this.#bind(plan, batches.generation);
    const time = this.#timeOf(bytes, values, plan.time);
    const { texts } = plan;
    const codes = this.#codes;
    for (let i = 0; i < texts.length; i += 1) {
      const { index, column, required } = texts[i] as Plan['texts'][number];
      const code = column.codeOf(source, values, index);
      if (code < 0 || (required && code === 0)) return false;
      codes[i] = code;
    }
    const messages = plan.messages === undefined ? undefined : this.#messagesOf(bytes, values, plan.messages);
    if (messages === null) return false;
    const row = Number.isNaN(time)
      ? this.#addUnusual(this.#written(bytes, values, plan.time), messages)
      : batches.add(time, this.#plainDay, messages);
    if (row < 0) return false;
    for (let i = 0; i < texts.length; i += 1) {
      const code = codes[i] as number;
      if (code !== 0) batches.set(row, (texts[i] as Plan['texts'][number]).column.column, code);
    }
    return true;
  }

  /** Columns must name a sender and a time. */
  plan(columns: Columns): Plan {
    const { fields } = columns;
    const time = fields.get('time') ?? -1;
    return { columns, generation: -1, time, messages: fields.get('messages'), texts: [] };
  }

  #bind(plan: Plan, generation: number): void {
    if (generation !== this.#generation) this.#columns.clear();
    this.#generation = generation;
    plan.generation = generation;
    const { fields, extras } = plan.columns;
    plan.texts = extras.map(([name, index]) => ({ index, column: this.#columnOf(name), required: false }));
    for (const field of textFields) {
      const index = fields.get(field);
      if (index === undefined) continue;
      const column = this.#columnOf(field, (written) => this.#maker.words.valueOf(field, written));
      plan.texts.push({ index, column, required: field === 'sender' });
    }
    if (plan.texts.length > this.#codes.length) this.#codes = new Int32Array(plan.texts.length);
  }

  #columnOf(name: string, meaningOf = (written: unknown) => written): ByteColumn {
    let column = this.#columns.get(name);
    if (!column) {
      column = new ByteColumn(this.#tally.batches.column(name), meaningOf);
      this.#columns.set(name, column);
    }
    return column;
  }

  /** The time in one of the usual forms; NaN in any other. */
  #timeOf(bytes: Uint8Array, { starts, ends, bare }: LineValues, index: number): number {
    const start = starts[index] as number;
    const end = ends[index] as number;
    this.#plainDay = false;
    if (end - start <= millisecondDigits && bytes[start] !== 48) {
      const number = digitsIn(bytes, start, end);
      if (number >= leastMilliseconds) return number;
    }
    if (bare[index] === 1) return Number.NaN;
    if (end - start !== 10) return instantIn(bytes, start, end);
    this.#plainDay = true;
    return dayAt(bytes, start);
  }

  /** @returns undefined where nothing is said, null where it is not understood */
  #messagesOf(bytes: Uint8Array, values: LineValues, index: number): number | undefined | null {
    const start = values.starts[index] as number;
    const end = values.ends[index] as number;
    // JSON has no numbers that begin with a zero but zero.
    const count = bytes[start] === 48 ? -1 : digitsIn(bytes, start, end);
    if (count >= 0) return count;
    const written = this.#written(bytes, values, index);
    return written === undefined ? null : countOf(written);
  }

  /** @returns undefined for what is no JSON */
  #written(bytes: Uint8Array, { starts, ends, bare }: LineValues, index: number): unknown {
    const start = starts[index] as number;
    const end = ends[index] as number;
    return bare[index] === 1 ? bareIn(bytes, start, end) : textIn(bytes, start, end);
  }

  /** Adds a submission whose time needs a closer look. @returns its row; −1 where it cannot be read */
  #addUnusual(written: unknown, messages: number | undefined): number {
    // Last of all, because it counts what it assumes.
    const time = this.#maker.times.of(written);
    return time === undefined ? -1 : this.#tally.batches.addAt(time, messages);
  }
}
