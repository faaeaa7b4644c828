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

/** The sum of two groups, or −1 when one is: without a branch, because which facts pass is as good as random to a processor. */
export function together(a: number, b: number): number {
  const neither = (a | b) >> 31;
  return (a + b) | neither;
}

function addPart(groups: Int32Array, codes: CodeColumn | null, groupOf: Int32Array): void {
  if (codes === null)
    for (let key = 0; key < groups.length; key++)
      groups[key] = together(groups[key] as number, groupOf[key] as number);
  else
    for (let key = 0; key < groups.length; key++)
      groups[key] = together(groups[key] as number, groupOf[codes[key] as number] as number);
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
const groups = new Int32Array(blockSize);
const places = new Uint32Array(blockSize);

/** The groups of facts by what they are of, those that have none left out. @returns how many have one */
function selectKeys(
  { keys, present }: Facts,
  low: number,
  count: number,
  groupOf: Int32Array,
  own: number,
): number {
  let selected = 0;
  for (let i = 0; i < count; i++) {
    const place = low + i;
    const key = keys === null ? place : (keys[place] as number);
    const there = present === null || (present[place] as number) > 0 ? 0 : -1;
    const group = (groupOf[key] as number) | there;
    groups[selected] = group + own;
    places[selected] = place;
    selected += 1 + (group >> 31);
  }
  return selected;
}

/** Adds the groups that others than the keys decide, and leaves out those that have none. @returns how many are left */
function addToSelected(count: number, groupAt: (place: number) => number): number {
  let selected = 0;
  for (let i = 0; i < count; i++) {
    const place = places[i] as number;
    const group = together(groups[i] as number, groupAt(place));
    groups[selected] = group;
    places[selected] = place;
    selected += 1 + (group >> 31);
  }
  return selected;
}

function slotGroup(slot: number, groupOf: Int32Array | null): number {
  return slot < 0 ? -1 : groupOf === null ? 0 : (groupOf[slot] as number);
}

/**
 * Calls `visit` with the facts that are in a group: how many, their places and their groups. Block by block, so that all of it
 * stays in the processor's nearest memory; both columns are used again.
 */
export function eachBlock(
  facts: Facts,
  by: Grouping,
  visit: (count: number, places: Uint32Array, groups: Int32Array) => void,
): void {
  const { slots } = facts;
  const own = by.slots && !slots ? (by.slots[facts.slot] as number) : 0;
  if (own < 0) return;
  for (let low = 0; low < facts.length; low += blockSize) {
    const count = Math.min(blockSize, facts.length - low);
    let selected = selectKeys(facts, low, count, by.keys, own);
    for (const { column, groupOf } of by.extras) {
      const codes = facts.extras[column] as Uint32Array;
      selected = addToSelected(selected, (place) => groupOf[codes[place] as number] as number);
    }
    if (slots) selected = addToSelected(selected, (place) => slotGroup(slots[place] as number, by.slots));
    visit(selected, places, groups);
  }
}
