import type { DayCells } from './dayCells.ts';
import { scratch } from './scratch.ts';
import type { Tally } from './tally.ts';

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function countBits(words: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) count += bitsIn(words[i] as number);
  return count;
}

/**
 * Different senders by row of time: days as sets of senders, a bit each, are united 32 senders at a time.
 * @param slotOf row of a day
 * @returns the counts, with those of all rows together as the last one
 */
export function senderDays(days: readonly DayCells[], slots: number, slotOf: (day: number) => number): Tally {
  const counts = scratch(Float64Array, slots + 1);
  const seen = scratch(Uint8Array, slots + 1);
  const length = days.reduce((most, { senders }) => Math.max(most, senders.length), 0);
  const all = scratch(Uint32Array, length);
  const row = scratch(Uint32Array, length);
  days.forEach(({ day, senders }, n) => {
    const slot = slotOf(day);
    for (let i = 0; i < senders.length; i++) (row[i] as number) |= senders[i] as number;
    const next = days[n + 1];
    if (next && slotOf(next.day) === slot) return;
    counts[slot] = countBits(row);
    if (counts[slot]) seen[slot] = 1;
    for (let i = 0; i < length; i++) (all[i] as number) |= row[i] as number;
    row.fill(0);
  });
  counts[slots] = countBits(all);
  return { counts, seen };
}
