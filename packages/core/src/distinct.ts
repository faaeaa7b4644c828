import { NumberSet } from './numberSet.ts';
import { scratch } from './scratch.ts';

// 32 MB of bits at most; beyond that pairs are few compared with their possible number, and a table holds them.
const maxBits = 2 ** 28;

/**
 * Which senders were seen in which group: exact, so that a sender counts once per group however often it comes.
 * Counts of groups are never added up: a sender may be in several.
 */
export interface Distinct {
  /** True the first time that this sender is seen in this group. */
  add(group: number, sender: number): boolean;
}

/** @param groups how many groups there can be at most; each is below it */
export function createDistinct(groups: number, senders: number): Distinct {
  const words = Math.ceil(senders / 32);
  if (groups * words * 32 > maxBits) {
    const pairs = new NumberSet();
    return { add: (group, sender) => pairs.add(group * senders + sender) };
  }
  const bits = scratch(Uint32Array, groups * words);
  return {
    add(group, sender) {
      const word = group * words + (sender >>> 5);
      const bit = 1 << (sender & 31);
      const before = bits[word] as number;
      bits[word] = before | bit;
      return (before & bit) === 0;
    },
  };
}
