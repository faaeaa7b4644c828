import type { SubmissionBatch, ValueColumn } from '@smtp-auth-report/core';
import { ColumnBatch } from './columnBatch.ts';
import { FieldColumn } from './fieldColumn.ts';

/** Most submissions in one batch. */
const longestBatch = 4096;

/** Most cells in the columns of one batch: a table of thousands of columns makes shorter batches. */
const mostCells = 2 ** 19;

/** Bytes of values that are held at most, about; room for some 200,000 addresses. Then all lists begin anew. */
const mostHeld = 32_000_000;

const day = 86_400_000;

/** Collects submissions by column and cuts them into batches. Their values are shared by all batches, as long as memory allows. */
export class BatchBuilder {
  /** Submissions added. */
  submissions = 0;
  /** Bytes that the values take, about. */
  held = 0;
  /** Changes when all columns begin anew; codes and columns of before are good for nothing then. */
  generation = 0;
  readonly #columns = new Map<string, FieldColumn>();
  /** Columns in which the current rows have a value. */
  readonly #used: FieldColumn[] = [];
  readonly #made: SubmissionBatch[] = [];
  #time = new Float64Array();
  #messages = new Float64Array();
  #unsaid = new Uint8Array();
  #plainDays = false;
  /** Rows from here on are not in a batch yet. */
  #start = 0;
  #row = 0;
  /** Rows that fit. */
  #room = 0;
  /** Rows since `#start` that say how many messages. */
  #counted = 0;

  /** To be called before anything of a submission is looked up: begins all values anew when they have become too many. */
  makeRoom(): void {
    if (this.held <= mostHeld) return;
    this.#close();
    this.#columns.clear();
    this.#startRows();
    this.generation += 1;
    this.held = 0;
  }

  column(name: string): FieldColumn {
    let column = this.#columns.get(name);
    if (!column) {
      column = new FieldColumn(name, this);
      this.#columns.set(name, column);
      this.#room = Math.min(this.#room, this.#roomFor(this.#columns.size));
    }
    return column;
  }

  /**
   * Begins the next submission.
   * @param time epoch milliseconds, or days since 1970-01-01
   * @returns its row, for `set`
   */
  add(time: number, plainDays: boolean, messages: number | undefined): number {
    if (this.#row >= this.#room || plainDays !== this.#plainDays) this.#turn(plainDays);
    const row = this.#row;
    this.#row = row + 1;
    this.submissions += 1;
    this.#time[row] = time;
    if (messages === undefined) {
      this.#messages[row] = 1;
      this.#unsaid[row] = 1;
    } else {
      this.#messages[row] = messages;
      this.#counted += 1;
    }
    return row;
  }

  set(row: number, column: FieldColumn, code: number): void {
    if (row >= column.codes.length) this.#use(column, row);
    column.codes[row] = code;
  }

  /** As `add`, for a time as readers of records make it. @param time epoch milliseconds, or a day `YYYY-MM-DD` */
  addAt(time: number | string, messages: number | undefined): number {
    const plainDay = typeof time === 'string';
    return this.add(plainDay ? Date.parse(time) / day : time, plainDay, messages);
  }

  /** Sets a value that may be new. @param weight what an object takes, about, in bytes */
  put(row: number, name: string, value: unknown, weight = 0): void {
    if (value === undefined) return;
    const column = this.column(name);
    this.set(row, column, column.codeOf(value, weight));
  }

  /** Batches that are complete. Each is given out once. */
  *taken(): Generator<SubmissionBatch, void, undefined> {
    for (let batch = this.#made.shift(); batch; batch = this.#made.shift()) yield batch;
  }

  /** What was added is all. */
  end(): void {
    this.#close();
  }

  #roomFor(columns: number): number {
    return Math.max(16, Math.min(longestBatch, Math.floor(mostCells / columns)));
  }

  #use(column: FieldColumn, row: number): void {
    // A column made since the row began may have taken the room for it.
    column.codes = new Uint32Array(Math.max(this.#room, row + 1));
    this.#used.push(column);
  }

  /** Before a row that cannot stand with those before it. */
  #turn(plainDays: boolean): void {
    this.#close();
    this.#plainDays = plainDays;
    if (this.#row < this.#room) return;
    this.#startRows();
    this.#room = this.#roomFor(Math.max(1, this.#columns.size));
    this.#time = new Float64Array(this.#room);
    this.#messages = new Float64Array(this.#room);
    this.#unsaid = new Uint8Array(this.#room);
  }

  #startRows(): void {
    for (const column of this.#used) column.startAfresh();
    this.#used.length = 0;
    this.#start = 0;
    this.#row = 0;
    this.#room = 0;
  }

  /** Makes a batch of the rows that are in none. */
  #close(): void {
    const length = this.#row - this.#start;
    if (length === 0) return;
    const part = [this.#start, this.#row] as const;
    const fields = new Map<string, ValueColumn>();
    for (const { name, values, codes } of this.#used)
      fields.set(name, { values, codes: codes.subarray(...part) });
    const columns = {
      length,
      time: this.#time.subarray(...part),
      plainDays: this.#plainDays,
      messages: this.#counted > 0 ? this.#messages.subarray(...part) : undefined,
      fields,
    };
    const unsaid = this.#counted < length ? this.#unsaid.subarray(...part) : undefined;
    this.#made.push(new ColumnBatch(columns, unsaid));
    this.#start = this.#row;
    this.#counted = 0;
  }
}
