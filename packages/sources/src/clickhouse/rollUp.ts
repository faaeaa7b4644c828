import type { FieldClause, TimeAxis, ValidPivotQuery } from '@smtp-auth-report/core';
import { timeAxis, validateTimeZone } from '@smtp-auth-report/core';
import { type Layout, quote } from './layout.ts';

/** Sums by day, beside the table of submissions. */
export interface RollUp {
  /** `table` or `database.table`, as `dailyRollUp` makes it. */
  table: string;
  /** The days are those of this zone. They serve every zone whose days begin at the same instants. */
  timeZone: string;
  /** Columns that it has beside sender, domain, tls, auth and kind: `client`, or the host's own. Each makes it longer. */
  columns?: readonly string[] | undefined;
}

/** The dimensions that every roll-up has. A client is another at every café: with it there would be nearly as many rows as submissions. */
export const rolledUp = ['domain', 'sender', 'tls', 'auth', 'kind'] as const;

/** @throws TypeError for names that cannot be written into a statement, SourceError for a zone that is none */
export function rollUpLayout(raw: Layout, { table, timeZone, columns = [] }: RollUp): Layout {
  const kept = new Set([...rolledUp, ...columns].map((name) => quote(name, 'A column of the roll-up')));
  const known = new Set(raw.columns.values());
  const unknown = [...kept].find((column) => !known.has(column));
  if (unknown !== undefined)
    throw new TypeError(
      `The roll-up has the column ${unknown}, and no dimension is in it. Name it in dimensions.`,
    );
  return {
    table: quote(table, 'The table of the roll-up'),
    columns: new Map([...raw.columns].filter(([, column]) => kept.has(column))),
    first: 'earliest',
    last: 'latest',
    records: 'submissions',
    day: 'day',
    timeZone: validateTimeZone(timeZone),
  };
}

/** Whether the sums have what a query asks for. That none is of two days of `core` is asked when they have been counted. */
export function canAnswer(layout: Layout, query: ValidPivotQuery, axis: TimeAxis): boolean {
  const { timeZone } = layout;
  if (timeZone === undefined) return true;
  return (
    query.rows !== 'hour' &&
    dimensionsOf(query).every((dimension) => layout.columns.has(dimension)) &&
    inOnePiece(axis) &&
    (query.timeZone === timeZone || sameDays(axis, timeAxis({ ...query, rows: null, timeZone })))
  );
}

const timeUnits: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month']);

function dimensionsOf({ rows, columns, measure, where, having }: ValidPivotQuery): string[] {
  const fields: readonly FieldClause[] = where.flatMap((clause) =>
    'anyOf' in clause ? clause.anyOf : clause,
  );
  const looked = having.map(({ by }) => (by === 'total' ? undefined : by.of));
  return [
    rows !== null && !timeUnits.has(rows) ? rows : undefined,
    columns ?? undefined,
    measure === 'senders' ? 'sender' : undefined,
    ...fields.map(({ field }) => field),
    ...looked,
  ].filter((dimension) => dimension !== undefined);
}

/**
 * Whether the range is one stretch of time, in which a later instant is never in an earlier day: then a sum whose first and last submission
 * are in a day of the range has no other between them.
 */
function inOnePiece({ stretches }: TimeAxis): boolean {
  const dayOf = (instant: number) => Math.floor(instant / 86_400_000);
  return (
    stretches.length > 0 &&
    stretches.every(({ start, offset }, i) => {
      const before = stretches[i - 1];
      if (!before) return true;
      return before.end === start && dayOf(start - 1 + before.offset) <= dayOf(start + offset);
    })
  );
}

function sameDays(one: TimeAxis, other: TimeAxis): boolean {
  return (
    one.stretches.at(-1)?.end === other.stretches.at(-1)?.end &&
    one.days.every(({ start }, i) => start === other.days[i]?.start)
  );
}
