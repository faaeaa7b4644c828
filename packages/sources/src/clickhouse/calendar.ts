import type { PivotQuery, TimeAxis } from '@smtp-auth-report/core';
import type { Layout } from './layout.ts';
import { at, runsOf, type Statement } from './statement.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * The calendar of a query in SQL. It is that of `core`, sent along as a list of the changes of the clock in the range: a server's own
 * zones may be of another year, and know changes on full quarters of an hour only.
 */
export interface Calendar {
  axis: TimeAxis;
  /** Holds for what is in the range, or only partly; names the bounds of the primary key first. */
  inRange: string;
  /** Epoch milliseconds that a row of the table counts at, and until. */
  first: () => string;
  last: () => string;
  /** Row of time, from 0; only where rows are a unit of time. */
  row: () => string;
}

const ms = (time: string) => `toUnixTimestamp64Milli(${time})`;

/** @param axis that of the query */
export function calendarOf(
  statement: Statement,
  layout: Layout,
  query: Pick<PivotQuery, 'from' | 'to' | 'rows'>,
  axis: TimeAxis,
): Calendar {
  const { days } = axis;
  const { first, last } = layout;
  const firstDay = Date.parse(query.from);
  const day = () => `intDiv(${ms(first)} - ${statement.bind('Int64', firstDay)}, ${dayMs})`;
  const offsets = () =>
    at(statement, day(), runsOf(days.map(({ start }, i) => firstDay + i * dayMs - start)));
  // A plain day is one day, also in a sum.
  const counts = (time: string) => `if(plain, ${ms(first)} - ${offsets()}, ${ms(time)})`;
  return {
    axis,
    inRange: rangeSql(statement, layout, query, axis),
    first: () => counts(first),
    last: () => counts(last),
    row: () => {
      const plain =
        query.rows === 'hour' ? at(statement, day(), runsOf(days.map(({ row }) => row))) : undefined;
      return rowSql(statement, query, axis, ms(first), { plain, summed: layout.day });
    },
  };
}

function rangeSql(
  statement: Statement,
  { first, last, day }: Layout,
  { from, to }: Pick<PivotQuery, 'from' | 'to'>,
  { stretches }: TimeAxis,
): string {
  // That its days are those of `core` is compared.
  if (day !== undefined) return daysSql(statement, day, { from, to });
  const instant = (value: number) => instantSql(statement, value);
  const ranges = rangesOf(stretches).map(
    ({ start, end }) => `${last} >= ${instant(start)} AND ${first} < ${instant(end)}`,
  );
  const [firstDay, lastDay] = [Date.parse(from), Date.parse(to)];
  const low = Math.min(firstDay, stretches[0]?.start ?? firstDay);
  const high = Math.max(lastDay + 1, stretches.at(-1)?.end ?? lastDay + 1);
  return `${last} >= ${instant(low)} AND ${first} < ${instant(high)} AND if(plain,
      ${first} >= ${instant(firstDay)} AND ${first} <= ${instant(lastDay)}, ${ranges.join(' OR ') || '0'})`;
}

/** @param more days at both ends, for those that ClickHouse's own zones begin otherwise */
export function daysSql(
  statement: Statement,
  day: string,
  { from, to }: Pick<PivotQuery, 'from' | 'to'>,
  more = 0,
): string {
  const [first, last] = [Date.parse(from) / dayMs - more, Date.parse(to) / dayMs + more].map(
    (value) => `addDays(toDate32('1970-01-01'), ${statement.bind('Int64', value)})`,
  );
  return `${day} >= ${first} AND ${day} <= ${last}`;
}

/** @param value epoch milliseconds */
export function instantSql(statement: Statement, value: number): string {
  return `fromUnixTimestamp64Milli(${statement.bind('Int64', value)}, 'UTC')`;
}

interface Range {
  start: number;
  end: number;
}

/** Stretches without what divides rows. */
function rangesOf(stretches: TimeAxis['stretches']): Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of stretches) {
    const before = ranges.at(-1);
    if (before?.end === start) before.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/** So few are each compared with: a fraction of the time that a list of them takes. */
const fewStretches = 8;

/**
 * The row that an instant is in, or a plain day; days are counted from 1970.
 * @param time an expression: epoch milliseconds
 * @param known the row of a plain day among hours; the column with the day of a sum
 */
function rowSql(
  statement: Statement,
  { rows, from }: Pick<PivotQuery, 'from' | 'rows'>,
  { stretches }: TimeAxis,
  time: string,
  { plain: plainHour, summed }: { plain: string | undefined; summed: string | undefined },
): string {
  const place = () => {
    const starts = stretches.map(({ start }) => start);
    if (starts.length === 1) return '1';
    if (starts.length > fewStretches)
      return `arrayCount(start -> start <= ${time}, ${statement.bind('Array(Int64)', starts)})`;
    return ['0', ...starts.map((start) => `(${statement.bind('Int64', start)} <= ${time})`)].join(' + ');
  };
  const of = (values: readonly number[]) =>
    `arrayElement(${statement.bind('Array(Int64)', values)}, ${place()})`;
  // A day more, so that what is before 1970 in a zone is rounded as what is after.
  const local = () => `${time} + ${of(stretches.map(({ offset }) => offset))} + ${dayMs}`;
  if (plainHour !== undefined) {
    const shifts = stretches.map(
      ({ start, offset, row }) => row - Math.floor((start + offset) / hourMs) - 24,
    );
    return `if(plain, ${plainHour}, intDiv(${local()}, ${hourMs}) + ${of(shifts)})`;
  }
  const day =
    summed === undefined
      ? `if(plain, intDiv(${time}, ${dayMs}), intDiv(${local()}, ${dayMs}) - 1)`
      : `toInt64(${summed})`;
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
