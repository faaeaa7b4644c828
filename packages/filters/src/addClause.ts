import type { Clause, FieldClause } from '@smtp-auth-report/core';
import type { FilterConditions } from './filterSet.ts';

/**
 * Conditions with one more, as when a person points at a value. One that asks for values of a field (`is`, `in`) takes the place of
 * those that did, for both would hardly ever hold together; any other one is put after them.
 * @returns the same object when the condition is among them
 */
export function addClause<Conditions extends FilterConditions>(
  conditions: Conditions,
  clause: Clause,
): Conditions {
  const { where } = conditions;
  const text = clauseKey(clause);
  if (where.some((one) => clauseKey(one) === text)) return conditions;
  const at = where.findIndex((one) => asksAlike(one, clause));
  if (at < 0) return { ...conditions, where: [...where, clause] };
  const next = where.flatMap((one, index) => {
    if (index === at) return [clause];
    return asksAlike(one, clause) ? [] : [one];
  });
  return { ...conditions, where: next };
}

function asksForValues(clause: Clause): clause is FieldClause {
  return !('anyOf' in clause) && (clause.op === 'is' || clause.op === 'in');
}

function asksAlike(one: Clause, other: Clause): boolean {
  return asksForValues(one) && asksForValues(other) && one.field === other.field;
}

/** The same for conditions that let the same through, as far as their form shows: neither order nor repetition counts. */
function clauseKey(clause: Clause): string {
  if ('anyOf' in clause) return JSON.stringify([...new Set(clause.anyOf.map(clauseKey))].sort());
  const { field, op, value } = clause;
  const values = typeof value === 'string' ? [value] : [...new Set(value)].sort();
  const alike = op === 'is' ? 'in' : op;
  return JSON.stringify([field, alike, ...values]);
}
