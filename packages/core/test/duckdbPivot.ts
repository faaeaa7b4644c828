/**
 * A query of the contract as one statement of SQL. Tables and macros that it reads are those of `duckdbSession.ts`:
 * `records`, `zone_days`, `zone_hours`, `units`.
 */
import type { Clause, PivotQuery, RowClause, SortKey, SortOrder } from '../src/query.ts';

const fixedOrders: Readonly<Record<string, readonly string[]>> = {
  tls: ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3', 'unknown'],
  auth: ['basic', 'oauth', 'other', 'unknown'],
  kind: ['user', 'service', 'unknown'],
};

/** The place of the column of others: after every other. */
const othersPlace = 1_000_000_000;

export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function name(dimension: string): string {
  return `"${dimension.replaceAll('"', '""')}"`;
}

/** Every record with its day in the zone, and the instants that it stands for: a plain day from its start to its end. */
function factsSql(timeZone: string): string {
  const zone = text(timeZone);
  return `facts AS MATERIALIZED (
    SELECT r.*, coalesce(r.plain_day, CAST(timezone(${zone}, make_timestamptz(r.ms * 1000)) AS DATE)) AS on_day,
      coalesce(r.ms, d.start_ms) AS at_ms, coalesce(r.ms, d.end_ms) AS reach_ms
    FROM records r LEFT JOIN zone_days d ON d.zone = ${zone} AND d.day = r.plain_day)`;
}

function clauseSql(clause: Clause): string {
  if ('anyOf' in clause) return `(${['false', ...clause.anyOf.map(clauseSql)].join(' OR ')})`;
  const field = name(clause.field);
  if (clause.op === 'in')
    return clause.value.length === 0 ? 'false' : `${field} IN (${clause.value.map(text).join(', ')})`;
  const value = text(clause.value);
  if (clause.op === 'is') return `${field} = ${value}`;
  if (clause.op === 'isNot') return `${field} <> ${value}`;
  return `${clause.op === 'contains' ? 'contains' : 'starts_with'}(${field}, ${value})`;
}

export function whereSql({ from, to, where }: Pick<PivotQuery, 'from' | 'to' | 'where'>): string {
  const range = `on_day BETWEEN DATE ${text(from)} AND DATE ${text(to)}`;
  return [range, ...(where ?? []).map(clauseSql)].join(' AND ');
}

const dayKeys: Readonly<Record<string, string>> = {
  day: `strftime(on_day, '%Y-%m-%d')`,
  // Truncation to a week is to its Monday.
  week: `strftime(date_trunc('week', on_day), '%Y-%m-%d')`,
  month: `strftime(on_day, '%Y-%m')`,
};

/** The records that count, with the key of their row. */
function matchedSql(query: PivotQuery, timeZone: string): string {
  const { rows } = query;
  const condition = whereSql(query);
  if (rows !== 'hour') {
    const key = rows === null ? `''` : (dayKeys[rows] ?? name(rows));
    return `matched AS MATERIALIZED (SELECT *, ${key} AS row_key FROM facts WHERE ${condition})`;
  }
  return `matched AS MATERIALIZED (SELECT f.*, h.key AS row_key
    FROM (SELECT * FROM facts WHERE ${condition}) f LEFT JOIN zone_hours h
      ON h.zone = ${text(timeZone)} AND h.day = f.on_day
      AND CASE WHEN f.ms IS NULL THEN h.place = 1 ELSE f.ms >= h.start_ms AND f.ms < h.end_ms END)`;
}

/** Every row of the answer before \`having\`, numbered in the order of keys. */
function slotsSql({ rows, from, to }: PivotQuery, timeZone: string): string {
  const range = `DATE ${text(from)} AND DATE ${text(to)}`;
  if (rows === null) return `slots AS (SELECT '' AS key, 1 AS seq)`;
  if (rows === 'hour')
    return `slots AS (SELECT key, row_number() OVER (ORDER BY start_ms, day) AS seq
      FROM zone_hours WHERE zone = ${text(timeZone)} AND day BETWEEN ${range})`;
  if (dayKeys[rows])
    return `slots AS (SELECT ${dayKeys[rows]} AS key, row_number() OVER (ORDER BY min(on_day)) AS seq
      FROM (SELECT CAST(unnest(generate_series(DATE ${text(from)}, DATE ${text(to)}, INTERVAL 1 DAY)) AS DATE) AS on_day)
      GROUP BY 1)`;
  return `slots AS (SELECT row_key AS key, row_number() OVER (ORDER BY units(row_key)) AS seq
    FROM (SELECT DISTINCT row_key FROM matched))`;
}

