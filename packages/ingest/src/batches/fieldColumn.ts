import type { ValueColumn } from '@smtp-auth-report/core';
import { copied } from '../copiedText.ts';

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
  /** Made when a value is first looked for: who reads bytes knows by the bytes what is new. */
  #index: Map<unknown, number> | undefined;
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
    if ((typeof value === 'object' && value !== null) || Object.is(value, -0))
      return this.#push(value, weight);
    this.#index ??= this.#indexed();
    const known = this.#index.get(value);
    if (known !== undefined) return known;
    const own = typeof value === 'string' ? copied(value) : value;
    const code = this.#push(own, typeof own === 'string' ? own.length : 0);
    this.#index.set(own, code);
    return code;
  }

  /** The code of a text that can only be here if it was looked for before; the text is kept as it is, not copied. */
  codeOfNew(text: string): number {
    return this.#index ? this.codeOf(text) : this.#push(text, text.length);
  }

  #indexed(): Map<unknown, number> {
    const index = new Map<unknown, number>();
    this.values.forEach((value, code) => {
      if (!Object.is(value, -0)) index.set(value, code);
    });
    return index;
  }

  #push(value: unknown, weight: number): number {
    this.grow(valueCost + weight);
    return this.values.push(value) - 1;
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
