import type { Rows } from './rows.ts';
import type { Store } from './store.ts';
import type { TimeSlots } from './timeSlots.ts';
import { dayNumberAt, daySegments, dayStart } from './zones.ts';

/** A contiguous range of rows that belong to the same row of time. */
export interface Run {
  rows: Rows;
  low: number;
  high: number;
  slot: number;
  /** Epoch ms that stand for each of the run's records; undefined: each has its own instant. */
  at: number | undefined;
}

/** Days as numbers, both included, in a canonical zone. */
export interface DaySpan {
  timeZone: string;
  from: number;
  to: number;
}

function addInstants(store: Store<never>, span: DaySpan, slots: TimeSlots | undefined, runs: Run[]): void {
  const rows = store.instants;
  if (rows.length === 0) return;
  const { timeZone } = span;
  // Only days that can have records: a range of a century costs no more than the data in it. A day of margin, because days
  // can be in pieces.
  const from = Math.max(span.from, dayNumberAt(rows.times[0] as number, timeZone) - 1);
  const to = Math.min(span.to, dayNumberAt(rows.times[rows.length - 1] as number, timeZone) + 1);
  if (from > to) return;
  const stretches =
    slots?.hours ??
    daySegments(timeZone, from, to).map(({ start, end, dayNumber }) => ({
      start,
      end,
      slot: slots ? (slots.ofDay[dayNumber - span.from] as number) : 0,
    }));
  for (const { start, end, slot } of stretches) {
    const low = rows.from(start);
    const high = rows.from(end);
    const last = runs.at(-1);
    if (last && last.slot === slot && last.high === low) last.high = high;
    else if (low < high) runs.push({ rows, low, high, slot, at: undefined });
  }
}

function addDays(
  store: Store<never>,
  { timeZone, from, to }: DaySpan,
  slots: TimeSlots | undefined,
  runs: Run[],
): void {
  const rows = store.days;
  const end = rows.from(to + 1);
  for (let low = rows.from(from); low < end; ) {
    const dayNumber = rows.times[low] as number;
    const high = rows.from(dayNumber + 1);
    const slot = slots ? (slots.ofDay[dayNumber - from] as number) : 0;
    runs.push({ rows, low, high, slot, at: dayStart(dayNumber, timeZone) });
    low = high;
  }
}

/** The rows of a span of days, found by binary search. Without `slots` all are of slot 0. */
export function runsOf(store: Store<never>, span: DaySpan, slots: TimeSlots | undefined): Run[] {
  store.instants.sort();
  store.days.sort();
  const runs: Run[] = [];
  addInstants(store, span, slots, runs);
  addDays(store, span, slots, runs);
  return runs;
}
