import { formatDay, requireDay } from './days.ts';
import type { Coverage, Day, PivotQuery } from './query.ts';
import { timeSlots } from './timeSlots.ts';
import { isTimeUnit } from './validateQuery.ts';
import { type DaySegment, dayEnd, dayNumberAt, daySegments, dayStart, requireTimeZone } from './zones.ts';

/** Instants `[start, end)`, epoch milliseconds, during which clocks do not change. */
export interface Stretch {
  start: number;
  end: number;
  /** Milliseconds that clocks are ahead of UTC. */
  offset: number;
  /** Place in `keys` of its first hour; 0 where rows are no hours. */
  row: number;
}

/** Where plain days count. */
export interface PlainDay {
  day: Day;
  /** Epoch milliseconds: a plain day counts as its start. */
  start: number;
  row: number;
}

/** The calendar of a query, for sources that count elsewhere: what the zone makes of the range. */
export interface TimeAxis {
  /** Keys of rows in order of time; empty where rows are no unit of time. */
  keys: readonly string[];
  /** In order of time; neighbours differ in their offset, or are apart. What is in none of them is not in the range. */
  stretches: readonly Stretch[];
  /** Every day of the range. */
  days: readonly PlainDay[];
}

function stretchesOf(segments: readonly DaySegment[], rowAt: (start: number) => number): Stretch[] {
  const all: Stretch[] = [];
  for (const { start, end, offset } of segments) {
    const before = all.at(-1);
    if (before?.end === start && before.offset === offset) before.end = end;
    else all.push({ start, end, offset, row: rowAt(start) });
  }
  return all;
}

/**
 * Days, weeks, months and hours of a range as the clocks of its zone show them: the same that datasets count by.
 * @throws RangeError when a day or the zone does not exist
 */
export function timeAxis({
  from,
  to,
  timeZone = 'UTC',
  rows,
}: Pick<PivotQuery, 'from' | 'to' | 'timeZone' | 'rows'>): TimeAxis {
  const zone = requireTimeZone(timeZone);
  const [first, last] = [requireDay(from), requireDay(to)];
  const slots = isTimeUnit(rows) ? timeSlots(rows, zone, first, last) : undefined;
  const rowOf = (dayNumber: number) => slots?.ofDay[dayNumber - first] ?? 0;
  const hours = new Map(
    slots?.hours?.filter(({ start, end }) => end > start).map(({ start, slot }) => [start, slot]),
  );
  const stretches = stretchesOf(daySegments(zone, first, last), (start) => hours.get(start) ?? 0);
  const days = Array.from({ length: last - first + 1 }, (_, i) => ({
    day: formatDay(first + i),
    start: dayStart(first + i, zone),
    row: rowOf(first + i),
  }));
  return { keys: slots?.keys ?? [], stretches, days };
}

/** The ends of all data, as an engine elsewhere knows them; null: none of that kind. */
export interface Extents {
  /** Epoch milliseconds. */
  firstInstant: number | null;
  lastInstant: number | null;
  firstDay: Day | null;
  lastDay: Day | null;
}

/** What data there is, of their ends. */
export function coverageOfExtents(extents: Extents, timeZone = 'UTC'): Coverage {
  const zone = requireTimeZone(timeZone);
  const { firstInstant, lastInstant, firstDay, lastDay } = extents;
  const days = [firstInstant, lastInstant].map((at) => (at === null ? null : dayNumberAt(at, zone)));
  const plain = [firstDay, lastDay].map((day) => (day === null ? null : requireDay(day)));
  const [first, last] = [
    [days[0], plain[0]].filter((day) => typeof day === 'number'),
    [days[1], plain[1]].filter((day) => typeof day === 'number'),
  ];
  if (!first?.length || !last?.length) return { from: null, to: null, through: null };
  const reached = [lastInstant, plain[1] == null ? null : dayEnd(plain[1], zone)];
  return {
    from: formatDay(Math.min(...first)),
    to: formatDay(Math.max(...last)),
    through: Math.max(...reached.filter((at) => at !== null)),
  };
}
