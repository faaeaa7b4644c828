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

/** Facts of which only profiles matter, in one go: most of what is asked. */
function addMessages(
  { profiles, messages, length }: Facts,
  groupOf: Int32Array,
  own: number,
  tally: Tally,
): void {
  const { counts, seen } = tally;
  for (let i = 0; i < length; i++) {
    const group = groupOf[profiles[i] as number] as number;
    if (group < 0) continue;
    counts[group + own] = (counts[group + own] as number) + (messages[i] as number);
    seen[group + own] = 1;
  }
}

/** Adds up messages by group. Linear in the facts. */
export function tallyMessages(all: Iterable<Facts>, by: Grouping): Tally {
  const tally = emptyTally(by.groups);
  const { counts, seen } = tally;
  for (const facts of all) {
    const { messages, slots } = facts;
    const own = by.slots[facts.slot] as number;
    if (by.extras.length === 0 && slots === null) {
      if (own >= 0) addMessages(facts, by.profiles, own, tally);
    } else
      eachBlock(facts, by, (count, places, groups) => {
        for (let i = 0; i < count; i++) {
          const group = groups[i] as number;
          counts[group] = (counts[group] as number) + (messages[places[i] as number] as number);
          seen[group] = 1;
        }
      });
  }
  return tally;
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
        counts[group] = (counts[group] as number) + 1;
        seen[group] = 1;
      }
    });
  }
  return tally;
}

/** The group of a profile by the parts from the second on, or −1: no further than the first that leaves it out. */
function furtherGroup(
  columns: readonly CodeColumn[],
  parts: readonly Part[],
  profile: number,
  first: number,
): number {
  let group = first;
  for (let i = 1; i < parts.length && group >= 0; i++) {
    const { place, groupOf } = parts[i] as Part;
    const code = (columns[place] as CodeColumn)[profile] as number;
    group = together(group, groupOf === null ? code : (groupOf[code] as number));
  }
  return group;
}

/**
 * As `tallyMessages` or, with `senders`, `tallySenders`, by what profiles have over a range. Linear in the profiles.
 * @param parts the one first that leaves out most
 */
export function tallyRange(
  { messages, present }: RangeTotals,
  columns: readonly CodeColumn[],
  parts: readonly Part[],
  groups: number,
  senders: Senders | undefined,
): Tally {
  const tally = emptyTally(groups);
  const { counts, seen } = tally;
  const distinct = senders && createDistinct(groups, senders.size);
  // Without any part all are in one group, which codes of a byte can say, too.
  const [{ place, groupOf } = { place: columns.length - 1, groupOf: new Int32Array(256) }] = parts;
  const codes = columns[place] as CodeColumn;
  const single = parts.length <= 1;
  for (let profile = 0; profile < present.length; profile++) {
    if (present[profile] === 0) continue;
    const code = codes[profile] as number;
    let group = groupOf === null ? code : (groupOf[code] as number);
    if (group >= 0 && !single) group = furtherGroup(columns, parts, profile, group);
    if (group < 0) continue;
    seen[group] = 1;
    if (!senders) counts[group] = (counts[group] as number) + (messages[profile] as number);
    else if (distinct?.add(group, senders.of[profile] as number))
      counts[group] = (counts[group] as number) + 1;
  }
  return tally;
}
