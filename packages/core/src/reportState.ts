import type { Clause, Day, RowClause, SortOrder, TimeUnit } from './query.ts';
import type { TlsVersion } from './submission.ts';

/** A number of complete calendar days ending yesterday, or a fixed range. */
export type ReportRange = { days: number } | { from: Day; to: Day };

/** What is imagined to be turned off: submissions below a TLS version, Basic authentication, or both. */
export interface StopConditions {
  /** Versions below it would be refused, and so would no TLS; null refuses none. */
  minimumTls: TlsVersion | null;
  noBasic: boolean;
}

/** `'log'`: every power of ten has the same height, so that small and large are seen together. */
export type ChartScale = 'linear' | 'log';

/** Everything a person chose in the report. Plain JSON, immutable. */
export interface ReportState {
  /** A pivot's id; one that the report does not have falls back to its first. */
  pivot: string;
  view: 'chart' | 'table';
  range: ReportRange;
  /** “Show data for”: one domain (`''` is “no domain”), or null for all. */
  domain: string | null;
  /** Which submissions count; all must hold. */
  where: readonly Clause[];
  /** Which senders the details table shows; all must hold. */
  having: readonly RowClause[];
  /** The details table shows senders with this in their address; `''` shows all. */
  search: string;
  /** Order of the details table; null is the pivot's own. */
  sort: SortOrder | null;
  /** Senders of the details table before the first one shown, where the source pages. */
  offset: number;
  /** Columns that the details table leaves out, by id; null is the table's own choice. */
  hiddenColumns: readonly string[] | null;
  /** Series that the chart leaves out, by key. */
  hiddenSeries: readonly string[];
  /** What a place of the chart stands for; null is what suits the range. */
  unit: TimeUnit | null;
  /** The chart shows the days before beside those of the range. */
  compare: boolean;
  /** Of the chart's numbers. */
  scale: ChartScale;
  /** The sender whose pane is open, or null. */
  sender: string | null;
  /** What would stop, or null where that is not looked at. */
  stop: StopConditions | null;
}

export const defaultRange = { days: 7 };

export const defaultReportState: ReportState = {
  pivot: 'volume',
  view: 'chart',
  range: defaultRange,
  domain: null,
  where: [],
  having: [],
  search: '',
  sort: null,
  offset: 0,
  hiddenColumns: null,
  hiddenSeries: [],
  unit: null,
  compare: false,
  scale: 'linear',
  sender: null,
  stop: null,
};
