import { clauseText, parseClause, parseRowClause, rowClauseText } from './clauseText.ts';
import { parseDay } from './days.ts';
import { platform, type SearchParams } from './platform.ts';
import type { SortKey, SortOrder } from './query.ts';
import {
  defaultRange,
  defaultReportState,
  type ReportRange,
  type ReportState,
  type StopConditions,
} from './reportState.ts';
import { tlsVersions } from './submission.ts';
import { timeUnits } from './timeSlots.ts';
import { maxDays } from './validateQuery.ts';

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
function sortKeyText({ by, direction }: SortKey): string {
  const what = typeof by === 'string' ? by : `${by.percent ? 'percent' : 'column'}:${by.column}`;
  return direction === 'descending' ? `-${what}` : what;
}

function parseSortKey(text: string): SortKey | null {
  const [, minus = '', what = ''] = /^(-?)(.*)$/s.exec(text) ?? [];
  const direction = minus ? 'descending' : 'ascending';
  const word = sortWords.find((known) => known === what);
  if (word) return { by: word, direction };
  const [, kind, column = ''] = /^(column|percent):(.*)$/s.exec(what) ?? [];
  return kind ? { by: { column, ...(kind === 'percent' && { percent: true }) }, direction } : null;
}

/** The first text is what rows are ordered by; the second, those that are equal in it. */
function parseSort([first = '', second = '']: readonly string[]): SortOrder | null {
  const order = parseSortKey(first);
  const thenBy = parseSortKey(second);
  return order && thenBy ? { ...order, thenBy } : order;
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
  if (sort) write('sort', sortKeyText(sort));
  if (sort?.thenBy) write('sort', sortKeyText(sort.thenBy));
  if (offset) write('offset', String(offset));
  for (const column of hiddenColumns ?? []) write('hideColumn', column);
  // Present but empty is none; absent is the table's own choice.
  if (hiddenColumns?.length === 0) write('hideColumn', '');
  for (const series of state.hiddenSeries ?? []) write('hideSeries', series);
  if (state.unit) write('unit', state.unit);
  if (state.compare) write('compare', '');
  if (state.scale === 'log') write('scale', state.scale);
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
    sort: parseSort(readAll('sort', 2)),
    offset: /^\d{1,9}$/.test(offset) ? Number(offset) : 0,
    hiddenColumns: columns.length === 0 ? null : columns.filter(Boolean),
    hiddenSeries: readAll('hideSeries', maxHidden),
    unit: timeUnits.find((unit) => unit === read('unit')) ?? null,
    compare: read('compare') !== null,
    scale: read('scale') === 'log' ? 'log' : 'linear',
    sender: read('sender'),
    stop: parseStop(read('stop')),
  };
}
