import type { DayCells } from './dayCells.ts';
import { eachBlock, type Facts, type Grouping, together } from './facts.ts';
import { scratch } from './scratch.ts';

/** Earliest and latest instant of each group, epoch milliseconds; NaN: none. */
export interface Extents {
  first: Float64Array;
  last: Float64Array;
}

/** The group of one fact, or −1. */
function groupAt({ profiles, extras, slot }: Facts, place: number, by: Grouping): number {
  let group = together(by.profiles[profiles[place] as number] as number, by.slots[slot] as number);
  for (const { column, groupOf } of by.extras) {
    const code = (extras[column] as Uint32Array)[place] as number;
    group = together(group, groupOf === null ? code : (groupOf[code] as number));
  }
  return group;
}

/** The first place from one end that is in a group, where facts know their order; −1: unknown. */
function firstInOrder(facts: Facts, by: Grouping, sign: 1 | -1): number {
  if (facts.slots !== null) return -1;
  const { length, sorted } = facts;
  const end = sign > 0 ? facts.firstPlace : facts.lastPlace;
  if (!sorted) return end >= 0 && groupAt(facts, end, by) >= 0 ? end : -1;
  for (let n = 0; n < length; n++) {
    const place = sign > 0 ? n : length - 1 - n;
    if (groupAt(facts, place, by) >= 0) return place;
  }
  return -1;
}

/** The latest of the earliest once every wanted group has one; infinite before. */
function reached(times: Float64Array, wanted: number, sign: 1 | -1): number {
  let found = 0;
  let farthest = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (Number.isNaN(time)) continue;
    found++;
    farthest = Math.max(farthest, sign * time);
  }
  return found < wanted ? Number.POSITIVE_INFINITY : farthest;
}

/** Moves each group's best towards one end by all facts that are in one. */
function lookThrough(facts: Facts, by: Grouping, best: Float64Array, sign: 1 | -1): void {
  const { base, profiles, length } = facts;
  const offsets = sign > 0 ? facts.firsts : facts.lasts;
  const own = by.slots[facts.slot] as number;
  const better = (group: number, place: number) => {
    const time = base + (offsets[place] as number);
    // Written so that NaN, “none yet”, gives way.
    if (!(sign * (best[group] as number) <= sign * time)) best[group] = time;
  };
  if (by.extras.length > 0 || facts.slots !== null || own < 0)
    eachBlock(facts, by, (count, places, groups) => {
      for (let i = 0; i < count; i++) better(groups[i] as number, places[i] as number);
    });
  else
    for (let place = 0; place < length; place++) {
      const group = by.profiles[profiles[place] as number] as number;
      if (group >= 0) better(group + own, place);
    }
}

/** `sign` 1 looks for the earliest from the beginning, −1 for the latest from the end. */
function search(
  all: readonly Facts[],
  by: Grouping,
  wanted: number,
  single: boolean,
  sign: 1 | -1,
): Float64Array {
  const best = scratch(Float64Array, by.groups).fill(Number.NaN);
  let beyond = Number.POSITIVE_INFINITY;
  for (let n = 0; n < all.length; n++) {
    const facts = all[sign > 0 ? n : all.length - 1 - n] as Facts;
    if ((sign > 0 ? facts.start : -facts.end) > beyond) break;
    const { base } = facts;
    const offsets = sign > 0 ? facts.firsts : facts.lasts;
    const place = single ? firstInOrder(facts, by, sign) : -1;
    if (place >= 0) {
      const group = groupAt(facts, place, by);
      const time = base + (offsets[place] as number);
      if (!(sign * (best[group] as number) <= sign * time)) best[group] = time;
    } else if (!(single && facts.sorted && facts.slots === null)) lookThrough(facts, by, best, sign);
    // Rows of time are found where they are; waiting for all of them ends no search early.
    if (!single || by.groups === 1) beyond = reached(best, wanted, sign);
  }
  return best;
}

/**
 * When the records of each group came. Looks from both ends and stops when all groups are found, so that busy senders cost a
 * day or two; at worst linear in the facts.
 * @param all in order of `start`, which is also that of `end`
 * @param wanted how many of the groups have records
 * @param single facts of the same piece are all in one group or in none: its earliest that is in one settles it
 */
export function extents(all: readonly Facts[], by: Grouping, wanted: number, single: boolean): Extents {
  return { first: search(all, by, wanted, single, 1), last: search(all, by, wanted, single, -1) };
}

/** As `extents`, by day and of all that there is: every day knows its own. */
export function dayExtents(
  days: readonly DayCells[],
  groups: number,
  groupOf: (day: number) => number,
): Extents {
  const first = scratch(Float64Array, groups).fill(Number.NaN);
  const last = scratch(Float64Array, groups).fill(Number.NaN);
  for (const { day, start, length, firsts, lasts, firstCell, lastCell } of days) {
    const group = groupOf(day);
    if (group < 0 || length === 0) continue;
    const begin = start + (firsts[firstCell] as number);
    const end = start + (lasts[lastCell] as number);
    if (!((first[group] as number) <= begin)) first[group] = begin;
    if (!((last[group] as number) >= end)) last[group] = end;
  }
  return { first, last };
}
