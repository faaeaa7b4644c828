import type { Clause, Day, SortOrder } from './query.ts';

/** A number of complete calendar days ending yesterday, or a fixed range. */
export type ReportRange = { days: number } | { from: Day; to: Day };

/** Everything a person chose in the report. Plain JSON, immutable. */
export interface ReportState {
  /** A pivot's id; one that the report does not have falls back to its first. */
  pivot: string;
  view: 'chart' | 'table';
  range: ReportRange;
  /** “Show data for”: one domain (`''` is “no domain”), or null for all. */
  domain: string | null;
  /** Further conditions; all must hold. */
  where: readonly Clause[];
  /** Order of the details table; null is the pivot's own. */
  sort: SortOrder | null;
}

export const defaultRange = { days: 7 };

export const defaultReportState: ReportState = {
  pivot: 'volume',
  view: 'chart',
  range: defaultRange,
  domain: null,
  where: [],
  sort: null,
};
