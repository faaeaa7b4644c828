/**
 * DuckDB as a second engine: records go in as they are given, and everything that the contract makes of them (keys of
 * senders, days of a zone, hours) is made by SQL and DuckDB's own time zones.
 */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { PivotQuery, PivotTable } from '../src/query.ts';
import { pivotSql, text } from './duckdbPivot.ts';
import type { OracleOptions, TestSubmission } from './oracle.ts';

/**
 * `units`: DuckDB compares texts by UTF-8 bytes, which is the order of code points; the contract's is that of UTF-16 code units,
 * where U+E000 to U+FFFF come after what lies beyond them. Lists of numbers compare number by number.
 */
const setUp = `
  SET TimeZone = 'UTC';
  CREATE MACRO units(s) AS flatten(list_transform(regexp_extract_all(s, '(?s).'), lambda c:
    CASE WHEN unicode(c) < 65536 THEN [unicode(c)]
    ELSE [55296 + (unicode(c) - 65536) // 1024, 56320 + (unicode(c) - 65536) % 1024] END));
  CREATE MACRO domain_key(d) AS CASE lower(d) WHEN 'bücher.example' THEN 'xn--bcher-kva.example' ELSE lower(d) END;
  CREATE MACRO local_part(s) AS regexp_extract(s, '(?s)^(.*)@', 1);
  CREATE MACRO own_domain(s) AS CASE WHEN contains(s, '@') THEN domain_key(regexp_extract(s, '([^@]*)$', 1)) ELSE '' END;
  CREATE MACRO offset_text(seconds) AS printf('%s%02d:%02d', CASE WHEN seconds < 0 THEN '-' ELSE '+' END,
    abs(seconds) // 3600, abs(seconds) // 60 % 60);
  CREATE TABLE given (ms BIGINT, plain_day VARCHAR, sender VARCHAR, messages BIGINT, domain VARCHAR, tls VARCHAR,
    auth VARCHAR, client VARCHAR, kind VARCHAR, device VARCHAR);
  CREATE TABLE zone_days (zone VARCHAR, day DATE, start_ms BIGINT, end_ms BIGINT);
  CREATE TABLE zone_hours (zone VARCHAR, day DATE, place INTEGER, start_ms BIGINT, end_ms BIGINT, key VARCHAR);`;

const optionalFields = ['domain', 'tls', 'auth', 'client', 'kind', 'device'] as const;

function recordsSql(caseInsensitive: boolean): string {
  const local = (part: string) => (caseInsensitive ? `lower(${part})` : part);
  return `CREATE OR REPLACE TABLE records AS
    SELECT ms, CAST(plain_day AS DATE) AS plain_day, coalesce(messages, 1) AS messages,
      CASE WHEN contains(sender, '@') THEN ${local('local_part(sender)')} || '@' || own_domain(sender)
        ELSE ${local('sender')} END AS sender,
      coalesce(domain_key(domain), own_domain(sender)) AS domain, coalesce(tls, 'unknown') AS tls,
      coalesce(auth, 'unknown') AS auth, coalesce(client, '') AS client, coalesce(kind, 'unknown') AS kind,
      coalesce(device, '') AS device
    FROM given`;
}

/**
 * Days and their hours, read minute by minute off the clock of the zone: every zone of these tests changes on full minutes. A
 * minute with another hour, another offset or another day than the one before begins an hour.
 */
function calendarSql(zone: string, days: readonly string[]): string {
  const list = days.map((day) => `DATE ${text(day)}`).join(', ');
  return `WITH minutes AS (
      SELECT day, ms, timezone(${text(zone)}, make_timestamptz(ms * 1000)) AS local
      FROM (SELECT day, epoch_ms(CAST(day AS TIMESTAMP)) + minute * 60000 AS ms
        FROM unnest([${list}]) AS t(day), range(-16 * 60, 40 * 60) AS r(minute))),
    shown AS (
      SELECT *, epoch_ms(local) - ms AS ahead,
        day = CAST(local AS DATE) AND (lag(date_trunc('hour', local)) OVER w IS DISTINCT FROM date_trunc('hour', local)
          OR lag(epoch_ms(local) - ms) OVER w <> epoch_ms(local) - ms) AS begins
      FROM minutes WINDOW w AS (PARTITION BY day ORDER BY ms)),
    grouped AS (SELECT *, sum(CAST(begins AS INTEGER)) OVER (PARTITION BY day ORDER BY ms) AS place
      FROM shown WHERE CAST(local AS DATE) = day),
    hours AS (SELECT day, place, min(ms) AS start_ms, max(ms) + 60000 AS end_ms,
        strftime(min(local), '%Y-%m-%dT%H:%M') || offset_text(any_value(ahead) // 1000) AS key
      FROM grouped GROUP BY day, place),
    edges AS (SELECT day, min(ms) FILTER (CAST(local AS DATE) >= day) AS start_ms,
        max(ms) FILTER (CAST(local AS DATE) <= day) + 60000 AS end_ms,
        arg_max(ahead, ms) FILTER (CAST(local AS DATE) < day) AS ahead_before
      FROM shown GROUP BY day)
    SELECT day, place, start_ms, end_ms, key FROM hours
    UNION ALL BY NAME SELECT day, 0 AS place, start_ms, end_ms, '' AS key FROM edges
    UNION ALL BY NAME SELECT day, 1 AS place, start_ms, start_ms AS end_ms,
      strftime(day, '%Y-%m-%dT00:00') || offset_text(ahead_before // 1000) AS key
    FROM edges WHERE day NOT IN (SELECT day FROM hours)`;
}

