import type { CodeColumn } from './columns.ts';
import { createDistinct } from './distinct.ts';
import { eachBlock, type Facts, type Grouping } from './facts.ts';

/** Counts by group. */
export interface Tally {
  counts: Float64Array;
  /** 1: there is something in the group, be it no message. */
  seen: Uint8Array;
}

/** Adds up messages by group. Linear in the facts. */
export function tallyMessages(all: Iterable<Facts>, by: Grouping): Tally {
  const counts = new Float64Array(by.groups);
  const seen = new Uint8Array(by.groups);
  for (const facts of all) {
    const { messages } = facts;
    eachBlock(facts, by, (count, places, groups) => {
      for (let i = 0; i < count; i++) {
        const group = groups[i] as number;
        counts[group] = (counts[group] as number) + (messages[places[i] as number] as number);
        seen[group] = 1;
      }
    });
  }
  return { counts, seen };
}

/**
 * Counts the different senders in each group. Linear in the facts, whose keys are profiles.
 * @param senderOf code of the sender, by profile
 * @param senders how many there are
 */
export function tallySenders(
  all: Iterable<Facts>,
  by: Grouping,
  senderOf: CodeColumn,
  senders: number,
): Tally {
  const counts = new Float64Array(by.groups);
  const seen = new Uint8Array(by.groups);
  const distinct = createDistinct(by.groups, senders);
  for (const facts of all) {
    const { keys } = facts;
    eachBlock(facts, by, (count, places, groups) => {
      for (let i = 0; i < count; i++) {
        const group = groups[i] as number;
        const place = places[i] as number;
        const profile = keys === null ? place : (keys[place] as number);
        if (!distinct.add(group, senderOf[profile] as number)) continue;
        counts[group] = (counts[group] as number) + 1;
        seen[group] = 1;
      }
    });
  }
  return { counts, seen };
}
