import type { DayCells } from './dayCells.ts';
import { sumsOf } from './daySums.ts';
import { extrasAt } from './profiles.ts';
import { scratch } from './scratch.ts';
import type { Store } from './store.ts';

/**
 * Messages by the codes of a dimension, from the first day on up to each: what a range has is the difference of two of them. Kept for
 * dimensions of few codes, where all of it is less than the cells.
 */
export class RunningSums {
  /** By place of the dimension: the sums before day 0, 1, 2 … and after the last. */
  #runs: (Float64Array[] | undefined)[] = [];

  /**
   * Linear in the days from the first changed one on × codes.
   * @param changed place of the first day whose cells changed
   */
  update(store: Store<never>, days: readonly DayCells[], changed: number): void {
    const cells = days.reduce((sum, { length }) => sum + length, 0);
    for (const { place, dictionary } of store.dimensions) {
      if (place >= extrasAt) continue;
      const { size } = dictionary;
      const runs = this.#runs[place] ?? [];
      if (size * (days.length + 1) > cells) {
        this.#runs[place] = undefined;
        continue;
      }
      runs.length = Math.min(runs.length, changed + 1);
      if (runs.length === 0) runs.push(new Float64Array(size));
      for (let day = runs.length - 1; day < days.length; day++) {
        const run = new Float64Array(size);
        run.set(runs[day] as Float64Array);
        const { messages } = sumsOf(store, days[day] as DayCells, place, size);
        for (let code = 0; code < messages.length; code++) (run[code] as number) += messages[code] as number;
        runs.push(run);
      }
      this.#runs[place] = runs;
    }
  }

  /** Messages by code over the days at places `[low, high)`; undefined for a dimension of many codes. */
  between(place: number, low: number, high: number, size: number): Float64Array | undefined {
    const runs = this.#runs[place];
    if (!runs) return undefined;
    const before = runs[low] as Float64Array;
    const after = runs[high] as Float64Array;
    const sums = scratch(Float64Array, size);
    sums.set(after);
    for (let code = 0; code < before.length; code++) (sums[code] as number) -= before[code] as number;
    return sums;
  }

  bytes(): number {
    return this.#runs.reduce(
      (sum, runs) => sum + (runs?.reduce((bytes, run) => bytes + run.byteLength, 0) ?? 0),
      0,
    );
  }
}
