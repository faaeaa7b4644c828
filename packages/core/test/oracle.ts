/**
 * The contract once more, as plain loops over the records: nothing of it is taken from the engine. Days come from
 * `Intl.DateTimeFormat`, one record at a time.
 */
import type { Clause, Coverage, PivotQuery, PivotRow, PivotTable, RowClause } from '../src/query.ts';
import type { Submission } from '../src/submission.ts';

export type TestSubmission = Submission & { device?: string | undefined };

interface Fact {
  values: Map<string, string>;
  messages: number;
  /** Epoch ms, or the day for a plain one. */
  time: number | string;
}

const dayMs = 86_400_000;
const fixed = new Map([
  ['tls', ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3', 'unknown']],
  ['auth', ['basic', 'oauth', 'other', 'unknown']],
  ['kind', ['user', 'service', 'unknown']],
]);

const formats = new Map<string, Intl.DateTimeFormat>();

function localParts(instant: number, timeZone: string): Map<string, string> {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    });
    formats.set(timeZone, format);
  }
  return new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

export function localDay(instant: number, timeZone: string): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    dayFormats.set(timeZone, format);
  }
  return format.format(instant);
}

/** `YYYY-MM-DDTHH+hh:mm`: the hour on the clock, told apart by its offset. */
export function localHour(instant: number, timeZone: string): string {
  const offset = localParts(instant, timeZone).get('timeZoneName')?.replace('GMT', '') || '+00:00';
  return `${localDay(instant, timeZone)}T${localParts(instant, timeZone).get('hour')}${offset}`;
}

function shift(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

const edges = new Map<string, number>();

function remembered(key: string, find: () => number): number {
  const known = edges.get(key) ?? find();
  edges.set(key, known);
  return known;
}

/** First minute that shows this day or a later one; every zone in the tests changes on full minutes. */
export function startOf(day: string, timeZone: string): number {
  return remembered(`start ${day} ${timeZone}`, () => {
    let at = Date.parse(day) - 15 * 3_600_000;
    while (localDay(at, timeZone) < day) at += 60_000;
    return at;
  });
}

/** First minute after which the zone never shows this day or an earlier one again. */
export function endOf(day: string, timeZone: string): number {
  return remembered(`end ${day} ${timeZone}`, () => {
    let at = Date.parse(day) + 40 * 3_600_000;
    while (localDay(at - 60_000, timeZone) > day) at -= 60_000;
    return at;
  });
}

function facts(records: Iterable<TestSubmission>): Fact[] {
  return [...records].map((record) => {
    const at = record.sender.lastIndexOf('@');
    const lower =
      at < 0 ? record.sender : record.sender.slice(0, at + 1) + record.sender.slice(at + 1).toLowerCase();
    const time = record.time;
    const plain = typeof time === 'string' && time.length === 10;
    return {
      values: new Map([
        ['sender', lower],
        ['domain', record.domain?.toLowerCase() ?? (at < 0 ? '' : lower.slice(at + 1))],
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

function dayOf({ time }: Fact, timeZone: string): string {
  return typeof time === 'string' ? time : localDay(time, timeZone);
}

function matches({ values }: Fact, { field, op, value }: Clause): boolean {
  const text = values.get(field) as string;
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

function codeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(fact: Fact, rows: PivotQuery['rows'], timeZone: string): string {
  if (rows === null) return '';
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

function keysOfRange({ from, to, rows }: PivotQuery): string[] {
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

/** Every query but hours, which `timeSlots.test.ts` covers. */
export function oraclePivot(records: readonly TestSubmission[], query: PivotQuery): PivotTable {
  const { from, to, timeZone = 'UTC', rows: by, measure, where = [], having = [], offset = 0, limit } = query;
  const matched = facts(records).filter((fact) => {
    const day = dayOf(fact, timeZone);
    return day >= from && day <= to && where.every((clause) => matches(fact, clause));
  });
  const columns = columnsOf(matched, query);
  const timed = by === 'day' || by === 'week' || by === 'month';
  const found = matched.map((fact) => keyOf(fact, by, timeZone));
  const keys = timed ? keysOfRange(query) : by === null ? [''] : [...new Set(found)];
  const rows = keys.map((key): PivotRow => {
    const inRow = matched.filter((_, index) => found[index] === key);
    const cellOf = (some: ReadonlySet<string>) =>
      measureOf(
        inRow.filter(({ values }) => some.has(values.get(query.columns as string) as string)),
        measure,
      );
    const cells = columns.map((column) => cellOf(column.keys));
    return { key, total: measureOf(inRow, measure), cells, ...timesOf(inRow, timeZone) };
  });
  const lookAt = (row: PivotRow, look: RowClause['by'], percent: boolean | undefined) => {
    const index = look === 'total' ? -1 : columns.findIndex(({ key }) => key === look.column);
    const count = look === 'total' ? row.total : index < 0 ? 0 : (row.cells[index] as number);
    return percent ? (row.total === 0 ? 0 : (count * 100) / row.total) : count;
  };
  const shown = rows.filter((row) =>
    having.every(({ by: look, op, value, percent }) => {
      const number = lookAt(row, look, percent);
      return op === 'atLeast' ? number >= value : number <= value;
    }),
  );
  const sort = query.sort ?? {
    by: timed || by === null ? 'key' : 'total',
    direction: timed ? 'ascending' : 'descending',
  };
  const sign = sort.direction === 'ascending' ? 1 : -1;
  shown.sort((a, b) => {
    if (sort.by === 'key') return sign * codeUnits(a.key, b.key);
    const percent = sort.by === 'total' ? false : sort.by.percent;
    return sign * (lookAt(a, sort.by, percent) - lookAt(b, sort.by, percent)) || codeUnits(a.key, b.key);
  });
  return {
    columns: columns.map(({ keys: _, ...column }) => column),
    rows: shown.slice(offset, limit === undefined ? undefined : offset + limit),
    total: measureOf(matched, measure),
    rowCount: shown.length,
    coverage: oracleCoverage(records, timeZone),
  };
}
