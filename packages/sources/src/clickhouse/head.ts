import type { PivotColumn, TimeAxis, ValidPivotQuery } from '@smtp-auth-report/core';
import { dimensionOf } from '@smtp-auth-report/core';
import type { Ask } from './ask.ts';
import { calendarOf } from './calendar.ts';
import { conditions, count, countRecords } from './counts.ts';
import { codeUnits, columnOf, type Layout } from './layout.ts';
import { exact } from './numbers.ts';
import { Statement } from './statement.ts';

/** Columns, and what everything adds up to. */
export interface Head {
  /** In the order of the answer, without that of others. */
  columns: PivotColumn[];
  /** How many columns are folded into others, and what they add up to. */
  folded: number;
  others: number;
  total: number;
  /** Records that count: tells whether two statements have seen the same data. */
  records: number;
}

interface Counted {
  key: string;
  total: string | number;
  records: string | number;
}

export async function askHead(
  ask: Ask,
  layout: Layout,
  query: ValidPivotQuery,
  axis: TimeAxis,
): Promise<Head> {
  const { columns, topColumns, measure } = query;
  const statement = new Statement();
  const { inRange } = calendarOf(statement, layout, query, axis);
  const holds = [inRange, ...conditions(statement, layout, query.where)].join(' AND ');
  const counts = `${count(measure)} AS total, ${countRecords(layout)} AS records
    FROM ${layout.table} WHERE ${holds}`;
  if (columns === null) {
    const { data } = await ask<Counted>(statement, `SELECT ${counts}`);
    return { columns: [], folded: 0, others: 0, ...sums(data[0]) };
  }
  // The sum of everything comes first, as a row of its own.
  const limit = topColumns === undefined ? '' : `LIMIT ${statement.bind('UInt32', topColumns + 1)}`;
  const { data: all, before } = await ask<Counted & { everything: string | number }>(
    statement,
    `SELECT toString(${columnOf(layout, columns)}) AS key, grouping(key) AS everything, ${counts}
    GROUP BY GROUPING SETS ((), (key)) ORDER BY everything DESC, total DESC, ${codeUnits('key')} ASC ${limit}`,
  );
  const [sum] = all;
  const data = all.slice(1);
  const kept = data.map(({ key, total }) => ({ key, total: exact(total) }));
  const head = {
    columns: inOrder(kept, columns),
    folded: Math.max(0, before - 1) - kept.length,
    ...sums(sum),
  };
  return { ...head, others: head.folded > 0 ? await askOthers(ask, layout, query, axis, head) : 0 };
}

/** Messages add up; senders may be in several columns, so those of the folded ones are counted. */
async function askOthers(
  ask: Ask,
  layout: Layout,
  query: ValidPivotQuery,
  axis: TimeAxis,
  { columns, total }: Pick<Head, 'columns' | 'total'>,
): Promise<number> {
  if (query.measure === 'messages') return columns.reduce((rest, column) => rest - column.total, total);
  const statement = new Statement();
  const { inRange } = calendarOf(statement, layout, query, axis);
  const keys = statement.bind(
    'Array(String)',
    columns.map(({ key }) => key),
  );
  const folded = `${columnOf(layout, query.columns ?? '')} NOT IN ${keys}`;
  const holds = [inRange, folded, ...conditions(statement, layout, query.where)].join(' AND ');
  const { data } = await ask<{ total: string | number }>(
    statement,
    `SELECT ${count('senders')} AS total FROM ${layout.table} WHERE ${holds}`,
  );
  return exact(data[0]?.total ?? 0);
}

const sums = (counted: Counted | undefined) => ({
  total: exact(counted?.total ?? 0),
  records: exact(counted?.records ?? 0),
});

/** A dimension's own order, where it has one; what it does not know comes after, as it came. */
function inOrder(columns: PivotColumn[], dimension: string): PivotColumn[] {
  const { order } = dimensionOf(dimension);
  if (!order) return columns;
  const placeOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return columns.sort((a, b) => placeOf(a.key) - placeOf(b.key));
}
