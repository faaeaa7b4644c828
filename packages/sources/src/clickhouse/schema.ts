import { validateTimeZone } from '@smtp-auth-report/core';
import { layoutOf, quarterOf, quote } from './layout.ts';
import { type RollUp, rolledUp } from './rollUp.ts';

/** Where tables are made: on one server, or on those of a cluster. */
export interface Place {
  /** Adds `ON CLUSTER`, which needs Keeper; without it, run the statement on each server. */
  onCluster?: string | undefined;
  /** `ReplicatedMergeTree`, by the macros of the server, in place of `MergeTree`. */
  replicated?: boolean | undefined;
}

export function onClusterSql({ onCluster }: Place): string {
  return onCluster === undefined ? '' : ` ON CLUSTER ${quote(onCluster, 'The cluster')}`;
}

/**
 * Inserts of the loader are known again, for a week where tables are replicated; expired months go as whole files; what is counted beforehand
 * is counted anew where rows are deleted.
 */
function tableSettings({ replicated }: Place): string {
  const remembered = replicated
    ? 'replicated_deduplication_window = 10000, replicated_deduplication_window_seconds = 604800'
    : 'non_replicated_deduplication_window = 10000';
  return `SETTINGS ${remembered}, ttl_only_drop_parts = 1,
  lightweight_mutation_projection_mode = 'rebuild'`;
}

/**
 * The table that `clickhouseSource` reads. Each line has its reason in docs/scale.md.
 * @param table `table` or `database.table`
 */
export function submissionsTable(table: string, place: Place = {}): string {
  return `CREATE TABLE ${table}${onClusterSql(place)} (
  time DateTime64(3, 'UTC') CODEC(T64, ZSTD(1)),
  plain Bool DEFAULT false CODEC(ZSTD(1)),
  sender String CODEC(ZSTD(1)),
  domain LowCardinality(String) CODEC(ZSTD(1)),
  tls LowCardinality(String) CODEC(ZSTD(1)),
  auth LowCardinality(String) CODEC(ZSTD(1)),
  client String CODEC(ZSTD(1)),
  kind LowCardinality(String) CODEC(ZSTD(1)),
  messages UInt64 DEFAULT 1 CODEC(T64, ZSTD(1)),
  PROJECTION by_quarter (SELECT ${quarterOf('time')} AS quarter, plain, count() GROUP BY quarter, plain)
)
ENGINE = ${place.replicated ? 'Replicated' : ''}MergeTree
PARTITION BY (plain, toYYYYMM(time))
ORDER BY (toStartOfDay(time), domain, sender)
${tableSettings(place)}`;
}

/**
 * Removes what is older, by whole months: a month goes when its last day is so old, so at most a month more is kept.
 * @param column `time` of submissions, `day` of a roll-up
 */
export function retention(
  table: string,
  days: number,
  column: 'time' | 'day' = 'time',
  place: Place = {},
): string {
  if (!Number.isSafeInteger(days) || days < 1)
    throw new TypeError(`The days to keep are ${days}. Give a whole number from 1.`);
  return `ALTER TABLE ${quote(table, 'The table')}${onClusterSql(place)} MODIFY TTL toStartOfMonth(${column}) + INTERVAL 1 MONTH + INTERVAL ${days} DAY`;
}

/** Statements that make a roll-up, to be run in this order. */
export interface RollUpStatements {
  /** The table of the sums. */
  table: string;
  /**
   * Adds up what is there already. Run it while nothing is loaded, before the view is made: what comes in between would be counted twice or not at all.
   * It is not atomic: where it failed, empty the roll-up, or the month's partitions in it, before the next try.
   * @param month `YYYY-MM`, of the roll-up's days: a month at a time needs less memory; default: all at once
   */
  fill: (month?: string) => string;
  /** Adds up, from now on, what is written to the submissions. */
  view: string;
  /** Lists the days whose sums are not of as many submissions as there are, for whoever looks after the tables. */
  check: string;
}

/**
 * Sums by day, kept by a materialized view. Each line has its reason in docs/scale.md.
 * @param submissions the table that `submissionsTable` makes
 */
