import type {
  PivotRow,
  RowClause,
  SortKey,
  SortOrder,
  TimeAxis,
  ValidPivotQuery,
} from '@smtp-auth-report/core';
import type { Ask } from './ask.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { conditions, count, countBy, countRecords } from './counts.ts';
import type { Head } from './head.ts';
import { codeUnits, columnOf, type Layout } from './layout.ts';
import { exact } from './numbers.ts';
import { Statement } from './statement.ts';

type Look = Exclude<RowClause['by'], 'total'>;

/** One page of rows with their cells. */
export interface Page {
  rows: PivotRow[];
  /** Rows before paging. */
  rowCount: number;
  /** What all rows add up to, and their records; undefined where the page has none to tell it. */
  total: number | undefined;
  records: number | undefined;
}

/** A row of a sender, with the places in the range of the days on which it sent messages. */
export type SenderRow = PivotRow & { days: number[] };

/** A statement in the making. */
interface Making {
  statement: Statement;
  layout: Layout;
  query: ValidPivotQuery;
  head: Pick<Head, 'columns' | 'folded'>;
  calendar: Calendar;
  timed: boolean;
  /** Whether each row has its days beside. */
  withDays: boolean;
}

const nameOf = ({ column, of }: Look) => JSON.stringify([column, of]);

/** What conditions and order look at, each once. */
function looksOf({ having, sort }: ValidPivotQuery): Look[] {
  const looks = [...having.map(({ by }) => by), sort?.by, sort?.thenBy?.by];
  const columns = looks.filter((look): look is Look => typeof look === 'object');
  return [...new Map(columns.map((look) => [nameOf(look), look])).values()];
}

/** What a row has in a column of the answer, or with a value of any dimension. */
function lookedSql({ statement, layout, query, head }: Making, { column, of }: Look): string {
  const own = query.columns;
  const field = of ?? own;
  if (field === null) return 'toUInt128(0)';
  const name = columnOf(layout, field);
  const shown = of !== undefined || head.columns.some(({ key }) => key === column);
  if (shown) return count(query.measure, `${name} = ${statement.bind('String', column)}`);
  if (column !== 'others' || head.folded === 0) return 'toUInt128(0)';
  return count(query.measure, `NOT ${isKept(statement, name, head)}`);
}

function isKept(statement: Statement, name: string, { columns }: Pick<Head, 'columns'>): string {
  const keys = columns.map(({ key }) => key);
  return `(${name} IN ${statement.bind('Array(String)', keys)})`;
}

/** Up to so many columns are each counted by itself: a third of the time that a map of them takes. */
const manyColumns = 16;

/** Counts of a row by column: a list in the order of the answer, or a map by `=` and the key; those that are folded have none. */
function cellsSql({ statement, layout, query, head }: Making): string {
  if (query.columns === null || (head.columns.length === 0 && head.folded === 0)) return '';
  const name = columnOf(layout, query.columns);
  const folded = head.folded > 0 && `NOT ${isKept(statement, name, head)}`;
  if (head.columns.length <= manyColumns) {
    const each = head.columns.map(({ key }) => `${name} = ${statement.bind('String', key)}`);
    const counts = [...each, ...(folded ? [folded] : [])].map((holds) => count(query.measure, holds));
    return `, [${counts.join(', ')}] AS cells`;
  }
  const key = `concat('=', toString(${name}))`;
  return `, ${countBy(query.measure, folded ? `if(${folded}, '', ${key})` : key)} AS cells`;
}

function daysSql({ statement, layout, query, calendar, withDays }: Making): string {
  if (!withDays) return '';
  const day = calendarOf(statement, layout, { ...query, rows: 'day' }, calendar.axis).row();
  return `, groupUniqArrayIf(toInt32(${day}), messages > 0) AS days`;
}

/** Every row with what is known of it, before conditions on rows. */
function rowsSql(making: Making): string {
  const { statement, layout, query, calendar, timed } = making;
  const key = timed
    ? calendar.row()
    : query.rows === null
      ? `''`
      : `toString(${columnOf(layout, query.rows)})`;
  const holds = [calendar.inRange, ...conditions(statement, layout, query.where)].join(' AND ');
  const looks = looksOf(query).map((look, i) => `, ${lookedSql(making, look)} AS look${i}`);
  const counted = `SELECT ${key} AS row, ${count(query.measure)} AS total,
      ${countRecords(layout)} AS records,
      toNullable(min(${calendar.first()})) AS first, toNullable(max(${calendar.last()})) AS last ${cellsSql(making)} ${daysSql(making)} ${looks.join('')}
    FROM ${layout.table} WHERE ${holds} ${query.rows === null ? '' : 'GROUP BY row'}`;
  if (!timed) return counted;
  // Every row of time is there, with data or without.
  const all = `SELECT toInt64(number) AS row FROM numbers(${statement.bind('UInt32', calendar.axis.keys.length)})`;
  return `SELECT * FROM (${all}) AS slots LEFT JOIN (${counted}) AS counted USING row`;
}

