import type { CodeColumn } from './columns.ts';
import { createDistinct } from './distinct.ts';
import { eachBlock, type Facts, type Grouping, type Part, together } from './facts.ts';
import type { RangeTotals } from './rangeTotals.ts';
import { scratch } from './scratch.ts';

/** Counts by group. */
export interface Tally {
  counts: Float64Array;
  /** 1: there is something in the group, be it no message. */
  seen: Uint8Array;
}

/** Where senders are known by profile, and how many there are. */
export interface Senders {
  of: CodeColumn;
  size: number;
}

function emptyTally(groups: number): Tally {
  return { counts: scratch(Float64Array, groups), seen: scratch(Uint8Array, groups) };
}

/**
 * Facts of which only profiles matter, in one go: most of what is asked. Where most are in a group, what is in none goes to place 0:
 * a branch that cannot be foreseen costs more than an addition. Where few are, it can be.
 */
function addMessages(
  { profiles, messages, length }: Facts,
  by: Grouping,
  own: number,
  { counts, seen }: Tally,
): void {
  const groupOf = by.profiles;
  const shift = own + 1;
  if (by.few)
    for (let i = 0; i < length; i++) {
      const group = groupOf[profiles[i] as number] as number;
      if (group < 0) continue;
      (counts[group + shift] as number) += messages[i] as number;
      seen[group + shift] = 1;
    }
  else
    for (let i = 0; i < length; i++) {
      const group = groupOf[profiles[i] as number] as number;
      const place = (group + shift) & ~(group >> 31);
      (counts[place] as number) += messages[i] as number;
      seen[place] = 1;
    }
}

/** As `addMessages`, where one dimension matters that only records have. */
function addMessagesBy(facts: Facts, by: Grouping, own: number, { counts, seen }: Tally): void {
  const { profiles, messages, length, extras } = facts;
  const [{ column, groupOf }] = by.extras as [Grouping['extras'][number]];
  const codes = extras[column] as Uint32Array;
  const groupOfProfile = by.profiles;
  const shift = own + 1;
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    const extra = groupOf === null ? code : (groupOf[code] as number);
    const group = groupOfProfile[profiles[i] as number] as number;
    const place = (group + extra + shift) & ~((group | extra) >> 31);
    (counts[place] as number) += messages[i] as number;
    seen[place] = 1;
  }
}

/** As `addMessages`, where still more matters. */
function addInBlocks(facts: Facts, by: Grouping, { counts, seen }: Tally): void {
  const { messages } = facts;
  eachBlock(facts, by, (count, places, groups) => {
    for (let i = 0; i < count; i++) {
      const place = (groups[i] as number) + 1;
      (counts[place] as number) += messages[places[i] as number] as number;
      seen[place] = 1;
    }
  });
}

/** Adds up messages by group. Linear in the facts. */
export function tallyMessages(all: Iterable<Facts>, by: Grouping): Tally {
  // Place 0 is for what is in no group.
  const tally = emptyTally(by.groups + 1);
  for (const facts of all) {
    const own = by.slots[facts.slot] as number;
    if (by.extras.length > 1 || facts.slots) addInBlocks(facts, by, tally);
    else if (own < 0) continue;
    else if (by.extras.length === 1) addMessagesBy(facts, by, own, tally);
    else addMessages(facts, by, own, tally);
  }
  return { counts: tally.counts.subarray(1), seen: tally.seen.subarray(1) };
}

/** Counts the different senders in each group. Linear in the facts. */
export function tallySenders(all: Iterable<Facts>, by: Grouping, senders: Senders): Tally {
  const tally = emptyTally(by.groups);
  const { counts, seen } = tally;
  const distinct = createDistinct(by.groups, senders.size);
  for (const facts of all) {
    const { profiles } = facts;
    eachBlock(facts, by, (count, places, groups) => {
      for (let i = 0; i < count; i++) {
        const group = groups[i] as number;
        const sender = senders.of[profiles[places[i] as number] as number] as number;
        if (!distinct.add(group, sender)) continue;
        (counts[group] as number) += 1;
        seen[group] = 1;
      }
    });
  }
  return tally;
}

/** The group of a profile, or −1: looked at no further than the first part that leaves it out. */
export function groupOfProfile(
  columns: readonly CodeColumn[],
  parts: readonly Part[],
  profile: number,
): number {
  let group = 0;
  for (let i = 0; i < parts.length && group >= 0; i++) {
    const { place, groupOf } = parts[i] as Part;
    const code = (columns[place] as CodeColumn)[profile] as number;
    group = together(group, groupOf === null ? code : (groupOf[code] as number));
  }
  return group;
}

/**
 * Which profiles of a range, or of those `among` it, are in a group of every part. Linear in them.
 * @returns null: all that the range has
 */
export function profilesOf(
  { profiles: { present } }: RangeTotals,
  among: Uint32Array | null,
  columns: readonly CodeColumn[],
  parts: readonly Part[],
): Uint32Array | null {
  const [first, ...others] = parts;
  if (first === undefined) return among;
  const codes = columns[first.place] as CodeColumn;
  const groupOf = first.groupOf as Int32Array;
  const length = among === null ? present.length : among.length;
  const list = scratch(Uint32Array, length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const profile = among === null ? i : (among[i] as number);
    if (present[profile] === 0 || (groupOf[codes[profile] as number] as number) < 0) continue;
    if (others.length === 0 || groupOfProfile(columns, others, profile) >= 0) list[count++] = profile;
  }
  return list.subarray(0, count);
}

/** Messages by sender: what most tables begin with. Linear in the senders. */
export function tallyBySender({ senders: { messages, present } }: RangeTotals, size: number): Tally {
  const seen = scratch(Uint8Array, size);
  for (let sender = 0; sender < size; sender++) seen[sender] = (present[sender] as number) > 0 ? 1 : 0;
  return { counts: messages.subarray(0, size), seen };
}

/**
 * As `tallyMessages` or, with `senders`, `tallySenders`, by what profiles have over a range. Linear in the profiles of `list`, or in all.
 * @param parts the one first that leaves out most
 */
export function tallyRange(
  { profiles: { messages, present } }: RangeTotals,
  list: Uint32Array | null,
  columns: readonly CodeColumn[],
  parts: readonly Part[],
  groups: number,
  senders: Senders | undefined,
): Tally {
  const tally = emptyTally(groups);
  const { counts, seen } = tally;
  const distinct = senders && createDistinct(groups, senders.size);
  // Without any part all are in one group, which codes of a byte can say, too.
  const [first = { place: columns.length - 1, groupOf: new Int32Array(256) }, ...others] = parts;
  const codes = columns[first.place] as CodeColumn;
  const { groupOf } = first;
  const length = list === null ? present.length : list.length;
  for (let i = 0; i < length; i++) {
    const profile = list === null ? i : (list[i] as number);
    if (present[profile] === 0) continue;
    const code = codes[profile] as number;
    let group = groupOf === null ? code : (groupOf[code] as number);
    if (group < 0) continue;
    if (others.length > 0) group = together(group, groupOfProfile(columns, others, profile));
    if (group < 0) continue;
    seen[group] = 1;
    if (!senders) (counts[group] as number) += messages[profile] as number;
    else if (distinct?.add(group, senders.of[profile] as number)) (counts[group] as number) += 1;
  }
  return tally;
}