/** Absent where JSON says null, but in the coverage, which says null itself. */
function tableOf(json: string): PivotTable | 'overflow' {
  const total = /"total":(\d+),"rowCount"/.exec(json)?.[1] as string;
  if (BigInt(total) > BigInt(Number.MAX_SAFE_INTEGER)) return 'overflow';
  const { coverage, ...table } = JSON.parse(json, (_, value) => value ?? undefined) as PivotTable;
  const { from = null, to = null, through = null } = coverage;
  return { ...table, coverage: { from, to, through } };
}

function shift(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

export class DuckSession {
  /** Planning a question takes a thread longer than answering it, so two are planned at once. */
  readonly #connections: readonly [DuckDBConnection, DuckDBConnection];
  readonly #known = new Set<string>();
  #plainDays: string[] = [];

  private constructor(connections: readonly [DuckDBConnection, DuckDBConnection]) {
    this.#connections = connections;
  }

  static async open(): Promise<DuckSession> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await connection.run(setUp);
    // Planning these statements takes longer than running them: of all rewriting only that which makes joins small.
    const optimizers = await connection.runAndReadAll(
      `SELECT string_agg(name, ',') FROM duckdb_optimizers() WHERE name <> 'filter_pushdown'`,
    );
    await connection.run(`SET disabled_optimizers = ${text(optimizers.getRows()[0]?.[0] as string)}`);
    return new DuckSession([connection, await instance.connect()]);
  }

  close(): void {
    for (const connection of this.#connections) connection.closeSync();
  }

  /** Replaces the records of the session. */
  async load(records: readonly TestSubmission[], options: OracleOptions = {}): Promise<void> {
    const [connection] = this.#connections;
    await connection.run('TRUNCATE given');
    const appender = await connection.createAppender('given');
    const append = (value: string | undefined) =>
      value === undefined ? appender.appendNull() : appender.appendVarchar(value);
    const plainDays = new Set<string>();
    for (const record of records) {
      const { time } = record;
      const plain = typeof time === 'string' && time.length === 10;
      if (plain) {
        plainDays.add(time);
        appender.appendNull();
        append(time);
      } else {
        appender.appendBigInt(BigInt(new Date(time).getTime()));
        appender.appendNull();
      }
      append(record.sender);
      if (record.messages === undefined) appender.appendNull();
      else appender.appendBigInt(BigInt(record.messages));
      for (const field of optionalFields) append(record[field]);
      appender.endRow();
    }
    appender.closeSync();
    this.#plainDays = [...plainDays];
    await connection.run(recordsSql(options.caseInsensitiveSenders ?? false));
  }

  /** @returns the answers; `'overflow'` where the messages add up to more than can be counted exactly */
  async pivot(queries: readonly PivotQuery[]): Promise<(PivotTable | 'overflow')[]> {
    const days = new Map<string, Set<string>>();
    for (const { from, to, rows, timeZone = 'UTC' } of queries) {
      const ofZone = days.get(timeZone) ?? new Set(this.#plainDays);
      if (rows === 'hour') for (let day = from; day <= to; day = shift(day, 1)) ofZone.add(day);
      days.set(timeZone, ofZone);
    }
    for (const [zone, ofZone] of days) await this.#learn(zone, [...ofZone]);
    const answers: (PivotTable | 'overflow')[] = [];
    const ask = async (connection: DuckDBConnection, first: number) => {
      for (let i = first; i < queries.length; i += this.#connections.length) {
        const reader = await connection.runAndReadAll(pivotSql(queries[i] as PivotQuery));
        answers[i] = tableOf(reader.getRows()[0]?.[0] as string);
      }
    };
    await Promise.all(this.#connections.map(ask));
    return answers;
  }

  /** Makes sure that the days and hours of these days are known. */
  async #learn(zone: string, days: readonly string[]): Promise<void> {
    const missing = days.filter((day) => !this.#known.has(`${zone} ${day}`));
    if (missing.length === 0) return;
    await this.#connections[0].run(`
      CREATE OR REPLACE TEMP TABLE learnt AS ${calendarSql(zone, missing)};
      INSERT INTO zone_days SELECT ${text(zone)}, day, start_ms, end_ms FROM learnt WHERE place = 0;
      INSERT INTO zone_hours SELECT ${text(zone)}, day, place, start_ms, end_ms, key FROM learnt WHERE place > 0`);
    for (const day of missing) this.#known.add(`${zone} ${day}`);
  }
}
