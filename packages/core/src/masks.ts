import type { Clause } from './query.ts';
import type { Store, StoredDimension } from './store.ts';

/** Which codes of one dimension pass: 1 or 0 per code. */
export interface Mask {
  place: number;
  passes: Uint8Array;
}

function testOf(clause: Clause): (text: string) => boolean {
  switch (clause.op) {
    case 'is':
      return (text) => text === clause.value;
    case 'isNot':
      return (text) => text !== clause.value;
    case 'startsWith':
      return (text) => text.startsWith(clause.value);
    case 'contains':
      return (text) => text.includes(clause.value);
    case 'in': {
      const values = new Set(clause.value);
      return (text) => values.has(text);
    }
  }
}

/** Clauses as one mask per dimension: texts are compared once per value here, never per record. */
export function masksOf(store: Store<never>, where: readonly Clause[]): Mask[] {
  const masks = new Map<number, Mask>();
  for (const clause of where) {
    const { place, dictionary } = store.byId.get(clause.field) as StoredDimension;
    const passes = masks.get(place)?.passes ?? new Uint8Array(dictionary.size).fill(1);
    const test = testOf(clause);
    dictionary.texts.forEach((text, code) => {
      if (!test(text)) passes[code] = 0;
    });
    masks.set(place, { place, passes });
  }
  return [...masks.values()];
}

/**
 * Writes those of the rows `[low, high)` that pass every mask into `selected`.
 * @returns how many
 */
export function select(
  codes: readonly (Uint8Array | Uint32Array)[],
  masks: readonly Mask[],
  low: number,
  high: number,
  selected: Uint32Array,
): number {
  let count = 0;
  const [first, ...others] = masks;
  if (first) {
    const column = codes[first.place] as Uint32Array;
    for (let row = low; row < high; row++) if (first.passes[column[row] as number]) selected[count++] = row;
  } else {
    for (let row = low; row < high; row++) selected[count++] = row;
  }
  for (const { place, passes } of others) {
    const column = codes[place] as Uint32Array;
    const before = count;
    count = 0;
    for (let i = 0; i < before; i++) {
      const row = selected[i] as number;
      if (passes[column[row] as number]) selected[count++] = row;
    }
  }
  return count;
}
