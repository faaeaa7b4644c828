import type { Clause, FieldClause, Measure } from '@smtp-auth-report/core';
import { columnOf, type Layout } from './layout.ts';
import type { Statement } from './statement.ts';

/** Exact, also where 64 bits would overflow and begin again. @param condition counts only what it holds for */
export function count(measure: Measure, condition?: string): string {
  const value = measure === 'senders' ? 'sender' : 'toUInt128(messages)';
  const aggregate = measure === 'senders' ? 'uniqExact' : 'sum';
  return condition === undefined ? `${aggregate}(${value})` : `${aggregate}If(${value}, ${condition})`;
}

/** The same by key, as a map. @param key an expression of type String */
export function countBy(measure: Measure, key: string): string {
  return measure === 'senders'
    ? `uniqExactMap(map(${key}, sender))`
    : `sumMap(map(${key}, toUInt128(messages)))`;
}

/** How many submissions: tells whether two statements have seen the same data. */
export function countRecords({ records }: Layout): string {
  return records === undefined ? 'count()' : `sum(${records})`;
}

function fieldClause(statement: Statement, layout: Layout, clause: FieldClause): string {
  const column = columnOf(layout, clause.field);
  if (clause.op === 'in') return `${column} IN ${statement.bind('Array(String)', clause.value)}`;
  const value = statement.bind('String', clause.value);
  switch (clause.op) {
    case 'is':
      return `${column} = ${value}`;
    case 'isNot':
      return `${column} != ${value}`;
    case 'startsWith':
      return `startsWith(${column}, ${value})`;
    case 'contains':
      return `position(${column}, ${value}) > 0`;
  }
}

/** What must hold, beside the range. */
export function conditions(statement: Statement, layout: Layout, where: readonly Clause[]): string[] {
  return where.map((clause) => {
    if (!('anyOf' in clause)) return fieldClause(statement, layout, clause);
    const some = clause.anyOf.map((one) => fieldClause(statement, layout, one));
    return `(${['0', ...some].join(' OR ')})`;
  });
}
