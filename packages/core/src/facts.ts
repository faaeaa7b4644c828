import type { CodeColumn, CountColumn } from './columns.ts';

/**
 * Things to count, as columns: records, the cells of a day, a day's sums by one dimension, or totals of a range by profile. What
 * a question asks decides which; how they are counted is the same.
 */
export interface Facts {
  length: number;
  /** What each is of, a profile or a code; null: its own place. */
  keys: Uint32Array | null;
  messages: CountColumn;
  /** 0 at a place where there is nothing; null: there is something everywhere. */
  present: Uint32Array | null;
  /** Codes of the dimensions that only records have. */
  extras: readonly Uint32Array[];
  /** The row of time of all of them, or of each; −1: out of the range. */
  slot: number;
  slots: Int32Array | null;
  /** When: each one's earliest and latest, milliseconds since `base` (epoch milliseconds). */
  base: number;
  firsts: Uint32Array;
  lasts: Uint32Array;
  /** Nothing in them is before or after: epoch milliseconds. */
  start: number;
  end: number;
  /** Places of the earliest and the latest, where that is known, else −1. */
  firstPlace: number;
  lastPlace: number;
}

/** Which group each value of one dimension is in; −1: none. Groups of several dimensions add up. */
export interface Part {
  /** Place of the dimension. */
  place: number;
  groupOf: Int32Array;
}

/** How facts are put into groups. */
export interface Grouping {
  /** How many groups there are. */
  groups: number;
  /** By key. */
  keys: Int32Array;
  extras: { column: number; groupOf: Int32Array }[];
  /** Group of a row of time; null: time does not matter. */
  slots: Int32Array | null;
}

/** What keys are: profiles, or the codes of the one dimension that is asked about. */
export interface KeySpace {
  size: number;
  /** The code that each key has in a dimension; null: the key itself is the code. */
  codesOf(place: number): CodeColumn | null;
}

function addPart(groups: Int32Array, codes: CodeColumn | null, groupOf: Int32Array): void {
  for (let key = 0; key < groups.length; key++) {
    if ((groups[key] as number) < 0) continue;
    const group = groupOf[codes === null ? key : (codes[key] as number)] as number;
    groups[key] = group < 0 ? -1 : (groups[key] as number) + group;
  }
}

/**
 * Linear in the keys, once per part.
 * @param extrasAt the first place whose codes only records have
 */
export function grouping(
  space: KeySpace,
  extrasAt: number,
  parts: readonly Part[],
  groups: number,
  slots: Int32Array | null,
): Grouping {
  const keys = new Int32Array(space.size);
  const extras = new Map<number, Int32Array>();
  for (const { place, groupOf } of parts) {
    const column = place - extrasAt;
    const known = extras.get(column);
    if (column < 0) addPart(keys, space.codesOf(place), groupOf);
    else if (known) addPart(known, null, groupOf);
    else extras.set(column, groupOf.slice());
  }
  return { groups, keys, extras: [...extras].map(([column, groupOf]) => ({ column, groupOf })), slots };
}

const blockSize = 4096;
const block = new Int32Array(blockSize);

function addSlots({ slot, slots }: Facts, low: number, count: number, groupOf: Int32Array): void {
  for (let i = 0; i < count; i++) {
    if ((block[i] as number) < 0) continue;
    const own = slots === null ? slot : (slots[low + i] as number);
    const group = own < 0 ? -1 : (groupOf[own] as number);
    block[i] = group < 0 ? -1 : (block[i] as number) + group;
  }
}

function fillBlock(facts: Facts, low: number, count: number, by: Grouping): void {
  const { keys, present } = facts;
  const groupOfKey = by.keys;
  if (keys !== null) for (let i = 0; i < count; i++) block[i] = groupOfKey[keys[low + i] as number] as number;
  else if (present === null) for (let i = 0; i < count; i++) block[i] = groupOfKey[low + i] as number;
  else
    for (let i = 0; i < count; i++) block[i] = present[low + i] === 0 ? -1 : (groupOfKey[low + i] as number);
  for (const { column, groupOf } of by.extras) {
    const codes = facts.extras[column] as Uint32Array;
    for (let i = 0; i < count; i++) {
      if ((block[i] as number) < 0) continue;
      const group = groupOf[codes[low + i] as number] as number;
      block[i] = group < 0 ? -1 : (block[i] as number) + group;
    }
  }
  if (by.slots) addSlots(facts, low, count, by.slots);
  else if (facts.slots)
    for (let i = 0; i < count; i++) if ((facts.slots[low + i] as number) < 0) block[i] = -1;
}

/**
 * Calls `visit` with the groups of facts `[low, low + groups.length)`; −1: in none. Block by block, so that groups stay in the
 * processor's nearest memory. `groups` is used again.
 */
export function eachBlock(
  facts: Facts,
  by: Grouping,
  visit: (low: number, count: number, groups: Int32Array) => void,
): void {
  for (let low = 0; low < facts.length; low += blockSize) {
    const count = Math.min(blockSize, facts.length - low);
    fillBlock(facts, low, count, by);
    visit(low, count, block);
  }
}
