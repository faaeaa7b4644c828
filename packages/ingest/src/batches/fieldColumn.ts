import type { ValueColumn } from '@smtp-auth-report/core';
import { copied } from '../keptText.ts';

const noCodes = new Uint32Array();

/** What a value takes besides its characters: the text itself, its places in the list and in the index. */
const valueCost = 100;

/** Counts, in bytes and roughly, what the values of a reading take. */
export interface Held {
  held: number;
}

/** One field of all submissions of a reading: each different value once, and a code for each row of the batch being made. */
export class FieldColumn implements ValueColumn {
  readonly name: string;
  /** First what a row has that does not say. Grows from batch to batch; what stands in it stays. */
  readonly values: unknown[] = [undefined];
  /** By row of the batch being made; empty as long as no row has a value. */
  codes: Uint32Array = noCodes;
  readonly #index = new Map<unknown, number>();
  readonly #holder: Held;

  constructor(name: string, holder: Held) {
    this.name = name;
    this.#holder = holder;
    this.grow(valueCost);
  }

  /** @param weight what an object takes, about, in bytes */
  codeOf(value: unknown, weight = 0): number {
    if (value === undefined) return 0;
    // Objects are never looked up, and −0 would be found as 0.
    const comparable = (typeof value !== 'object' || value === null) && !Object.is(value, -0);
    const known = comparable ? this.#index.get(value) : undefined;
    if (known !== undefined) return known;
    const own = typeof value === 'string' ? copied(value) : value;
    const code = this.values.push(own) - 1;
    if (comparable) this.#index.set(own, code);
    this.grow(valueCost + weight + (typeof own === 'string' ? own.length : 0));
    return code;
  }

  /** Counts bytes that are held for the sake of this column. */
  grow(bytes: number): void {
    this.#holder.held += bytes;
  }

  /** The batch being made is over. */
  startAfresh(): void {
    this.codes = noCodes;
  }
}
