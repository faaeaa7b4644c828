import type { CountColumn } from './columns.ts';

/** Sums by the codes of one dimension. */
export interface Sums {
  messages: Float64Array;
  /** Cells with that code; 0: none, which is not the same as no messages. */
  cells: Uint32Array;
}

/**
 * One calendar day of one zone, counted: a cell per profile that has records on it. A few hundred thousand profiles send
 * again and again, so a day has a third as many cells as records, or fewer, and all that is asked of days and profiles is in them.
 */
export class DayCells {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Epoch milliseconds. Both ascend from day to day; a day in pieces may reach into another. */
  readonly start: number;
  readonly end: number;
  length = 0;
  profiles = new Uint32Array(0);
  messages: CountColumn = new Uint32Array(0);
  /** All messages. */
  total = 0;
  /** Earliest and latest record of each cell, milliseconds since `start`. */
  firsts = new Uint32Array(0);
  lasts = new Uint32Array(0);
  /** Cells with the earliest and with the latest record of all. */
  firstCell = 0;
  lastCell = 0;
  /** Bit `n`: the sender with code `n` has a record. */
  senders = new Uint32Array(0);
  /** By place of the dimension among the profiles' columns: sums, where they are shorter than the cells. */
  sums: (Sums | undefined)[] = [];

  constructor(day: number, start: number, end: number) {
    this.day = day;
    this.start = start;
    this.end = end;
  }

  bytes(): number {
    const { profiles, messages, firsts, lasts, senders, sums } = this;
    const columns = [profiles, messages, firsts, lasts, senders];
    for (const sum of sums) if (sum) columns.push(sum.messages, sum.cells);
    return columns.reduce((bytes, column) => bytes + column.byteLength, 0);
  }
}
