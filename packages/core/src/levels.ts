import type { CodeColumn } from './columns.ts';
import type { DayCells } from './dayCells.ts';
import type { Facts, KeySpace } from './facts.ts';
import { extrasAt } from './profiles.ts';
import { type DaySpan, rowFacts } from './rowFacts.ts';
import type { Store } from './store.ts';
import type { TimeSlots } from './timeSlots.ts';

/** Where a question is answered from. */
export interface Level extends KeySpace {
  /** Facts of the range, each with its row of time. */
  timed(): readonly Facts[];
  /** The same without regard to time, where that can be had for less. */
  whole(): readonly Facts[];
}

function cellFacts(day: DayCells, slot: number): Facts {
  const { length, profiles, messages, firsts, lasts, start, end, firstCell, lastCell } = day;
  return {
    length,
    keys: profiles,
    messages,
    present: null,
    extras: [],
    slot,
    slots: null,
    base: start,
    firsts,
    lasts,
    start,
    end,
    firstPlace: length > 0 ? firstCell : -1,
    lastPlace: length > 0 ? lastCell : -1,
  };
}

const none = new Uint32Array(0);

/** Facts that nobody asks when they were. */
function timeless(part: Pick<Facts, 'length' | 'keys' | 'messages' | 'present' | 'slot'>): Facts {
  return {
    ...part,
    extras: [],
    slots: null,
    base: 0,
    firsts: none,
    lasts: none,
    start: 0,
    end: 0,
    firstPlace: -1,
    lastPlace: -1,
  };
}

function slotOf(span: DaySpan, slots: TimeSlots | undefined, day: number): number {
  return slots ? (slots.ofDay[day - span.from] as number) : 0;
}

/** Records have profiles as keys; dimensions that are not in them are found by record. */
export function rowKeys(store: Store<never>): KeySpace {
  return {
    size: store.profiles.size,
    codesOf: (place) => (place < extrasAt ? store.codesOfProfiles(place) : null),
  };
}

/** Every record: for hours, and for dimensions that are not in a profile. */
export function rowLevel(store: Store<never>, span: DaySpan, slots: TimeSlots | undefined): Level {
  const facts = rowFacts(store, span, slots);
  return {
    ...rowKeys(store),
    timed: () => facts,
    whole: () => facts,
  };
}

/** Cells of days, and totals of profiles: for dimensions that are in a profile. */
export function cellLevel(store: Store<never>, span: DaySpan, slots: TimeSlots | undefined): Level {
  const cube = store.cube(span.timeZone);
  return {
    size: store.profiles.size,
    codesOf: (place): CodeColumn => store.codesOfProfiles(place),
    timed: () => cube.range(span.from, span.to).map((day) => cellFacts(day, slotOf(span, slots, day.day))),
    whole: () => {
      const { messages, present } = cube.totals(store, span.from, span.to);
      return [timeless({ length: store.profiles.size, keys: null, messages, present, slot: 0 })];
    },
  };
}
