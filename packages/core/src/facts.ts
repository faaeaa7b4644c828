import type { CodeColumn, CountColumn } from './columns.ts';
import { extrasAt } from './profiles.ts';
import { scratch } from './scratch.ts';

/** Things to count, as columns: records, or the cells of a day. What a question asks decides which; they are counted alike. */
export interface Facts {
  length: number;
  /** Profile of each. */
  profiles: Uint32Array;
  messages: CountColumn;
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
  /** Whether they are in order of time. */
  sorted: boolean;
  /** Places of the earliest and the latest, where that is known, else −1. */
  firstPlace: number;
  lastPlace: number;
}

/** Which group each value of one dimension is in; −1: none. Groups of several dimensions add up. */
export interface Part {
  /** Place of the dimension. */
  place: number;
  /** By code; null: the code itself. */
  groupOf: Int32Array | null;
}

/** How facts are put into groups. */
export interface Grouping {
  /** How many groups there are. */
  groups: number;
  /** By profile. */
  profiles: Int32Array;
  /** Fewer than a quarter of the profiles are in a group. */
  few: boolean;
  /** By code, for dimensions that only records have. */
  extras: { column: number; groupOf: Int32Array | null }[];
  /** By row of time. */
  slots: Int32Array;
}

/** The sum of two groups, or −1 when one is: without a branch, because which facts pass is as good as random to a processor. */
export function together(a: number, b: number): number {
  const neither = (a | b) >> 31;
  return (a + b) | neither;
}

function addPart(groups: Int32Array, codes: CodeColumn, groupOf: Int32Array | null): void {
  if (groupOf === null)
    for (let i = 0; i < groups.length; i++) groups[i] = together(groups[i] as number, codes[i] as number);
  else
    for (let i = 0; i < groups.length; i++)
      groups[i] = together(groups[i] as number, groupOf[codes[i] as number] as number);
}

/**
 * Linear in the profiles, once per part, so that facts, of which there are several per profile, need one look each.
 * @param columns codes by profile, by place
 * @param size how many profiles there are
 */
export function grouping(
  columns: readonly CodeColumn[],
  size: number,
  parts: readonly Part[],
  groups: number,
  slots: Int32Array,
): Grouping {
  const profiles = scratch(Int32Array, size);
  const extras: Grouping['extras'] = [];
  for (const { place, groupOf } of parts) {
    const codes = columns[place];
    if (codes) addPart(profiles, codes, groupOf);
    else extras.push({ column: place - extrasAt, groupOf });
  }
  return { groups, profiles, few: isFew(profiles), extras, slots };
}

/** Whether fewer than a quarter of some groups are groups. */
export function isFew(groups: Int32Array): boolean {
  let none = 0;
  for (let i = 0; i < groups.length; i++) none -= (groups[i] as number) >> 31;
  return none * 4 > groups.length * 3;
}

const blockSize = 4096;
const groups = new Int32Array(blockSize);
const places = new Uint32Array(blockSize);

/** The groups of facts by their profiles, those that have none left out. @returns how many have one */
function selectProfiles(
  { profiles }: Facts,
  low: number,
  count: number,
  groupOf: Int32Array,
  own: number,
): number {
  let selected = 0;
  for (let i = 0; i < count; i++) {
    const group = groupOf[profiles[low + i] as number] as number;
    groups[selected] = group + own;
    places[selected] = low + i;
    selected += 1 + (group >> 31);
  }
  return selected;
}

/** Adds the groups that others than the profiles decide, and leaves out those that have none. @returns how many are left */
function addToSelected(count: number, codes: Uint32Array | Int32Array, groupOf: Int32Array | null): number {
  let selected = 0;
  for (let i = 0; i < count; i++) {
    const place = places[i] as number;
    const code = codes[place] as number;
    // A row of time may be −1, which no list of groups has.
    const group = together(
      groups[i] as number,
      groupOf === null || code < 0 ? code : (groupOf[code] as number),
    );
    groups[selected] = group;
    places[selected] = place;
    selected += 1 + (group >> 31);
  }
  return selected;
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
  const own = slots ? 0 : (by.slots[facts.slot] as number);
  if (own < 0) return;
  for (let low = 0; low < facts.length; low += blockSize) {
    let count = selectProfiles(facts, low, Math.min(blockSize, facts.length - low), by.profiles, own);
    for (const { column, groupOf } of by.extras)
      count = addToSelected(count, facts.extras[column] as Uint32Array, groupOf);
    if (slots) count = addToSelected(count, slots, by.slots);
    visit(count, places, groups);
  }
}
