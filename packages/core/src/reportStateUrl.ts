import { parseDay } from './days.ts';
import { platform, type SearchParams } from './platform.ts';
import type { FieldClause, RowClause, SortOrder } from './query.ts';
import {
  defaultRange,
  defaultReportState,
  type ReportRange,
  type ReportState,
  type StopConditions,
} from './reportState.ts';
import { tlsVersions } from './submission.ts';
import { clauseOps, maxDays } from './validateQuery.ts';

export interface SearchParamsOptions {
  /** Put before every name, so that two reports can live on one page: `'left.'` → `left.pivot=tls`. Default none. */
  prefix?: string | undefined;
}

/** What is read of search parameters: `URLSearchParams`, a router's read-only copy, anything that has these. */
export interface ReadableSearchParams {
  get(name: string): string | null;
  getAll(name: string): readonly string[];
}

const maxClauses = 100;
const maxHidden = 1000;

/** Percent-encodes the separators of a part, and what encoding itself needs. */
function encodePart(part: string): string {
  return part.replace(/[%:,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decodePart(part: string): string {
  return part.replace(/%(25|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** `client:startsWith:10.`, `tls:in:1.0,1.1`; a list of nothing has no third part. */
function clauseText(clause: FieldClause): string {
  const start = `${encodePart(clause.field)}:${clause.op}`;
  if (clause.op !== 'in') return `${start}:${clause.value}`;
  return clause.value.length === 0 ? start : `${start}:${clause.value.map(encodePart).join(',')}`;
}

function parseClause(text: string): FieldClause | undefined {
  const [, encoded = '', word, rest] = /^([^:]+):([A-Za-z]+)(?::(.*))?$/s.exec(text) ?? [];
  const op = clauseOps.find((known) => known === word);
  if (!op || !encoded) return undefined;
  const field = decodePart(encoded);
  if (op === 'in') return { field, op, value: rest === undefined ? [] : rest.split(',').map(decodePart) };
  return rest === undefined ? undefined : { field, op, value: rest };
}

/** `total:atLeast:100`, `tls:1.0:atMost:5`, `tls:1.0:atLeast:50%`; without a dimension `:1.0:atLeast:5`. */
function rowClauseText({ by, op, value, percent }: RowClause): string {
  const what = by === 'total' ? by : `${encodePart(by.of ?? '')}:${encodePart(by.column)}`;
  return `${what}:${op}:${value}${percent ? '%' : ''}`;
}

function parseRowClause(text: string): RowClause | undefined {
  const [, total, of = '', column = '', word, number, percent] =
    /^(?:(total)|([^:]*):([^:]*)):(atLeast|atMost):(-?\d+(?:\.\d+)?(?:e[+-]\d+)?)(%?)$/.exec(text) ?? [];
  if (word !== 'atLeast' && word !== 'atMost') return undefined;
  const by = total ? ('total' as const) : { column: decodePart(column), ...(of && { of: decodePart(of) }) };
  return { by, op: word, value: Number(number), ...(percent && { percent: true }) };
}

/** `1.2`, `basic`, `1.2,basic`, or nothing when neither is refused. */
function stopText({ minimumTls, noBasic }: StopConditions): string {
  return [...(minimumTls === null ? [] : [minimumTls]), ...(noBasic ? ['basic'] : [])].join(',');
}

function parseStop(text: string | null): StopConditions | null {
  if (text === null) return null;
  const parts = text.split(',');
  return {
    minimumTls: tlsVersions.find((version) => parts.includes(version)) ?? null,
    noBasic: parts.includes('basic'),
  };
}

const sortWords = ['key', 'domain', 'total', 'first', 'last'] as const;

/** `total`, `key`, `column:1.0`, `percent:1.0`; descending with a leading minus. */
function sortText({ by, direction }: SortOrder): string {
  const what = typeof by === 'string' ? by : `${by.percent ? 'percent' : 'column'}:${by.column}`;
  return direction === 'descending' ? `-${what}` : what;
}

function parseSort(text: string): SortOrder | null {
  const [, minus = '', what = ''] = /^(-?)(.*)$/s.exec(text) ?? [];
  const direction = minus ? 'descending' : 'ascending';
  const word = sortWords.find((known) => known === what);
  if (word) return { by: word, direction };
  const [, kind, column = ''] = /^(column|percent):(.*)$/s.exec(what) ?? [];
  return kind ? { by: { column, ...(kind === 'percent' && { percent: true }) }, direction } : null;
}

function parseRange(from: string | null, to: string | null, days: string | null): ReportRange {
  const first = from === null ? undefined : parseDay(from);
  const last = to === null ? undefined : parseDay(to);
  if (
    from !== null &&
    to !== null &&
    first !== undefined &&
    last !== undefined &&
    first <= last &&
    last - first < maxDays
  )
    return { from, to };
  const count = days !== null && /^\d{1,5}$/.test(days) ? Number(days) : 0;
  return count >= 1 && count <= maxDays ? { days: count } : defaultRange;
}

/**
 * What a person chose, for the address bar: `?pivot=tls&days=30&domain=example.com&where=client:startsWith:10.&sort=-column:1.0`.
 * Only what differs from `defaultReportState` is written. `reportStateFromSearchParams` reads it back.
 * @param state what is left out has its default: a link to the report needs only `{ pivot: 'tls' }`
 */
export function reportStateToSearchParams(
  state: { [K in keyof ReportState]?: ReportState[K] | undefined },
  { prefix = '' }: SearchParamsOptions = {},
): SearchParams {
  const params = new platform.URLSearchParams();
  const write = (name: string, value: string) => params.append(prefix + name, value);
  const {
    pivot,
    view,
    range = defaultRange,
    domain = null,
    search,
    sort,
    offset,
    hiddenColumns = null,
    sender = null,
    stop,
  } = state;
  if (pivot && pivot !== defaultReportState.pivot) write('pivot', pivot);
  if (view && view !== defaultReportState.view) write('view', view);
  if (!('days' in range)) {
    write('from', range.from);
    write('to', range.to);
  } else if (range.days !== defaultRange.days) {
    write('days', String(range.days));
  }
  // Present but empty is “no domain”; absent is all domains.
  if (domain !== null) write('domain', domain);
  for (const clause of state.where ?? []) write('where', clauseText(clause));
  for (const clause of state.having ?? []) write('having', rowClauseText(clause));
  if (search) write('search', search);
  if (sort) write('sort', sortText(sort));
  if (offset) write('offset', String(offset));
  for (const column of hiddenColumns ?? []) write('hideColumn', column);
  // Present but empty is none; absent is the table's own choice.
  if (hiddenColumns?.length === 0) write('hideColumn', '');
  for (const series of state.hiddenSeries ?? []) write('hideSeries', series);
  if (sender !== null) write('sender', sender);
  if (stop) write('stop', stopText(stop));
  return params;
}

/**
 * The state that search parameters tell of. They may come from anyone: a field that is malformed or not there has its
 * default, and the others stand. Never throws.
 */
export function reportStateFromSearchParams(
  params: ReadableSearchParams,
  { prefix = '' }: SearchParamsOptions = {},
): ReportState {
  const read = (name: string) => params.get(prefix + name);
  const readAll = (name: string, most: number) => params.getAll(prefix + name).slice(0, most);
  const view = read('view');
  const offset = read('offset') ?? '';
  const columns = readAll('hideColumn', maxHidden);
  return {
    pivot: read('pivot') || defaultReportState.pivot,
    view: view === 'table' ? view : defaultReportState.view,
    range: parseRange(read('from'), read('to'), read('days')),
    domain: read('domain'),
    where: readAll('where', maxClauses)
      .map(parseClause)
      .filter((clause) => clause !== undefined),
    having: readAll('having', maxClauses)
      .map(parseRowClause)
      .filter((clause) => clause !== undefined),
    search: read('search') ?? '',
    sort: parseSort(read('sort') ?? ''),
    offset: /^\d{1,9}$/.test(offset) ? Number(offset) : 0,
    hiddenColumns: columns.length === 0 ? null : columns.filter(Boolean),
    hiddenSeries: readAll('hideSeries', maxHidden),
    sender: read('sender'),
    stop: parseStop(read('stop')),
  };
}
