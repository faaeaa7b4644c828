import type { Answer } from '../answer.ts';
import { days } from '../data/size.ts';
import { authMethods, tlsVersions } from '../data/texts.ts';
import { type Condition, pageLength, type Question } from '../question.ts';
import { addTo, type Cells, countAnswer, dayAnswer, largest, noCells } from './tables.ts';

// The SQL of both DuckDBs, and how their columns become an answer. What was tried and is slower is in README.md.

const list = (texts: readonly string[]) => texts.map(quoted).join(', ');

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The day of an instant by arithmetic: an offset for each stretch of the range between changes of the clocks. Faster than
 * `AT TIME ZONE` and than a join with the days.
 */
function dayExpression(starts: Float64Array): string {
  const stretches: { from: number; day: number }[] = [];
  for (let day = 0; day < days; day++) {
    const length = (starts[day + 1] as number) - (starts[day] as number);
    const before = (starts[day] as number) - (starts[day - 1] ?? Number.NaN);
    // The days of another length stand alone; the ones after them begin a new stretch.
    if (day === 0 || length !== 86_400_000 || before !== 86_400_000) {
      stretches.push({ from: starts[day] as number, day });
    }
  }
  const cases = stretches
    .reverse()
    .map(({ from, day }) => `WHEN time >= ${from} THEN ${day} + (time - ${from}) // 86400000`);
  return `(CASE WHEN time >= ${starts[days]} THEN -1 ${cases.join(' ')} ELSE -1 END)::SMALLINT`;
}

export const createTypes = [
  `CREATE TYPE tls AS ENUM (${list(tlsVersions)})`,
  `CREATE TYPE auth AS ENUM (${list(authMethods)})`,
];

const types: Record<string, string> = {
  time: 'BIGINT',
  sender: 'VARCHAR',
  messages: 'UINTEGER',
  tls: 'tls',
  auth: 'auth',
  client: 'VARCHAR',
};

/** Reads a file, with the day and the domain as columns; every column is kept. */
function selectFile(path: string, format: 'csv' | 'ndjson', starts: Float64Array): string {
  const columns = Object.entries(types)
    .map(([name, type]) => `${name}: ${quoted(type)}`)
    .join(', ');
  const read =
    format === 'csv'
      ? `read_csv(${quoted(path)}, header = true, auto_detect = false, columns = {${columns}})`
      : `read_json(${quoted(path)}, format = 'newline_delimited', columns = {${columns}})`;
  return `SELECT ${dayExpression(starts)} AS day, split_part(sender, '@', -1) AS domain, * FROM ${read}`;
}

export function createTable(path: string, format: 'csv' | 'ndjson', starts: Float64Array): string {
  return `CREATE TABLE submissions AS ${selectFile(path, format, starts)}`;
}

export function insertFile(path: string, format: 'csv' | 'ndjson', starts: Float64Array): string {
  return `INSERT INTO submissions ${selectFile(path, format, starts)}`;
}

function whereOf(where: Condition | undefined): string {
  if (!where) return '';
  if (where.field === 'domain') return `AND domain <> ${quoted(where.isNot)}`;
  if (where.field === 'sender') return `AND contains(sender, ${quoted(where.contains)})`;
  return `AND starts_with(client, ${quoted(where.startsWith)})`;
}

