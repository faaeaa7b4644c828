import type { Chunk, DayRows } from './dayRows.ts';
import { dayMs } from './days.ts';
import type { Facts } from './facts.ts';
import type { Store } from './store.ts';
import type { TimeSlots } from './timeSlots.ts';
import { daySegments, dayStart } from './zones.ts';

/** Days as numbers, both included, in a canonical zone. */
export interface DaySpan {
  timeZone: string;
  from: number;
  to: number;
}

/** Records of one day, or some of them. */
export interface RowFacts extends Facts {
  rows: DayRows;
}

/** A stretch of time that belongs to one row. */
interface Stretch {
  start: number;
  end: number;
  slot: number;
}

/**
 * In order of time; neighbours of the same row as one.
 * @param from the first day of `slots`
 */
function stretchesOf(span: DaySpan, from: number, slots: TimeSlots | undefined): readonly Stretch[] {
  if (slots?.hours) return slots.hours;
  const stretches: Stretch[] = [];
  for (const { start, end, dayNumber } of daySegments(span.timeZone, span.from, span.to)) {
    const slot = slots ? (slots.ofDay[dayNumber - from] as number) : 0;
    const last = stretches.at(-1);
    if (last?.slot === slot && last.end === start) last.end = end;
    else stretches.push({ start, end, slot });
  }
  return stretches;
}

/** The row of each record. Records mostly come in order of time, so the stretch of one is looked for from that of the last. */
function slotsOf({ length, times }: Chunk, begin: number, stretches: readonly Stretch[]): Int32Array {
  const slots = new Int32Array(length);
  let { start, end, slot } = stretches[0] as Stretch;
  for (let row = 0; row < length; row++) {
    const time = begin + (times[row] as number);
    if (time < start || time >= end) {
      const found = stretches.find((stretch) => time >= stretch.start && time < stretch.end);
      if (found) ({ start, end, slot } = found);
      else {
        slots[row] = -1;
        continue;
      }
    }
    slots[row] = slot;
  }
  return slots;
}

function factsOf(
  rows: DayRows,
  chunk: Chunk,
  base: number,
  slot: number,
  slots: Int32Array | null,
): RowFacts {
  const { length, times, messages, profiles, extras, sorted } = chunk;
  return {
    rows,
    length,
    profiles,
    messages,
    extras,
    slot,
    slots,
    base,
    firsts: times,
    lasts: times,
    start: base,
    end: base + dayMs,
    sorted,
    firstPlace: -1,
    lastPlace: -1,
  };
}

/** First place in the ascending `times` that is not before `time`. */
function placeOf(times: Uint32Array, length: number, time: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A chunk in order of time, cut where rows of time change. */
function* cut(
  rows: DayRows,
  chunk: Chunk,
  begin: number,
  stretches: readonly Stretch[],
): Generator<RowFacts> {
  const { length, times, messages, profiles, extras, sorted } = chunk;
  for (const { start, end, slot } of stretches) {
    const low = placeOf(times, length, start - begin);
    const high = placeOf(times, length, end - begin);
    if (low >= high) continue;
    const part = {
      length: high - low,
      times: times.subarray(low, high),
      messages: messages.subarray(low, high),
      profiles: profiles.subarray(low, high),
      extras: extras.map((codes) => codes.subarray(low, high)),
      sorted,
    };
    yield factsOf(rows, part, begin, slot, null);
  }
}

/** The stretches that reach into a UTC day. Logarithmic in all, linear in those. */
function stretchesIn(stretches: readonly Stretch[], begin: number): Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as Stretch).end <= begin) low = middle + 1;
    else high = middle;
  }
  const own: Stretch[] = [];
  for (let n = low; n < stretches.length && (stretches[n] as Stretch).start < begin + dayMs; n++)
    own.push(stretches[n] as Stretch);
  return own;
}

function instantFacts(rows: DayRows, stretches: readonly Stretch[]): RowFacts[] {
  const { chunks, day } = rows;
  const begin = day * dayMs;
  const own = stretchesIn(stretches, begin);
  const [first] = own;
  if (first === undefined) return [];
  const whole = own.length === 1 && first.start <= begin && first.end >= begin + dayMs;
  return chunks.flatMap((chunk) => {
    if (whole) return factsOf(rows, chunk, begin, first.slot, null);
    if (chunk.sorted) return [...cut(rows, chunk, begin, own)];
    return factsOf(rows, chunk, begin, first.slot, slotsOf(chunk, begin, own));
  });
}

/** The records of a range, as facts in order of `start`. Without `slots` all are of slot 0. */
export function rowFacts(store: Store<never>, span: DaySpan, slots: TimeSlots | undefined): RowFacts[] {
  const { timeZone, from, to } = span;
  // A zone is at most a day away from UTC. Of a century only the days that have records are looked at.
  const near = store.days.filter(({ day }) => day >= from - 1 && day <= to + 1);
  const [first, last] = [near[0], near.at(-1)];
  if (first === undefined || last === undefined) return [];
  const present = { timeZone, from: Math.max(from, first.day - 1), to: Math.min(to, last.day + 1) };
  const stretches = stretchesOf(present, from, slots);
  const all: RowFacts[] = [];
  for (const rows of near) {
    if (!rows.plain) all.push(...instantFacts(rows, stretches));
    else if (rows.day >= from && rows.day <= to) {
      const base = dayStart(rows.day, timeZone);
      const slot = slots ? (slots.ofDay[rows.day - from] as number) : 0;
      for (const chunk of rows.chunks) all.push(factsOf(rows, chunk, base, slot, null));
    }
  }
  return all.sort((a, b) => a.start - b.start);
}
