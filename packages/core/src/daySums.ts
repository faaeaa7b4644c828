import type { CountedColumns } from './columnsOf.ts';
import type { DayCells, Sums } from './dayCells.ts';
import { scratch } from './scratch.ts';
import type { Store } from './store.ts';
import type { Tally } from './tally.ts';

/** Codes that a dimension may have for days to be asked for their sums; with more, cells are fewer. */
export const maxSummed = 16_384;

/** A day's sums by one dimension; made here for a day that is too quiet to keep them. */
export function sumsOf(
  { profiles: { columns } }: Store<never>,
  day: DayCells,
  place: number,
  size: number,
): Sums {
  const kept = day.sums[place];
  if (kept) return kept;
  const sums = { messages: new Float64Array(size), cells: new Uint32Array(size) };
  const codes = columns[place] as Uint32Array;
  for (let cell = 0; cell < day.length; cell++) {
    const code = codes[day.profiles[cell] as number] as number;
    (sums.messages[code] as number) += day.messages[cell] as number;
    (sums.cells[code] as number) += 1;
  }
  return sums;
}

/** Messages by row of time and code. Linear in days × codes. */
export function tallySums(
  store: Store<never>,
  days: readonly DayCells[],
  place: number,
  size: number,
  rows: number,
  slotOf: (day: number) => number,
): Tally {
  const counts = scratch(Float64Array, rows * size);
  const seen = scratch(Uint8Array, rows * size);
  for (const day of days) {
    const { messages, cells } = sumsOf(store, day, place, size);
    const row = slotOf(day.day) * size;
    for (let code = 0; code < messages.length; code++) {
      (counts[row + code] as number) += messages[code] as number;
      if (cells[code]) seen[row + code] = 1;
    }
  }
  return { counts, seen };
}

/**
 * Messages by time and one dimension, which is what charts show: from the sums that each day keeps, without a look at who sent.
 */
export class DaySums {
  readonly #days: readonly DayCells[];
  readonly #sums: readonly Sums[];
  readonly #size: number;
  readonly #passes: Int32Array | undefined;
  readonly #totals: Float64Array | undefined;

  /**
   * @param totals by code over all the days, where they are known
   * @param passes by code: −1 does not count; undefined: all do
   */
  constructor(
    store: Store<never>,
    days: readonly DayCells[],
    place: number,
    size: number,
    totals: Float64Array | undefined,
    passes: Int32Array | undefined,
  ) {
    this.#totals = totals;
    this.#days = days;
    this.#sums = days.map((day) => sumsOf(store, day, place, size));
    this.#size = size;
    this.#passes = passes;
  }

  #addUp(): Float64Array {
    const counts = scratch(Float64Array, this.#size);
    for (const { messages } of this.#sums)
      for (let code = 0; code < messages.length; code++) (counts[code] as number) += messages[code] as number;
    return counts;
  }

  /** By code. Linear in the codes, where totals are known; else in days × codes. */
  tallyCodes(): Tally {
    const counts = this.#totals ?? this.#addUp();
    const seen = scratch(Uint8Array, this.#size);
    for (let code = 0; code < this.#size; code++) {
      if (this.#passes && (this.#passes[code] as number) < 0) counts[code] = 0;
      // Records without a message are looked for only where there is none with.
      else if (counts[code] || this.#sums.some(({ cells }) => cells[code])) seen[code] = 1;
    }
    return { counts, seen };
  }

  /**
   * By row of time. Linear in the days; with codes that do not pass, in days × codes.
   * @param slotOf row of a day
   */
  tallyRows(size: number, slotOf: (day: number) => number): Tally {
    const counts = scratch(Float64Array, size);
    const seen = scratch(Uint8Array, size);
    const passes = this.#passes;
    this.#days.forEach(({ day, total, length }, n) => {
      const slot = slotOf(day);
      let sum = passes ? 0 : total;
      let some = passes ? 0 : length;
      const { messages, cells } = this.#sums[n] as Sums;
      if (passes)
        for (let code = 0; code < messages.length; code++) {
          if ((passes[code] as number) < 0) continue;
          sum += messages[code] as number;
          some |= cells[code] as number;
        }
      (counts[slot] as number) += sum;
      if (some) seen[slot] = 1;
    });
    return { counts, seen };
  }

  /**
   * By row of time and column, row by row. Columns of one code are read; what is folded is the rest of the row. Linear in
   * days × columns.
   */
  tallyCells(
    { counts }: Tally,
    slotOf: (day: number) => number,
    { columns, columnOf }: CountedColumns,
  ): Float64Array {
    const width = columns.length;
    const rest = columns.at(-1)?.folded ? width - 1 : -1;
    const cells = scratch(Float64Array, counts.length * width);
    const kept: [code: number, column: number][] = [];
    columnOf.forEach((column, code) => {
      if (column >= 0 && column !== rest) kept.push([code, column]);
    });
    this.#days.forEach(({ day }, n) => {
      const { messages } = this.#sums[n] as Sums;
      const row = slotOf(day) * width;
      for (const [code, column] of kept) (cells[row + column] as number) += messages[code] ?? 0;
    });
    if (rest >= 0)
      for (let row = 0; row < counts.length; row++) {
        let others = counts[row] as number;
        for (let column = 0; column < rest; column++) others -= cells[row * width + column] as number;
        cells[row * width + rest] = others;
      }
    return cells;
  }
}