/** In doubles, multiplied first: as the contract says, and rounded once. */
function valueSql(query: ValidPivotQuery, by: RowClause['by'], percent: boolean | undefined): string {
  const looked =
    by === 'total' ? 'total' : `look${looksOf(query).findIndex((look) => nameOf(look) === nameOf(by))}`;
  const value = `toFloat64(${looked})`;
  return percent ? `if(total = 0, toFloat64(0), toFloat64(100) * ${value} / toFloat64(total))` : value;
}

function orderSql(making: Making, { by, direction }: SortKey): string[] {
  const { query, timed } = making;
  const way = direction === 'ascending' ? 'ASC' : 'DESC';
  if (by === 'key') return [`${timed ? 'row' : codeUnits('row')} ${way}`];
  if (by === 'domain') {
    // What follows the last @; times have none.
    const domain = `if(position(row, '@') = 0, '', arrayElement(splitByChar('@', row), -1))`;
    return timed ? [] : [`${codeUnits(domain)} ${way}`];
  }
  if (by === 'first' || by === 'last')
    return [`${by} ${way} NULLS ${direction === 'ascending' ? 'FIRST' : 'LAST'}`];
  return [`${valueSql(query, by, by === 'total' ? false : by.percent)} ${way}`];
}

function pageSql(making: Making): string {
  const { statement, query, timed } = making;
  const { having, offset, limit } = query;
  const usual: SortOrder =
    timed || query.rows === null
      ? { by: 'key', direction: 'ascending' }
      : { by: 'total', direction: 'descending' };
  const order = query.sort ?? usual;
  const keys: SortKey[] = [
    order,
    ...(order.thenBy ? [order.thenBy] : []),
    { by: 'key', direction: 'ascending' },
  ];
  const passes = having.map(
    ({ by, op, value, percent }) =>
      `${valueSql(query, by, percent)} ${op === 'atLeast' ? '>=' : '<='} ${statement.bind('Float64', value)}`,
  );
  const most = statement.bind('Int64', limit === undefined ? Number.MAX_SAFE_INTEGER : Math.max(1, limit));
  // What only a table without columns is asked for.
  const all = query.columns === null ? ', sum(total) OVER () AS allTotal' : '';
  return `SELECT * FROM (SELECT *, sum(records) OVER () AS allRecords ${all} FROM (${rowsSql(making)}))
    WHERE ${['1', ...passes].join(' AND ')}
    ORDER BY ${keys.flatMap((key) => orderSql(making, key)).join(', ')}
    LIMIT ${most} OFFSET ${statement.bind('Int64', offset)}`;
}

interface CountedRow {
  row: string | number;
  total: string | number;
  records: string | number;
  first: string | number | null;
  last: string | number | null;
  cells?: (string | number)[] | Record<string, string | number>;
  days?: (string | number)[];
  allRecords: string | number;
  allTotal?: string | number;
}

export async function askPage(
  ask: Ask,
  layout: Layout,
  query: ValidPivotQuery,
  axis: TimeAxis,
  head: Pick<Head, 'columns' | 'folded'>,
  withDays = false,
): Promise<Page> {
  const statement = new Statement();
  const calendar = calendarOf(statement, layout, query, axis);
  const timed = calendar.axis.keys.length > 0;
  const making = { statement, layout, query, head, calendar, timed, withDays };
  const { data, before } = await ask<CountedRow>(statement, pageSql(making));
  const keyOf = ({ row }: CountedRow) => (timed ? (calendar.axis.keys[Number(row)] ?? '') : String(row));
  const rows = data.slice(0, query.limit).map((counted) => rowOf(counted, keyOf(counted), head));
  const [first] = data;
  const none = before === 0 && query.having.length === 0 ? { allTotal: 0, allRecords: 0 } : undefined;
  const { allTotal, allRecords } = first ?? none ?? {};
  return {
    rows,
    rowCount: before,
    total: allTotal === undefined ? undefined : exact(allTotal),
    records: allRecords === undefined ? undefined : exact(allRecords),
  };
}

function rowOf(
  { total, records, first, last, days, cells = {} }: CountedRow,
  key: string,
  head: Pick<Head, 'columns' | 'folded'>,
): PivotRow {
  const names = [...head.columns.map((column) => `=${column.key}`), ...(head.folded > 0 ? [''] : [])];
  // Rows of time without any have an empty list, or map.
  const own = (name: string, i: number) => {
    if (Array.isArray(cells)) return cells[i] ?? 0;
    return Object.hasOwn(cells, name) ? (cells[name] ?? 0) : 0;
  };
  const row: PivotRow = {
    key,
    total: exact(total),
    cells: names.map((name, i) => exact(own(name, i))),
  };
  if (Number(records) > 0) Object.assign(row, { first: Number(first), last: Number(last) });
  if (days) Object.assign(row, { days: days.map(Number).sort((a, b) => a - b) });
  return row;
}
