import { type PivotQuery, type TimeAxis, timeAxis } from '@smtp-auth-report/core';
import { at, runsOf, type Statement } from './statement.ts';

const dayMs = 86_400_000;

/**
 * The calendar of a query in SQL. It is that of `core`, sent along as lists of stretches: a server's own zones may be of another year,
 * and know changes of the clock on full quarters of an hour only.
 */
export interface Calendar {
  axis: TimeAxis;
  /** Holds for records in the range; names the bounds of the primary key first. */
  inRange: string;
  /** Epoch milliseconds that a record counts at. */
  at: string;
  /** Row of time, from 0; only where rows are a unit of time. */
  row: string;
}

const ms = 'toUnixTimestamp64Milli(time)';

/** The longest unit that every edge is a multiple of, from the first. */
function unitOf(edges: readonly number[], origin: number): number {
  return (
    [3_600_000, 900_000, 60_000, 1_000].find((unit) => edges.every((edge) => (edge - origin) % unit === 0)) ??
    1
  );
}

export function calendarOf(statement: Statement, query: PivotQuery): Calendar {
  const axis = timeAxis(query);
  const { stretches, days } = axis;
  const firstDay = Date.parse(query.from);
  const day = `intDiv(${ms} - ${statement.bind('Int64', firstDay)}, ${dayMs})`;
  const instant = (value: number) => `fromUnixTimestamp64Milli(${statement.bind('Int64', value)}, 'UTC')`;

  const ranges = rangesOf(stretches).map(
    ({ start, end }) => `time >= ${instant(start)} AND time < ${instant(end)}`,
  );
  const lastDay = Date.parse(query.to);
  const low = Math.min(firstDay, stretches[0]?.start ?? firstDay);
  const high = Math.max(lastDay + 1, stretches.at(-1)?.end ?? lastDay + 1);
  const inRange = `time >= ${instant(low)} AND time < ${instant(high)} AND if(plain,
      time >= ${instant(firstDay)} AND time <= ${instant(lastDay)}, ${ranges.join(' OR ') || '0'})`;

  const offsets = at(statement, day, runsOf(days.map(({ start }, i) => firstDay + i * dayMs - start)));
  const plainAt = `${ms} - ${offsets}`;
  if (axis.keys.length === 0) return { axis, inRange, at: `if(plain, ${plainAt}, ${ms})`, row: '0' };

  const plainRow = at(statement, day, runsOf(days.map(({ row }) => row)));
  return {
    axis,
    inRange,
    at: `if(plain, ${plainAt}, ${ms})`,
    row: `if(plain, ${plainRow}, ${rowOf(statement, stretches)})`,
  };
}

/** Stretches without what divides rows. */
function rangesOf(stretches: TimeAxis['stretches']): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const before = ranges.at(-1);
    if (before?.end === start) before.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/** The row of an instant: the range is cut into units that are within one stretch each. */
function rowOf(statement: Statement, stretches: TimeAxis['stretches']): string {
  const origin = stretches[0]?.start ?? 0;
  const unit = unitOf(
    stretches.flatMap(({ start, end }) => [start, end]),
    origin,
  );
  const runs = { lengths: [] as number[], values: [] as number[] };
  let reached = origin;
  for (const { start, end, row } of stretches) {
    if (start > reached) push((start - reached) / unit, 0);
    push((end - start) / unit, row);
    reached = end;
  }
  return at(statement, `intDiv(${ms} - ${statement.bind('Int64', origin)}, ${unit})`, runs);

  function push(length: number, value: number) {
    runs.lengths.push(length);
    runs.values.push(value);
  }
}
