import { formatDay } from './days.ts';
import type { Coverage } from './query.ts';
import type { Store } from './store.ts';
import { dayEnd, dayNumberAt, daySegments } from './zones.ts';

/** First and last day of the instants. The earliest instant's day need not be the first: clocks can go back over midnight. */
function instantDays({ instants }: Store<never>, timeZone: string): number[] {
  if (instants.length === 0) return [];
  const ends = [instants.times[0] as number, instants.times[instants.length - 1] as number];
  return ends.flatMap((time) => {
    const dayNumber = dayNumberAt(time, timeZone);
    return daySegments(timeZone, dayNumber - 1, dayNumber + 1)
      .filter(({ start, end }) => instants.from(start) < instants.from(end))
      .map((segment) => segment.dayNumber);
  });
}

/** What data a store has, with days in a canonical zone. Cost does not depend on how much. */
export function coverageOf(store: Store<never>, timeZone: string): Coverage {
  const { instants, days } = store;
  instants.sort();
  days.sort();
  const present = instantDays(store, timeZone);
  const reached: number[] = [];
  if (instants.length > 0) reached.push(instants.times[instants.length - 1] as number);
  if (days.length > 0) {
    const last = days.times[days.length - 1] as number;
    present.push(days.times[0] as number, last);
    reached.push(dayEnd(last, timeZone));
  }
  if (present.length === 0) return { from: null, to: null, through: null };
  return {
    from: formatDay(Math.min(...present)),
    to: formatDay(Math.max(...present)),
    through: Math.max(...reached),
  };
}