export function dailyRollUp(
  submissions: string,
  { table, timeZone, columns = [] }: RollUp,
  place: Place = {},
): RollUpStatements {
  const from = layoutOf(submissions).table;
  const to = quote(table, 'The table of the roll-up');
  const zone = validateTimeZone(timeZone);
  const own = columns.map((name) => quote(name, 'A column of the roll-up'));
  const kinds = [...rolledUp, ...own];
  const keys = kinds.join(', ');
  const dayOf = (time: string) => `if(s.plain, toDate32(${time}, 'UTC'), toDate32(${time}, '${zone}'))`;
  const select = (where: string) => `SELECT
  ${dayOf('s.time')} AS day, s.plain AS plain,
  ${kinds.map((name) => `s.${name} AS ${name}`).join(', ')},
  sum(toUInt128(s.messages)) AS messages, count() AS submissions, min(s.time) AS earliest, max(s.time) AS latest
FROM ${from} AS s${where}
GROUP BY day, plain, ${keys}`;
  return {
    table: `CREATE TABLE ${to}${onClusterSql(place)} (
  day Date32 CODEC(DoubleDelta, ZSTD(1)),
  plain Bool CODEC(ZSTD(1)),
${kinds.map((name) => `  ${name} ${typeOf(name)} CODEC(ZSTD(1)),`).join('\n')}
  messages SimpleAggregateFunction(sum, UInt128) CODEC(ZSTD(1)),
  submissions SimpleAggregateFunction(sum, UInt64) CODEC(T64, ZSTD(1)),
  earliest SimpleAggregateFunction(min, DateTime64(3, 'UTC')) CODEC(T64, ZSTD(1)),
  latest SimpleAggregateFunction(max, DateTime64(3, 'UTC')) CODEC(T64, ZSTD(1)),
  PROJECTION by_day (SELECT day, plain, sum(submissions), min(earliest), max(latest) GROUP BY day, plain)
)
ENGINE = ${place.replicated ? 'Replicated' : ''}AggregatingMergeTree
PARTITION BY (plain, toYYYYMM(day))
PRIMARY KEY (day, domain, sender)
ORDER BY (day, ${keys})
${tableSettings(place)}, deduplicate_merge_projection_mode = 'rebuild'`,
    fill: (month) =>
      `INSERT INTO ${to} ${select(month === undefined ? '' : monthSql(month, dayOf('s.time')))}`,
    view: `CREATE MATERIALIZED VIEW ${viewOf(table)}${onClusterSql(place)} TO ${to} AS ${select('')}`,
    check: `SELECT day, plain, sum(summed) AS of_sums, sum(counted) AS of_submissions FROM (
  SELECT day, plain, sum(submissions) AS summed, 0 AS counted FROM ${to} GROUP BY day, plain
  UNION ALL SELECT ${dayOf(quarterOf('s.time'))} AS day, s.plain AS plain, 0, count() FROM ${from} AS s GROUP BY day, plain
) GROUP BY day, plain HAVING of_sums != of_submissions ORDER BY day, plain`,
  };
}

/** Columns of few different values; what the host adds may have millions. */
const few: ReadonlySet<string> = new Set(['domain', 'tls', 'auth', 'kind']);
const typeOf = (column: string) => (few.has(column) ? 'LowCardinality(String)' : 'String');

const viewOf = (table: string) => quote(`${table}_view`, 'The view of the roll-up');

/** The month of the roll-up's days, so that it is a partition of the sums; and of time, a day more at both ends, so that no other is read. */
function monthSql(month: string, day: string): string {
  const start = /^\d{4}-\d{2}$/.test(month) ? Date.parse(`${month}-01`) : Number.NaN;
  if (Number.isNaN(start)) throw new TypeError(`The month is ${JSON.stringify(month)}. Write it as YYYY-MM.`);
  const dateOf = (time: number) =>
    `toDateTime('${new Date(time).toISOString().slice(0, 10)} 00:00:00', 'UTC')`;
  const [from, to] = [start - 86_400_000, start + 32 * 86_400_000];
  return `
WHERE s.time >= ${dateOf(from)} AND s.time < ${dateOf(to)} AND toYYYYMM(${day}) = ${month.replace('-', '')}`;
}
