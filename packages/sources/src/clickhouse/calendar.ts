import { type PivotQuery, type TimeAxis, timeAxis } from '@smtp-auth-report/core';
import { at, runsOf, type Statement } from './statement.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * The calendar of a query in SQL. It is that of `core`, sent along as a list of the changes of the clock in the range: a server's own
 * zones may be of another year, and know changes on full quarters of an hour only.
 */
export interface Calendar {
  axis: TimeAxis;
  /** Holds for records in the range; names the bounds of the primary key first. */
  inRange: string;
  /** Epoch milliseconds that a record counts at. */
  at: () => string;
  /** Row of time, from 0; only where rows are a unit of time. */
  row: () => string;
}

const ms = 'toUnixTimestamp64Milli(time)';

/** @param axis that of the query, where it is known already */
export function calendarOf(statement: Statement, query: PivotQuery, axis = timeAxis(query)): Calendar {
  const { stretches, days } = axis;
  const firstDay = Date.parse(query.from);
  const day = () => `intDiv(${ms} - ${statement.bind('Int64', firstDay)}, ${dayMs})`;
  const instant = (value: number) => instantSql(statement, value);

  const ranges = rangesOf(stretches).map(
    ({ start, end }) => `time >= ${instant(start)} AND time < ${instant(end)}`,
  );
  const lastDay = Date.parse(query.to);
  const low = Math.min(firstDay, stretches[0]?.start ?? firstDay);
  const high = Math.max(lastDay + 1, stretches.at(-1)?.end ?? lastDay + 1);
  const inRange = `time >= ${instant(low)} AND time < ${instant(high)} AND if(plain,
      time >= ${instant(firstDay)} AND time <= ${instant(lastDay)}, ${ranges.join(' OR ') || '0'})`;

  return {
    axis,
    inRange,
    at: () => {
      const offsets = days.map(({ start }, i) => firstDay + i * dayMs - start);
      return `if(plain, ${ms} - ${at(statement, day(), runsOf(offsets))}, ${ms})`;
    },
    row: () => {
      const plain =
        query.rows === 'hour' ? at(statement, day(), runsOf(days.map(({ row }) => row))) : undefined;
      return rowSql(statement, query, axis, plain);
    },
  };
}

/** @param value epoch milliseconds */
export function instantSql(statement: Statement, value: number): string {
  return `fromUnixTimestamp64Milli(${statement.bind('Int64', value)}, 'UTC')`;
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

/** The row that an instant is in, or a plain day; days are counted from 1970. @param plainHour the row of a plain day among hours */
function rowSql(
  statement: Statement,
  { rows, from }: PivotQuery,
  { stretches }: TimeAxis,
  plainHour: string | undefined,
): string {
  const place = `arrayCount(start -> start <= ${ms}, ${statement.bind(
    'Array(Int64)',
    stretches.map(({ start }) => start),
  )})`;
  const of = (values: readonly number[]) =>
    `arrayElement(${statement.bind('Array(Int64)', values)}, ${stretches.length === 1 ? '1' : place})`;
  // A day more, so that what is before 1970 in a zone is rounded as what is after.
  const local = `${ms} + ${of(stretches.map(({ offset }) => offset))} + ${dayMs}`;
  if (plainHour !== undefined) {
    const shifts = stretches.map(
      ({ start, offset, row }) => row - Math.floor((start + offset) / hourMs) - 24,
    );
    return `if(plain, ${plainHour}, intDiv(${local}, ${hourMs}) + ${of(shifts)})`;
  }
  const day = `if(plain, intDiv(${ms}, ${dayMs}), intDiv(${local}, ${dayMs}) - 1)`;
  const first = new Date(from);
  const firstDay = first.getTime() / dayMs;
  const bind = (value: number) => statement.bind('Int64', value);
  if (rows === 'day') return `${day} - ${bind(firstDay)}`;
  // Day 0 was a Thursday.
  if (rows === 'week') return `intDiv(${day} + 3, 7) - ${bind(Math.floor((firstDay + 3) / 7))}`;
  const date = `addDays(toDate32('1970-01-01'), ${day})`;
  const firstMonth = first.getUTCFullYear() * 12 + first.getUTCMonth() + 1;
  return `toInt64(toYear(${date}) * 12 + toMonth(${date})) - ${bind(firstMonth)}`;
}
