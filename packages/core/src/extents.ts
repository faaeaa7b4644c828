import type { DayCells } from './dayCells.ts';
import { eachBlock, type Facts, type Grouping, together } from './facts.ts';
import { scratch } from './scratch.ts';

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

/** The latest of what was found looking from the beginning, or the earliest from the end. */
function farthest(times: Float64Array, sign: 1 | -1): number {
  let most = Number.NEGATIVE_INFINITY;
  // Written so that NaN, “not found”, is passed over.
  for (const time of times) if (sign * time > most) most = sign * time;
  return most;
}

/** Visits all facts that are in a group. */
function lookThrough(facts: Facts, by: Grouping, visit: (group: number, place: number) => void): void {
  const { profiles, length } = facts;
  const own = by.slots[facts.slot] as number;
  if (by.extras.length > 0 || facts.slots !== null || own < 0)
    eachBlock(facts, by, (count, places, groups) => {
      for (let i = 0; i < count; i++) visit(groups[i] as number, places[i] as number);
    });
  else
    for (let place = 0; place < length; place++) {
      const group = by.profiles[profiles[place] as number] as number;
      if (group >= 0) visit(group + own, place);
    }
}

/**
 * When the first record of each group came, or the last, epoch milliseconds; NaN: none, or not looked for. Looks from one end and
 * stops when enough groups are found and none of the others can come before them, so that busy senders cost a day or two; at worst
 * linear in the facts.
 * @param all in order of `start`, which is also that of `end`
 * @param wanted how many groups are enough
 * @param single facts of the same piece are all in one group or in none: its earliest that is in one settles it
 * @param sign 1: the earliest, from the beginning; −1: the latest, from the end
 */
export function extents(
  all: readonly Facts[],
  by: Grouping,
  wanted: number,
  single: boolean,
  sign: 1 | -1,
): Float64Array {
  const best = scratch(Float64Array, by.groups).fill(Number.NaN);
  let found = 0;
  for (let n = 0, beyond = Number.POSITIVE_INFINITY; n < all.length; n++) {
    const facts = all[sign > 0 ? n : all.length - 1 - n] as Facts;
    if ((sign > 0 ? facts.start : -facts.end) > beyond) break;
    const { base } = facts;
    const offsets = sign > 0 ? facts.firsts : facts.lasts;
    const visit = (group: number, place: number) => {
      const time = base + (offsets[place] as number);
      const known = best[group] as number;
      if (sign * known <= sign * time) return;
      best[group] = time;
      if (Number.isNaN(known)) found++;
    };
    const place = single ? firstInOrder(facts, by, sign) : -1;
    if (place >= 0) visit(groupAt(facts, place, by), place);
    else if (!(single && facts.sorted && facts.slots === null)) lookThrough(facts, by, visit);
    // Rows of time are found where they are; waiting for all of them ends no search early.
    if (found >= wanted && (!single || by.groups === 1)) beyond = farthest(best, sign);
  }
  return best;
}

/** As `extents`, by day and of all that there is: every day knows its own. */
export function dayExtents(
  days: readonly DayCells[],
  groups: number,
  groupOf: (day: number) => number,
  sign: 1 | -1,
): Float64Array {
  const best = scratch(Float64Array, groups).fill(Number.NaN);
  for (const { day, start, length, firsts, lasts, firstCell, lastCell } of days) {
    const group = groupOf(day);
    if (group < 0 || length === 0) continue;
    const time = start + ((sign > 0 ? firsts[firstCell] : lasts[lastCell]) as number);
    if (!(sign * (best[group] as number) <= sign * time)) best[group] = time;
  }
  return best;
}