/** A question as one statement. */
export function selectAnswer(question: Question): string {
  const from = `FROM submissions WHERE day BETWEEN ${question.first} AND ${question.last} ${whereOf(question.where)}`;
  if (question.kind === 'count') return `SELECT count(DISTINCT sender)::DOUBLE AS senders ${from}`;
  if (question.kind === 'days') {
    const { by, top } = question;
    if (top === undefined) {
      return `SELECT day::INTEGER AS day, ${by}::VARCHAR AS key, sum(messages)::DOUBLE AS messages ${from} GROUP BY ALL`;
    }
    return `WITH cells AS MATERIALIZED (SELECT day, ${by} AS key, sum(messages) AS messages ${from} GROUP BY ALL),
      best AS (SELECT key, sum(messages) AS total FROM cells GROUP BY key ORDER BY total DESC, key LIMIT ${top})
      SELECT day::INTEGER AS day, best.key::VARCHAR AS key, sum(messages)::DOUBLE AS messages
      FROM cells LEFT JOIN best USING (key) GROUP BY ALL`;
  }
  const { of, by } = question;
  const tls = by ? 'tls' : `'none'::tls AS tls`;
  // Names first by version, then as a whole: one pass over the rows and one small table for the rest.
  return `WITH cells AS MATERIALIZED (SELECT ${of} AS name, ${tls}, sum(messages) AS messages ${from} GROUP BY ALL),
    names AS MATERIALIZED (SELECT name, sum(messages) AS total FROM cells GROUP BY name),
    best AS (SELECT name FROM names ORDER BY total DESC, name LIMIT ${pageLength})
    SELECT name, tls::VARCHAR AS tls, messages::DOUBLE AS messages FROM cells SEMI JOIN best USING (name)
    UNION ALL SELECT NULL, tls::VARCHAR, sum(messages)::DOUBLE FROM cells GROUP BY tls
    UNION ALL SELECT NULL, NULL, count(*)::DOUBLE FROM names`;
}

/** Columns of a result, in the order of its statement. */
export type ResultColumns = readonly ArrayLike<unknown>[];

/** Turns the columns of a result into an answer. */
export function answerOf(question: Question, columns: ResultColumns): Answer {
  if (question.kind === 'count') return countAnswer(question, Number(columns[0]?.[0]));
  const [first, keys, messages] = columns as [
    ArrayLike<unknown>,
    ArrayLike<string | null>,
    ArrayLike<number>,
  ];
  if (question.kind === 'names')
    return pageAnswer(question.by, first as ArrayLike<string | null>, keys, messages);
  const length = question.last - question.first + 1;
  const counted = new Map<string | null, Float64Array>();
  for (let row = 0; row < messages.length; row++) {
    const key = keys[row] ?? null;
    let numbers = counted.get(key);
    if (!numbers) {
      numbers = new Float64Array(length);
      counted.set(key, numbers);
    }
    numbers[(first[row] as number) - question.first] = messages[row] as number;
  }
  const folded = counted.get(null);
  counted.delete(null);
  return dayAnswer(question, counted as Map<string, Float64Array>, folded);
}

function pageAnswer(
  by: 'tls' | null,
  names: ArrayLike<string | null>,
  versions: ArrayLike<string | null>,
  messages: ArrayLike<number>,
): Answer {
  const found = new Map<string, Cells>();
  const totals = noCells();
  let rowCount = 0;
  for (let row = 0; row < messages.length; row++) {
    const name = names[row] ?? null;
    const version = versions[row] ?? null;
    const number = messages[row] as number;
    if (version === null) rowCount = number;
    else {
      let cells = name === null ? totals : found.get(name);
      if (!cells) {
        cells = noCells();
        found.set(name as string, cells);
      }
      addTo(cells, tlsVersions.indexOf(version as (typeof tlsVersions)[number]), number);
    }
  }
  const present = by ? tlsVersions.map((_, tls) => tls).filter((tls) => !Number.isNaN(totals[tls])) : [];
  const total = (cells: Cells) => cells.reduce((sum, cell) => sum + (cell || 0), 0);
  const entries = [...found].map(([key, cells]) => ({ key, total: total(cells), cells }));
  return {
    columns: present.map((tls) => ({ key: tlsVersions[tls] as string, total: totals[tls] as number })),
    rows: largest(entries, pageLength).map((entry) => ({
      ...entry,
      cells: present.map((tls) => entry.cells[tls] || 0),
    })),
    total: total(totals),
    rowCount,
  };
}
