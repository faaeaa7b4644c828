import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayCells } from './dayCells.ts';
import { RangeTotalsCache } from './rangeTotals.ts';

/** A day on which each of some profiles has as many messages as it is called. */
function dayOf(day: number, profiles: number[]): DayCells {
  const cells = new DayCells(day, day, day + 1);
  cells.length = profiles.length;
  cells.profiles = Uint32Array.from(profiles);
  cells.messages = Uint32Array.from(profiles);
  return cells;
}

const profiles = 12;
// Profiles with even codes are of one sender, the others of another.
const senderOf = Uint32Array.from({ length: profiles }, (_, profile) => profile % 2);
const anyDay = fc.uniqueArray(fc.nat(profiles - 1));
const move = fc.record({ from: fc.nat(9), days: fc.nat(10), change: fc.option(fc.tuple(fc.nat(9), anyDay)) });

describe('totals of a range', () => {
  it('are those of its days, however the range came there and whatever changed meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(anyDay, { minLength: 10, maxLength: 10 }),
        fc.array(move, { maxLength: 20, size: 'max' }),
        (days, moves) => {
          const all = days.map((own, day) => dayOf(day, own));
          const cache = new RangeTotalsCache();
          for (const { from, days: count, change } of moves) {
            if (change) {
              const [day, own] = change;
              const cells = all[day] as DayCells;
              cache.withdraw(cells, senderOf);
              Object.assign(cells, { ...dayOf(day, own) });
            }
            const range = all.slice(from, from + count);
            const totals = cache.of(range, senderOf, 2);
            const bySender = [0, 0];
            for (let profile = 0; profile < profiles; profile++) {
              const on = range.filter((cells) => cells.profiles.includes(profile)).length;
              expect([totals.profiles.present[profile], totals.profiles.messages[profile]]).toEqual([
                on,
                on * profile,
              ]);
              bySender[profile % 2] = (bySender[profile % 2] as number) + on * profile;
            }
            expect([...totals.senders.messages.subarray(0, 2)]).toEqual(bySender);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
