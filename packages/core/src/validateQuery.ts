import {
  dimensionOf,
  type Fields,
  fieldsOf,
  flag,
  invalid,
  listOf,
  oneOf,
  wholeNumber,
} from './checkParts.ts';
import { formatDay, notADay, parseDay } from './days.ts';
import type {
  Clause,
  DimensionId,
  FieldClause,
  Measure,
  PivotQuery,
  RowClause,
  SortKey,
  SortOrder,
  TimeUnit,
} from './query.ts';
import { show } from './show.ts';
import type { SubmissionQuery } from './source.ts';
import { timeUnits } from './timeSlots.ts';
import { canonicalTimeZone, notAZone } from './zones.ts';

/** A query with its defaults filled in and nothing in it that was not asked for. */
export type ValidPivotQuery = PivotQuery & {
  timeZone: string;
  where: readonly Clause[];
  having: readonly RowClause[];
  offset: number;
};
export type ValidSubmissionQuery = SubmissionQuery & { timeZone: string; where: readonly Clause[] };

/** The longest range that can be asked for: 200 years. */
export const maxDays = 73_050;
// Wider than the years of records, 1970 to 2100, and narrow enough for every zone to make sense.
const firstDay = -25_567; // 1900-01-01
const lastDay = 84_005; // 2199-12-31
const maxHourDays = 3_660; // 10 years: 87,840 rows

export const clauseOps = ['is', 'isNot', 'startsWith', 'contains', 'in'] as const;

const sortNames = ['key', 'domain', 'total', 'first', 'last'] as const;

function dayOf(value: unknown, name: string): number {
  const dayNumber = typeof value === 'string' ? parseDay(value) : undefined;
  if (dayNumber === undefined) throw invalid(notADay(`${name} (${show(value)})`));
  if (dayNumber < firstDay || dayNumber > lastDay)
    throw invalid(`${name} (${value}) is outside the years 1900 to 2199.`);
  return dayNumber;
}

/**
 * @returns the same IANA name
 * @throws SourceError `invalid-query`
 */
export function validateTimeZone(timeZone: unknown): string {
  if (typeof timeZone === 'string' && canonicalTimeZone(timeZone) !== undefined) return timeZone;
  throw invalid(notAZone(`timeZone (${show(timeZone)})`));
}

function rangeOf({ from, to, timeZone = 'UTC' }: Fields, longest: number) {
  const first = dayOf(from, 'from');
  const last = dayOf(to, 'to');
  if (last < first) throw invalid(`to (${to}) is before from (${from}), so the range is empty. Swap them.`);
  const days = last - first + 1;
  if (days > longest)
    throw invalid(
      `The range has ${days} days, and ${longest} are the most. Ask for a shorter range or longer rows.`,
    );
  return { from: formatDay(first), to: formatDay(last), timeZone: validateTimeZone(timeZone) };
}

function fieldClauseOf(value: unknown, name: string, known: readonly DimensionId[]): FieldClause {
  const fields = fieldsOf(value, name);
  const field = dimensionOf(fields.field, `${name}.field`, known);
  const op = oneOf(fields.op, `${name}.op`, clauseOps);
  if (op === 'in') {
    if (!Array.isArray(fields.value) || !fields.value.every((item) => typeof item === 'string'))
      throw invalid(`${name}.value is ${show(fields.value)}. The op "in" needs strings in a list.`);
    return { field, op, value: [...fields.value] };
  }
  if (typeof fields.value !== 'string')
    throw invalid(`${name}.value is ${show(fields.value)}. The op "${op}" needs a string.`);
  return { field, op, value: fields.value };
}

function clauseOf(value: unknown, name: string, known: readonly DimensionId[]): Clause {
  const { anyOf } = fieldsOf(value, name);
  if (anyOf === undefined) return fieldClauseOf(value, name, known);
  const list = `${name}.anyOf`;
  return { anyOf: listOf(anyOf, list).map((clause, i) => fieldClauseOf(clause, `${list}[${i}]`, known)) };
}

