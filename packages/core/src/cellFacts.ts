import type { DayCells } from './dayCells.ts';
import type { Facts } from './facts.ts';

/** The cells of days, as facts in order of `start`. */
export function cellFacts(days: readonly DayCells[], slotOf: (day: number) => number): Facts[] {
  return days.map(({ length, profiles, messages, firsts, lasts, day, start, end, firstCell, lastCell }) => ({
    length,
    profiles,
    messages,
    extras: [],
    slot: slotOf(day),
    slots: null,
    base: start,
    firsts,
    lasts,
    start,
    end,
    sorted: false,
    firstPlace: length > 0 ? firstCell : -1,
    lastPlace: length > 0 ? lastCell : -1,
  }));
}
