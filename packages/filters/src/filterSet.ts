import {
  type Clause,
  type ReportState,
  type RowClause,
  reportStateToSearchParams,
} from '@smtp-auth-report/core';

/** Conditions that must all hold: on submissions, and on the senders that the details table shows. Parts of `ReportState`. */
export type FilterConditions = Pick<ReportState, 'where' | 'having'>;

/** Everything that narrows a report, of `ReportState`. */
export type ActiveFilters = Pick<ReportState, 'domain' | 'range' | 'where' | 'having' | 'search'>;

/** What a saved filter keeps of `ReportState`. A number of days stays one: it ends yesterday whenever it is loaded. */
export type FilterSet = Pick<ReportState, 'domain' | 'range' | 'where' | 'having'>;

/** One condition, of whichever kind. */
export type Condition = { kind: 'where'; clause: Clause } | { kind: 'having'; clause: RowClause };

export const noConditions: FilterConditions = { where: [], having: [] };

export function conditionsOf({ where, having }: FilterConditions): Condition[] {
  return [
    ...where.map((clause) => ({ kind: 'where' as const, clause })),
    ...having.map((clause) => ({ kind: 'having' as const, clause })),
  ];
}

export function toConditions(conditions: readonly Condition[]): FilterConditions {
  return {
    where: conditions.flatMap((one) => (one.kind === 'where' ? [one.clause] : [])),
    having: conditions.flatMap((one) => (one.kind === 'having' ? [one.clause] : [])),
  };
}

/** The same as text wherever it came from: a link, a storage, a person. */
export function filterSetText({ domain, range, where, having }: FilterSet): string {
  return reportStateToSearchParams({ domain, range, where, having }).toString();
}