const noColumns = `table_columns AS (SELECT 0 AS place, '' AS key, NULL::BIGINT AS folded, 0 AS total WHERE false),
    cells AS (SELECT '' AS row_key, 0 AS place, 0 AS n WHERE false)`;

/** Columns by place, those beyond the largest in one place; and the records with theirs. */
function columnsSql({ columns, topColumns }: PivotQuery, count: string): string {
  if (columns === null) return noColumns;
  const value = name(columns);
  const order = fixedOrders[columns];
  const place = order ? `list_position([${order.map(text).join(', ')}], key)` : 'by_total';
  const kept = topColumns === undefined ? 'true' : `by_total <= ${topColumns}`;
  return `ranked AS MATERIALIZED (
      SELECT ${value} AS key, row_number() OVER (ORDER BY ${count} DESC, units(${value})) AS by_total
      FROM matched GROUP BY 1),
    placed AS MATERIALIZED (
      SELECT key, CASE WHEN ${kept} THEN ${place} ELSE ${othersPlace} END AS place FROM ranked),
    counted AS MATERIALIZED (SELECT m.*, p.key AS column_key, p.place FROM matched m JOIN placed p ON p.key = ${value}),
    table_columns AS MATERIALIZED (
      SELECT place, CASE WHEN place = ${othersPlace} THEN 'others' ELSE min(column_key) END AS key,
        CASE WHEN place = ${othersPlace} THEN count(DISTINCT column_key) END AS folded, ${count} AS total
      FROM counted GROUP BY place),
    cells AS MATERIALIZED (SELECT row_key, place, ${count} AS n FROM counted GROUP BY row_key, place)`;
}

type Look = RowClause['by'];

/** What conditions and order look at, each once: a table of its counts, so that the row's number is one join away. */
function looksOf({ having = [], sort }: PivotQuery): Exclude<Look, 'total'>[] {
  const looks: (Look | SortOrder['by'])[] = having.map(({ by }) => by);
  for (const key of [sort, sort?.thenBy]) if (key) looks.push(key.by);
  const columns = looks.filter((look) => typeof look === 'object');
  return [...new Map(columns.map((look) => [nameOf(look), look])).values()];
}

function nameOf({ column, of }: Exclude<Look, 'total'>): string {
  return JSON.stringify([column, of]);
}

/** Counts by row of a column of the table, or of a value of any dimension. */
function lookedSql({ column, of }: Exclude<Look, 'total'>, count: string): string {
  if (of !== undefined)
    return `SELECT row_key, ${count} AS n FROM matched WHERE ${name(of)} = ${text(column)} GROUP BY row_key`;
  return `SELECT row_key, n FROM cells WHERE place = (SELECT min(place) FROM table_columns WHERE key = ${text(column)})`;
}

/** In doubles, multiplied first: as the contract says, and rounded once. */
function lookSql(query: PivotQuery, by: Look, percent: boolean | undefined): string {
  const count =
    by === 'total' ? 'total' : `look${looksOf(query).findIndex((look) => nameOf(look) === nameOf(by))}`;
  if (!percent) return `CAST(${count} AS DOUBLE)`;
  return `CASE WHEN total = 0 THEN 0::DOUBLE ELSE 100::DOUBLE * CAST(${count} AS DOUBLE) / CAST(total AS DOUBLE) END`;
}

