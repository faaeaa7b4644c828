import type { SubmissionQuery } from '../src/source.ts';
import {
  dayOf,
  type Fact,
  facts,
  matches,
  type OracleOptions,
  startOf,
  type TestSubmission,
} from './oracle.ts';

/** With the host's own dimension where it says something. */
function listed({ values, messages, time }: Fact): TestSubmission {
  const fields = [...values].filter(([id, value]) => id !== 'device' || value !== '');
  return { time, messages, ...Object.fromEntries(fields) } as unknown as TestSubmission;
}

/**
 * The submissions of a range. Oldest first, a plain day at its start: at the
 * same instant plain days come before instants, in order of days, and otherwise what came first.
 */
export function oracleSubmissions(
  records: readonly TestSubmission[],
  { from, to, timeZone = 'UTC', where = [] }: SubmissionQuery,
  options: OracleOptions = {},
): TestSubmission[] {
  const found = facts(records, options).filter((fact) => {
    const day = dayOf(fact, timeZone);
    return day >= from && day <= to && where.every((clause) => matches(fact, clause));
  });
  const at = ({ time }: Fact) => (typeof time === 'string' ? startOf(time, timeZone) : time);
  const rank = ({ time }: Fact) => (typeof time === 'string' ? Date.parse(time) : Infinity);
  return found
    .map((fact) => ({ fact, at: at(fact), rank: rank(fact) }))
    .sort((a, b) => a.at - b.at || (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ fact }) => listed(fact));
}
