/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A field that submissions can be grouped and filtered by. Hosts add their own by name. */
export type DimensionId = 'sender' | 'domain' | 'tls' | 'auth' | 'client' | 'kind' | (string & {});

export type TimeUnit = 'hour' | 'day' | 'week' | 'month';

/** What is counted: accepted messages, or how many different senders have at least one record. */
export type Measure = 'messages' | 'senders';

/** Which submissions count. Values compare exactly, in the form that row and column keys have. */
export type Clause =
  | { field: DimensionId; op: 'is' | 'isNot' | 'startsWith' | 'contains'; value: string }
  | { field: DimensionId; op: 'in'; value: readonly string[] };

/** Which rows show after counting: `total` or one column, as a count or as percent (0–100) of the row's total. */
export interface RowClause {
  /** `'total'`, or `{ column: key }`. */
  by: 'total' | { column: string };
  op: 'atLeast' | 'atMost';
  value: number;
  /** Compare the column's share of the row's total, 0–100. Default false. */
  percent?: boolean | undefined;
}

export interface SortOrder {
  by: 'key' | 'total' | { column: string; percent?: boolean | undefined };
  direction: 'ascending' | 'descending';
}

/** The one question every view asks. Plain JSON. */
export interface PivotQuery {
  /** First and last day, both included, in `timeZone`. */
  from: Day;
  to: Day;
  /** IANA name. Default `'UTC'`. */
  timeZone?: string | undefined;
  /** What a row is. `null`: one row for everything. Time units are Monday weeks and calendar months, cut to the range. */
  rows: TimeUnit | DimensionId | null;
  /** What a column is. `null`: no columns, only totals. */
  columns: DimensionId | null;
  measure: Measure;
  /** All must hold. */
  where?: readonly Clause[] | undefined;
  /** All must hold. Applied before `offset` and `limit`; `total` and column totals stay those of all rows. */
  having?: readonly RowClause[] | undefined;
  /** Default: time units by key ascending; dimensions by total descending. Ties by key, in code-unit order. */
  sort?: SortOrder | undefined;
  /** Rows to skip. Default 0. */
  offset?: number | undefined;
  /** Rows to return. Default: all. */
  limit?: number | undefined;
  /** Keep the columns with the largest totals; fold the rest into one last column `'others'`. Default: keep all. */
  topColumns?: number | undefined;
}

export interface PivotColumn {
  key: string;
  /** In the query's measure; for `senders` distinct in this column. */
  total: number;
  /** Only on the `'others'` column: how many columns it stands for. */
  folded?: number | undefined;
}

export interface PivotRow {
  /** Day `YYYY-MM-DD`; hour `YYYY-MM-DDTHH:mm±hh:mm`; week its Monday; month `YYYY-MM`; else the dimension's value. `''` when `rows` is null. */
  key: string;
  total: number;
  /** One number per column of the table, in its order. */
  cells: number[];
  /** Earliest and latest submission of the row, epoch milliseconds; a plain day counts as its start in the query's time zone. Absent for a row without any. */
  first?: number | undefined;
  last?: number | undefined;
}

/** What data there is, whatever was asked. */
export interface Coverage {
  /** First and last day with data, in the query's time zone; null without any data. */
  from: Day | null;
  to: Day | null;
  /** Latest instant the data reach, epoch milliseconds (a plain day reaches its end); null without any. Days after it are immature. */
  through: number | null;
}

/** The one answer. Plain JSON; counts are exact integers up to 2^53 − 1. */
export interface PivotTable {
  /**
   * Columns with at least one record in the range: a dimension with a fixed order keeps it, others come by total
   * descending, then key. `'others'` last.
   */
  columns: PivotColumn[];
  rows: PivotRow[];
  /** For `senders` distinct over everything, never the sum of cells. */
  total: number;
  /** Rows before paging, after `having`. */
  rowCount: number;
  coverage: Coverage;
}
