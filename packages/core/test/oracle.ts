/**
 * The contract once more, as plain loops over the records: nothing of it is taken from the engine. Days and hours come
 * from `oracleCalendar.ts`, one record at a time.
 */
import type {
  Clause,
  Coverage,
  PivotQuery,
  PivotRow,
  PivotTable,
  RowClause,
  SortKey,
  SortOrder,
} from '../src/query.ts';
import type { Submission } from '../src/submission.ts';
import { endOf, hourKeys, hourOf, localDay, shift, startOf } from './oracleCalendar.ts';

export { endOf, localDay, localHour, startOf } from './oracleCalendar.ts';

export type TestSubmission = Submission & { device?: string | undefined };

/** What a dataset is created with. */
export interface OracleOptions {
  caseInsensitiveSenders?: boolean;
}

/** A record as the contract understands it. */
export interface Fact {
  values: Map<string, string>;
  messages: number;
  /** Epoch ms, or the day for a plain one. */
  time: number | string;
}

const fixed = new Map([
  ['tls', ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3', 'unknown']],
  ['auth', ['basic', 'oauth', 'other', 'unknown']],
  ['kind', ['user', 'service', 'unknown']],
]);

/** A-labels of the domains in the tests that need one (RFC 5891), written down rather than computed. */
const aLabels = new Map([['bücher.example', 'xn--bcher-kva.example']]);

function domainKey(domain: string): string {
  const lower = domain.toLowerCase();
  return aLabels.get(lower) ?? lower;
}

export function facts(
  records: Iterable<TestSubmission>,
  { caseInsensitiveSenders }: OracleOptions = {},
): Fact[] {
  return [...records].map((record) => {
    const at = record.sender.lastIndexOf('@');
    const given = at < 0 ? record.sender : record.sender.slice(0, at);
    const local = caseInsensitiveSenders ? given.toLowerCase() : given;
    const domain = at < 0 ? '' : domainKey(record.sender.slice(at + 1));
    const time = record.time;
    const plain = typeof time === 'string' && time.length === 10;
    return {
      values: new Map([
        ['sender', at < 0 ? local : `${local}@${domain}`],
        ['domain', record.domain === undefined ? domain : domainKey(record.domain)],
        ['tls', record.tls ?? 'unknown'],
        ['auth', record.auth ?? 'unknown'],
        ['client', record.client ?? ''],
        ['kind', record.kind ?? 'unknown'],
        ['device', record.device ?? ''],
      ]),
      messages: record.messages ?? 1,
      time: plain ? time : new Date(time).getTime(),
    };
  });
}

export function dayOf({ time }: Fact, timeZone: string): string {
  return typeof time === 'string' ? time : localDay(time, timeZone);
}

export function matches(fact: Fact, clause: Clause): boolean {
  if ('anyOf' in clause) return clause.anyOf.some((one) => matches(fact, one));
  const { field, op, value } = clause;
  const text = fact.values.get(field) as string;
  if (op === 'is') return text === value;
  if (op === 'isNot') return text !== value;
  if (op === 'startsWith') return text.indexOf(value) === 0;
  if (op === 'contains') return text.indexOf(value) >= 0;
  return value.includes(text);
}

function measureOf(some: readonly Fact[], measure: PivotQuery['measure']): number {
  if (measure === 'senders') return new Set(some.map(({ values }) => values.get('sender'))).size;
  return some.reduce((sum, { messages }) => sum + messages, 0);
}

export function codeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isTime(rows: PivotQuery['rows']): boolean {
  return rows === 'hour' || rows === 'day' || rows === 'week' || rows === 'month';
}

function keyOf(fact: Fact, rows: PivotQuery['rows'], timeZone: string): string {
  if (rows === null) return '';
  if (rows === 'hour') return hourOf(fact.time, timeZone);
  const day = dayOf(fact, timeZone);
  if (rows === 'day') return day;
  if (rows === 'month') return day.slice(0, 7);
  if (rows === 'week') return mondayOf(day);
  return fact.values.get(rows) as string;
}

function mondayOf(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return shift(day, weekday === 0 ? -6 : 1 - weekday);
}

function keysOfRange({ from, to, rows, timeZone = 'UTC' }: PivotQuery): string[] {
  if (rows === 'hour') return hourKeys(from, to, timeZone);
  const keys = new Set<string>();
  for (let day = from; day <= to; day = shift(day, 1))
    keys.add(rows === 'month' ? day.slice(0, 7) : rows === 'week' ? mondayOf(day) : day);
  return [...keys];
}

function columnsOf(matched: readonly Fact[], { columns: id, measure, topColumns = Infinity }: PivotQuery) {
  if (id === null) return [];
  const of = (keys: ReadonlySet<string>) =>
    matched.filter(({ values }) => keys.has(values.get(id) as string));
  const present = [...new Set(matched.map(({ values }) => values.get(id) as string))];
  const columns = present.map((key) => ({
    key,
    total: measureOf(of(new Set([key])), measure),
    keys: new Set([key]),
  }));
  columns.sort((a, b) => b.total - a.total || codeUnits(a.key, b.key));
  const kept = columns.slice(0, topColumns);
  const order = fixed.get(id);
  if (order) kept.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (kept.length === columns.length) return kept;
  const keys = new Set(columns.slice(topColumns).map(({ key }) => key));
  return [...kept, { key: 'others', total: measureOf(of(keys), measure), folded: keys.size, keys }];
}

function timesOf(some: readonly Fact[], timeZone: string): Pick<PivotRow, 'first' | 'last'> {
  const times = some.map(({ time }) => (typeof time === 'string' ? startOf(time, timeZone) : time));
  if (times.length === 0) return {};
  times.sort((a, b) => a - b);
  return { first: times[0], last: times.at(-1) };
}

export function oracleCoverage(records: readonly TestSubmission[], timeZone: string): Coverage {
  const all = facts(records);
  if (all.length === 0) return { from: null, to: null, through: null };
  const days = all.map((fact) => dayOf(fact, timeZone)).sort(codeUnits);
  const reach = all.map(({ time }) => (typeof time === 'string' ? endOf(time, timeZone) : time));
  return {
    from: days[0] as string,
    to: days.at(-1) as string,
    through: reach.sort((a, b) => b - a)[0] as number,
  };
}

type Columns = ReturnType<typeof columnsOf>;

function percentOf(count: number, total: number): number {
  return total === 0 ? 0 : (count * 100) / total;
}

/** The number that a condition or an order looks at. */
function lookAt(
  row: PivotRow,
  columns: Columns,
  look: RowClause['by'],
  percent: boolean | undefined,
): number {
  const index = look === 'total' ? -1 : columns.findIndex(({ key }) => key === look.column);
  const count = look === 'total' ? row.total : index < 0 ? 0 : (row.cells[index] as number);
  return percent ? percentOf(count, row.total) : count;
}

type FactsByRow = ReadonlyMap<string, readonly Fact[]>;

function byRow(matched: readonly Fact[], { rows: by, timeZone = 'UTC' }: PivotQuery): FactsByRow {
  const found = new Map<string, Fact[]>();
  for (const fact of matched) {
    const key = keyOf(fact, by, timeZone);
    const inRow = found.get(key);
    if (inRow) inRow.push(fact);
    else found.set(key, [fact]);
  }
  return found;
}

/** The number that a condition looks at, where it is about a value of any dimension. */
function countOfValue(
  row: PivotRow,
  found: FactsByRow,
  { by, percent }: RowClause,
  query: PivotQuery,
): number {
  const { column, of } = by as { column: string; of: string };
  const some = (found.get(row.key) ?? []).filter(({ values }) => values.get(of) === column);
  const count = measureOf(some, query.measure);
  return percent ? percentOf(count, row.total) : count;
}

function countRows(found: FactsByRow, query: PivotQuery, columns: Columns): PivotRow[] {
  const { rows: by, measure, timeZone = 'UTC' } = query;
  const keys = isTime(by) ? keysOfRange(query) : by === null ? [''] : [...found.keys()].sort(codeUnits);
  return keys.map((key): PivotRow => {
    const inRow = found.get(key) ?? [];
    const cellOf = (some: ReadonlySet<string>) =>
      measureOf(
        inRow.filter(({ values }) => some.has(values.get(query.columns as string) as string)),
        measure,
      );
    const cells = columns.map((column) => cellOf(column.keys));
    return { key, total: measureOf(inRow, measure), cells, ...timesOf(inRow, timeZone) };
  });
}

function domainIn(key: string): string {
  return key.includes('@') ? (key.split('@').at(-1) as string) : '';
}

/** Which of two rows comes first by one order; 0: they are equal in it. */
function compareBy(a: PivotRow, b: PivotRow, { by, direction }: SortKey, columns: Columns): number {
  const sign = direction === 'ascending' ? 1 : -1;
  if (by === 'domain') return sign * codeUnits(domainIn(a.key), domainIn(b.key));
  if (by === 'first' || by === 'last') {
    const [one = -1e300, other = -1e300] = [a[by], b[by]];
    return sign * (one - other);
  }
  const look = by as RowClause['by'];
  const percent = by === 'total' ? false : (by as { percent?: boolean }).percent;
  return sign * (lookAt(a, columns, look, percent) - lookAt(b, columns, look, percent));
}

/** `rows` are in order of key already, so that a stable sort leaves ties so; by the second order first, the first one last. */
function sorted(rows: readonly PivotRow[], query: PivotQuery, columns: Columns): PivotRow[] {
  const timed = isTime(query.rows) || query.rows === null;
  const order: SortOrder = query.sort ?? {
    by: timed ? 'key' : 'total',
    direction: timed ? 'ascending' : 'descending',
  };
  const some = [...rows];
  for (const key of order.thenBy ? [order.thenBy, order] : [order])
    if (key.by !== 'key') some.sort((a, b) => compareBy(a, b, key, columns));
    else if (key === order)
      some.splice(0, some.length, ...(key.direction === 'ascending' ? rows : rows.toReversed()));
    else if (key.direction === 'descending') some.reverse();
  return some;
}

/** @throws RangeError when the messages add up to more than can be counted exactly */
export function oraclePivot(
  records: readonly TestSubmission[],
  query: PivotQuery,
  options: OracleOptions = {},
): PivotTable {
  const { from, to, timeZone = 'UTC', measure, where = [], having = [], offset = 0, limit } = query;
  const matched = facts(records, options).filter((fact) => {
    const day = dayOf(fact, timeZone);
    return day >= from && day <= to && where.every((clause) => matches(fact, clause));
  });
  const total = measureOf(matched, measure);
  if (total > Number.MAX_SAFE_INTEGER) throw new RangeError('beyond 2^53 − 1');
  const columns = columnsOf(matched, query);
  const found = byRow(matched, query);
  const shown = countRows(found, query, columns).filter((row) =>
    having.every((clause) => {
      const { by, op, value, percent } = clause;
      const number =
        by !== 'total' && by.of !== undefined
          ? countOfValue(row, found, clause, query)
          : lookAt(row, columns, by, percent);
      return op === 'atLeast' ? number >= value : number <= value;
    }),
  );
  const end = limit === undefined ? undefined : offset + limit;
  return {
    columns: columns.map(({ keys: _, ...column }) => column),
    rows: sorted(shown, query, columns).slice(offset, end),
    total,
    rowCount: shown.length,
    coverage: oracleCoverage(records, timeZone),
  };
}
