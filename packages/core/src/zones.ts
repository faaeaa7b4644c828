import { dayMs } from './days.ts';
import { maxZones, offsetAt } from './offsetAt.ts';

/** From `at` (epoch ms) on, clocks are `offset` ms ahead of UTC. */
interface ClockChange {
  at: number;
  offset: number;
}

/** An uninterrupted stretch of one calendar day under one UTC offset: `[start, end)` in epoch ms. */
export interface DaySegment {
  start: number;
  end: number;
  dayNumber: number;
  offset: number;
}

// A lookup costs microseconds, so offsets are sampled, never asked per record. The shortest stay at one offset since 1970
// was 7 days (America/Boa_Vista, October 2000): a sample every four days misses none, and a change is then found by halving.
const sampleMs = 4 * dayMs;
const samplesPerChunk = 8;
const chunkMs = samplesPerChunk * sampleMs;

const canonicalNames = new Map<string, string>();
const chunksByZone = new Map<string, Map<number, ClockChange[]>>();

/** One spelling per zone, or undefined for an unknown one. Untrusted queries may spell a zone in 2ⁿ ways. */
export function canonicalTimeZone(timeZone: string): string | undefined {
  const known = canonicalNames.get(timeZone);
  if (known !== undefined) return known;
  try {
    const name = new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone;
    if (canonicalNames.size >= 1000) canonicalNames.clear();
    canonicalNames.set(timeZone, name);
    return name;
  } catch {
    return undefined;
  }
}

/** What to say of a value that is no zone. */
export function notAZone(value: string): string {
  return `${value} is not a time zone known here. Use an IANA name such as "Europe/Rome", or "UTC".`;
}

/** @throws RangeError for a zone that the platform does not know */
export function requireTimeZone(timeZone: string): string {
  const name = canonicalTimeZone(timeZone);
  if (name === undefined) throw new RangeError(notAZone(JSON.stringify(timeZone)));
  return name;
}

function findChanges(timeZone: string, from: ClockChange, to: ClockChange, found: ClockChange[]): void {
  if (from.offset === to.offset) return;
  if (to.at - from.at <= 1000) {
    found.push(to);
    return;
  }
  const at = from.at + Math.floor((to.at - from.at) / 2000) * 1000;
  const middle = { at, offset: offsetAt(at, timeZone) };
  findChanges(timeZone, from, middle, found);
  findChanges(timeZone, middle, to, found);
}

/** The offset a chunk of 32 days begins with, then its changes. */
function chunkChanges(timeZone: string, chunk: number): ClockChange[] {
  let chunks = chunksByZone.get(timeZone);
  if (chunks === undefined) {
    // Every whole minute of an offset is a zone, too: `+01:23`.
    if (chunksByZone.size >= maxZones) chunksByZone.clear();
    chunks = new Map();
    chunksByZone.set(timeZone, chunks);
  }
  const known = chunks.get(chunk);
  if (known) return known;
  let previous = { at: chunk * chunkMs, offset: offsetAt(chunk * chunkMs, timeZone) };
  const changes = [previous];
  for (let sample = 1; sample <= samplesPerChunk; sample++) {
    const at = chunk * chunkMs + sample * sampleMs;
    const next = { at, offset: offsetAt(at, timeZone) };
    findChanges(timeZone, previous, next, changes);
    previous = next;
  }
  chunks.set(chunk, changes);
  return changes;
}

function clockChanges(timeZone: string, from: number, to: number): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let chunk = Math.floor(from / chunkMs); chunk * chunkMs < to; chunk++)
    for (const change of chunkChanges(timeZone, chunk))
      if (changes.at(-1)?.offset !== change.offset) changes.push(change);
  return changes;
}

/**
 * The stretches of the days `from` to `to` (day numbers, both included) in a canonical zone, in order of time.
 * A day has one, two when the clock changes inside it, none when the zone skipped it (Pacific/Apia 2011-12-30),
 * and is in pieces when clocks went back over midnight (America/St_Johns until 2011: 00:01 → 23:01).
 */
export function daySegments(timeZone: string, from: number, to: number): DaySegment[] {
  const segments: DaySegment[] = [];
  // Civil offsets stay within a day of UTC.
  const windowEnd = (to + 2) * dayMs;
  const changes = clockChanges(timeZone, (from - 1) * dayMs, windowEnd);
  changes.forEach(({ at, offset }, index) => {
    const end = changes[index + 1]?.at ?? windowEnd;
    let start = Math.max(at, from * dayMs - offset);
    while (start < end) {
      const dayNumber = Math.floor((start + offset) / dayMs);
      const next = Math.min(end, (dayNumber + 1) * dayMs - offset);
      if (dayNumber > to) break;
      if (dayNumber >= from) segments.push({ start, end: next, dayNumber, offset });
      start = next;
    }
  });
  return segments;
}

/** Day number of an instant in a canonical zone. */
export function dayNumberAt(instant: number, timeZone: string): number {
  return Math.floor((instant + offsetAt(instant, timeZone)) / dayMs);
}

/** Epoch ms at which a day begins; for a day that the zone skipped, the instant at which it was skipped. */
export function dayStart(dayNumber: number, timeZone: string): number {
  const [first] = daySegments(timeZone, dayNumber, dayNumber + 1);
  return first ? first.start : dayNumber * dayMs;
}

/** Epoch ms at which a day is over: the first instant that is not in it any more. */
export function dayEnd(dayNumber: number, timeZone: string): number {
  const last = daySegments(timeZone, dayNumber - 1, dayNumber).at(-1);
  return last ? last.end : (dayNumber + 1) * dayMs;
}