function columnOf(value: unknown, name: string): string {
  const { column } = fieldsOf(value, name);
  if (typeof column === 'string') return column;
  throw invalid(`${name}.column is ${show(column)}. Give the key of a column.`);
}

function lookOf(value: unknown, name: string, known: readonly DimensionId[]): RowClause['by'] {
  if (value === 'total') return value;
  const column = columnOf(value, name);
  const { of } = value as Fields;
  return of === undefined ? { column } : { column, of: dimensionOf(of, `${name}.of`, known) };
}

function rowClauseOf(value: unknown, name: string, known: readonly DimensionId[]): RowClause {
  const fields = fieldsOf(value, name);
  const op = oneOf(fields.op, `${name}.op`, ['atLeast', 'atMost'] as const);
  if (typeof fields.value !== 'number' || !Number.isFinite(fields.value))
    throw invalid(`${name}.value is ${show(fields.value)}. Give a number to compare with.`);
  return {
    by: lookOf(fields.by, `${name}.by`, known),
    op,
    value: fields.value,
    percent: flag(fields.percent, `${name}.percent`),
  };
}

function sortKeyOf(value: unknown, name: string): SortKey {
  const fields = fieldsOf(value, name);
  const direction = oneOf(fields.direction, `${name}.direction`, ['ascending', 'descending'] as const);
  if (typeof fields.by === 'string') return { by: oneOf(fields.by, `${name}.by`, sortNames), direction };
  const column = columnOf(fields.by, `${name}.by`);
  return { by: { column, percent: flag((fields.by as Fields).percent, `${name}.by.percent`) }, direction };
}

function sortOf(value: unknown): SortOrder | undefined {
  if (value === undefined) return undefined;
  const { thenBy } = fieldsOf(value, 'sort');
  const order = sortKeyOf(value, 'sort');
  return thenBy === undefined ? order : { ...order, thenBy: sortKeyOf(thenBy, 'sort.thenBy') };
}

export function isTimeUnit(rows: unknown): rows is TimeUnit {
  return timeUnits.includes(rows as TimeUnit);
}

/**
 * Checks every part of a query that may come from anywhere, and fills in its defaults.
 * @param dimensions the ids that the engine knows
 * @returns a new query; nothing of the one given is kept
 * @throws SourceError `invalid-query` that says what is wrong, why, and how to mend it
 */
export function validateQuery(query: unknown, dimensions: readonly DimensionId[]): ValidPivotQuery {
  const fields = fieldsOf(query, 'The query');
  const rows =
    fields.rows === null || isTimeUnit(fields.rows)
      ? fields.rows
      : dimensionOf(fields.rows, 'rows', [...timeUnits, ...dimensions]);
  return {
    ...rangeOf(fields, rows === 'hour' ? maxHourDays : maxDays),
    rows,
    columns: fields.columns === null ? null : dimensionOf(fields.columns, 'columns', dimensions),
    measure: oneOf<Measure>(fields.measure, 'measure', ['messages', 'senders']),
    where: listOf(fields.where, 'where').map((clause, i) => clauseOf(clause, `where[${i}]`, dimensions)),
    having: listOf(fields.having, 'having').map((clause, i) =>
      rowClauseOf(clause, `having[${i}]`, dimensions),
    ),
    sort: sortOf(fields.sort),
    offset: wholeNumber(fields.offset, 'offset') ?? 0,
    limit: wholeNumber(fields.limit, 'limit'),
    topColumns: wholeNumber(fields.topColumns, 'topColumns'),
  };
}

/** `validateQuery` for a list of submissions. */
export function validateSubmissionQuery(
  query: unknown,
  dimensions: readonly DimensionId[],
): ValidSubmissionQuery {
  const fields = fieldsOf(query, 'The query');
  return {
    ...rangeOf(fields, maxDays),
    where: listOf(fields.where, 'where').map((clause, i) => clauseOf(clause, `where[${i}]`, dimensions)),
  };
}
