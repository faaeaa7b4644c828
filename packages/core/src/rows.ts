import { type CodeColumn, type CountColumn, grown, lowerBound, permuted } from './columns.ts';

const firstCapacity = 1024;
const maxUint32 = 2 ** 32 - 1;

/**
 * Records as columns: a time, a count and one code per dimension each. A query reads a contiguous range of few of the columns,
 * so each is an array of its own.
 *
 * Arrays are replaced, never rearranged: a reader that holds them keeps a steady view while records are added.
 */
export class Rows {
  length = 0;
  /** Epoch milliseconds, or day numbers: one kind per instance, ascending once `sort` was called. */
  times = new Float64Array(firstCapacity);
  messages: CountColumn = new Uint32Array(firstCapacity);
  readonly codes: CodeColumn[];
  #sorted = true;

  /** @param wide per dimension, whether its codes may pass 255 */
  constructor(wide: readonly boolean[]) {
    this.codes = wide.map((isWide) =>
      isWide ? new Uint32Array(firstCapacity) : new Uint8Array(firstCapacity),
    );
  }

  push(time: number, messages: number, codes: readonly number[]): void {
    const row = this.length;
    if (row === this.times.length) this.#grow();
    if (row > 0 && time < (this.times[row - 1] as number)) this.#sorted = false;
    if (messages > maxUint32 && this.messages instanceof Uint32Array)
      this.messages = Float64Array.from(this.messages);
    this.times[row] = time;
    this.messages[row] = messages;
    for (let i = 0; i < this.codes.length; i++) (this.codes[i] as CodeColumn)[row] = codes[i] as number;
    this.length = row + 1;
  }

  /** Puts the rows in order of time; those of the same time keep the order they came in. Free when they are in order already. */
  sort(): void {
    if (this.#sorted) return;
    const { times } = this;
    const order = new Uint32Array(this.length).map((_, row) => row);
    order.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
    this.times = permuted(times, order);
    this.messages = permuted(this.messages, order);
    for (let i = 0; i < this.codes.length; i++) this.codes[i] = permuted(this.codes[i] as CodeColumn, order);
    this.#sorted = true;
  }

  /** First row that is not before `time`. Only after `sort`. */
  from(time: number): number {
    return lowerBound(this.times, this.length, time);
  }

  bytes(): number {
    return [this.times, this.messages, ...this.codes].reduce((sum, column) => sum + column.byteLength, 0);
  }

  #grow(): void {
    const capacity = this.times.length * 2;
    this.times = grown(this.times, capacity);
    this.messages = grown(this.messages, capacity);
    for (let i = 0; i < this.codes.length; i++) this.codes[i] = grown(this.codes[i] as CodeColumn, capacity);
  }
}
