import { formatDay } from './days.ts';
import type { Coverage } from './query.ts';
import type { Store } from './store.ts';
import { dayEnd } from './zones.ts';

/** What data a store has, with days in a canonical zone. Cost does not depend on how much, once the zone's cells are there. */
export function coverageOf(store: Store<never>, timeZone: string): Coverage {
  const { days } = store.cube(timeZone);
  const hasCells = ({ length }: { length: number }) => length > 0;
  const first = days.find(hasCells);
  const last = days.findLast(hasCells);
  if (!first || !last) return { from: null, to: null, through: null };
  const { lastInstant, lastPlainDay } = store;
  const reached = lastPlainDay < 0 ? lastInstant : Math.max(lastInstant, dayEnd(lastPlainDay, timeZone));
  return { from: formatDay(first.day), to: formatDay(last.day), through: reached };
}
