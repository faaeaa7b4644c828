/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A field that submissions can be grouped and filtered by. Hosts add their own by name. */
export type DimensionId = 'sender' | 'domain' | 'tls' | 'auth' | 'client' | 'kind' | (string & {});

export type TimeUnit = 'hour' | 'day' | 'week' | 'month';

/** What is counted: accepted messages, or how many different senders have at least one record. */
export type Measure = 'messages' | 'senders';

/**
 * Which submissions count, by one of their fields. Values compare exactly, by code units and case, in the form that row and column keys have (domains in
 * lower case, as A-labels). `in` with an empty list matches none.
 */
export type FieldClause =
  | { field: DimensionId; op: 'is' | 'isNot' | 'startsWith' | 'contains'; value: string }
  | { field: DimensionId; op: 'in'; value: readonly string[] };

/** A condition on one field, or some of which at least one must hold; an empty list matches none. */
export type Clause = FieldClause | { anyOf: readonly FieldClause[] };

/**
 * Which rows show after counting: `total` or one column, as a count or as percent (0–100) of the row's total: 100 × count ÷
 * total, in that order, and 0 where the total is 0. A column that the answer does not have, or that is folded into
 * `'others'`, counts 0 in every row. `'others'` is a value that is called so where it has a column of its own, else what is folded.
 */
export interface RowClause {
  /**
   * The row's total, or what it has in a column. With `of`, what it has with that value of that dimension, whatever the query's
   * `columns` are and fold: messages, or different senders.
   */
  by: 'total' | { column: string; of?: DimensionId | undefined };
  op: 'atLeast' | 'atMost';
  value: number;
  /** Compare the column's share of the row's total, 0–100. Default false. */
  percent?: boolean | undefined;
}

/**
 * One order of rows. `first` and `last` are those of the row; a row without any submission comes before all others (ascending). `domain`
 * is what follows the last `@` of the key, `''` where it has none, by code units. A column that the answer does not have counts 0 in
 * every row.
 */
export interface SortKey {
  by: 'key' | 'domain' | 'total' | 'first' | 'last' | { column: string; percent?: boolean | undefined };
  direction: 'ascending' | 'descending';
}

/** Order of rows: by one thing, and rows that are equal in it by another. Ties by key ascending, whatever the directions. */
export interface SortOrder extends SortKey {
  thenBy?: SortKey | undefined;
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
  /**
   * Default: time units by key ascending; dimensions by total descending. Keys of dimensions compare by code units; those of time
   * units by time, which differs only where clocks go back: 02:00+02:00 comes before 02:00+01:00.
   */
  sort?: SortOrder | undefined;
  /** Rows to skip. Default 0. */
  offset?: number | undefined;
  /** Rows to return. Default: all. */
  limit?: number | undefined;
  /**
   * Keep the columns with the largest totals (ties by key); fold the rest, if there is any, into one last column `'others'`.
   * Default: keep all.
   */
  topColumns?: number | undefined;
}

export interface PivotColumn {
  key: string;
  /** In the query's measure; for `senders` distinct in this column. */
  total: number;
  /** Only on the `'others'` column: how many columns it stands for. Tells it from a value that is called so; that one comes first. */
  folded?: number | undefined;
}

export interface PivotRow {
  /**
   * Day `YYYY-MM-DD`; week its Monday, even when the range begins later; month `YYYY-MM`; else the dimension's value. `''`
   * when `rows` is null. Hour: `YYYY-MM-DDTHH:mm±hh:mm`, the instant at which it begins; where clocks change inside an hour the part
   * after the change is a row of its own. Plain days, which have no hour, count in the first of their day; a day that the
   * zone skipped has one hour without length for them.
   */
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
  /**
   * Latest instant the data reach, epoch milliseconds; null without any. A plain day reaches its end: the first
   * instant after which no clock of the zone shows it. Days after it are immature.
   */
  through: number | null;
}

/** The one answer. Plain JSON; counts are exact integers up to 2^53 − 1. */
export interface PivotTable {
  /**
   * Columns with at least one record in the range that `where` lets through, even one of zero messages: a dimension with a fixed order keeps it, others come by total
   * descending, then key. `'others'` last.
   */
  columns: PivotColumn[];
  /** Time units: every one of the range, with zeroes too. Dimensions: values with at least one such record. Null: always one. */
  rows: PivotRow[];
  /** Of all that `where` lets through, whatever `having` and the page show. For `senders` distinct over everything, never the sum of cells. */
  total: number;
  /** Rows before paging, after `having`. */
  rowCount: number;
  coverage: Coverage;
}