function rowsSql(query: PivotQuery, count: string): string {
  const looks = looksOf(query);
  const tables = looks.map((look, i) => `looked${i} AS (${lookedSql(look, count)}),`);
  const joins = looks.map((_, i) => `LEFT JOIN looked${i} ON looked${i}.row_key = s.key`);
  const values = looks.map((_, i) => `, coalesce(looked${i}.n, 0) AS look${i}`);
  return `totals AS (
      SELECT row_key, ${count} AS total, min(at_ms) AS first, max(at_ms) AS last FROM matched GROUP BY row_key),
    ${tables.join('\n')}
    table_rows AS (
      SELECT s.key, s.seq, coalesce(t.total, 0) AS total, t.first, t.last ${values.join('')}
      FROM slots s LEFT JOIN totals t ON t.row_key = s.key ${joins.join(' ')})`;
}

function sortKeySql(query: PivotQuery, { by, direction }: SortKey): string {
  const sign = direction === 'ascending' ? 'ASC' : 'DESC';
  if (by === 'key') return `seq ${sign}`;
  if (by === 'domain') return `units(regexp_extract(key, '@([^@]*)$', 1)) ${sign}`;
  if (by === 'first' || by === 'last')
    return `${by} ${sign} NULLS ${direction === 'ascending' ? 'FIRST' : 'LAST'}`;
  return `${lookSql(query, by, by === 'total' ? false : by.percent)} ${sign}`;
}

function orderSql(query: PivotQuery): string {
  const timed = query.rows === null || query.rows === 'hour' || dayKeys[query.rows] !== undefined;
  const byDefault: SortOrder = timed
    ? { by: 'key', direction: 'ascending' }
    : { by: 'total', direction: 'descending' };
  const order = query.sort ?? byDefault;
  const keys: SortKey[] = [order, ...(order.thenBy ? [order.thenBy] : [])];
  return [...keys.map((key) => sortKeySql(query, key)), 'seq ASC'].join(', ');
}

function pageSql(query: PivotQuery): string {
  const { having = [], offset = 0, limit } = query;
  const passes = having.map(
    ({ by, op, value, percent }) =>
      `${lookSql(query, by, percent)} ${op === 'atLeast' ? '>=' : '<='} ${value}::DOUBLE`,
  );
  const end = limit === undefined ? '' : ` AND place <= ${offset + limit}`;
  return `passing AS MATERIALIZED (
      SELECT *, row_number() OVER (ORDER BY ${orderSql(query)}) AS place FROM table_rows
      WHERE ${['true', ...passes].join(' AND ')}),
    page AS MATERIALIZED (SELECT * FROM passing WHERE place > ${offset}${end}),
    page_cells AS (
      SELECT p.place, list(coalesce(c.n, 0) ORDER BY t.place) AS cells
      FROM page p CROSS JOIN table_columns t LEFT JOIN cells c ON c.row_key = p.key AND c.place = t.place
      GROUP BY p.place)`;
}

/** One value: the whole answer as JSON, with null for what is absent. */
export function pivotSql(query: PivotQuery): string {
  const timeZone = query.timeZone ?? 'UTC';
  const count =
    query.measure === 'senders' ? 'count(DISTINCT sender)' : 'coalesce(sum(CAST(messages AS HUGEINT)), 0)';
  const parts = [
    factsSql(timeZone),
    matchedSql(query, timeZone),
    slotsSql(query, timeZone),
    columnsSql(query, count),
    rowsSql(query, count),
    pageSql(query),
  ];
  return `WITH ${parts.join(',\n')}
    SELECT CAST(to_json({'columns': coalesce(c.list, []), 'rows': coalesce(r.list, []), 'total': m.total,
      'rowCount': p.count, 'coverage': f}) AS VARCHAR)
    FROM (SELECT list({'key': key, 'total': total, 'folded': folded} ORDER BY place) AS list FROM table_columns) c,
      (SELECT list({'key': p.key, 'total': p.total, 'cells': coalesce(c.cells, []), 'first': p.first, 'last': p.last}
        ORDER BY p.place) AS list FROM page p LEFT JOIN page_cells c ON c.place = p.place) r,
      (SELECT ${count} AS total FROM matched) m,
      (SELECT count(*) AS count FROM passing) p,
      (SELECT strftime(min(on_day), '%Y-%m-%d') AS "from", strftime(max(on_day), '%Y-%m-%d') AS "to",
        max(reach_ms) AS through FROM facts) f`;
}
