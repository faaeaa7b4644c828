import { parseDay } from './days.ts';
import { platform, type SearchParams } from './platform.ts';
import type { Clause, SortOrder } from './query.ts';
import { defaultRange, defaultReportState, type ReportRange, type ReportState } from './reportState.ts';
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

/** Percent-encodes the separators of a part, and what encoding itself needs. */
function encodePart(part: string): string {
  return part.replace(/[%:,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decodePart(part: string): string {
  return part.replace(/%(25|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** `client:startsWith:10.`, `tls:in:1.0,1.1`; a list of nothing has no third part. */
function clauseText(clause: Clause): string {
  const start = `${encodePart(clause.field)}:${clause.op}`;
  if (clause.op !== 'in') return `${start}:${clause.value}`;
  return clause.value.length === 0 ? start : `${start}:${clause.value.map(encodePart).join(',')}`;
}

function parseClause(text: string): Clause | undefined {
  const [, encoded = '', word, rest] = /^([^:]+):([A-Za-z]+)(?::(.*))?$/s.exec(text) ?? [];
  const op = clauseOps.find((known) => known === word);
  if (!op || !encoded) return undefined;
  const field = decodePart(encoded);
  if (op === 'in') return { field, op, value: rest === undefined ? [] : rest.split(',').map(decodePart) };
  return rest === undefined ? undefined : { field, op, value: rest };
}

/** `total`, `key`, `column:1.0`, `percent:1.0`; descending with a leading minus. */
function sortText({ by, direction }: SortOrder): string {
  const what = typeof by === 'string' ? by : `${by.percent ? 'percent' : 'column'}:${by.column}`;
  return direction === 'descending' ? `-${what}` : what;
}

function parseSort(text: string): SortOrder | null {
  const [, minus, word, column] = /^(-?)(?:(key|total)|(?:column|percent):(.*))$/s.exec(text) ?? [];
  if (minus === undefined) return null;
  const direction = minus ? 'descending' : 'ascending';
  if (word === 'key' || word === 'total') return { by: word, direction };
  const percent = text.slice(minus.length).startsWith('percent:');
  return { by: { column: column ?? '', ...(percent && { percent }) }, direction };
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
  {
    pivot,
    view,
    range = defaultRange,
    domain = null,
    where = [],
    sort,
  }: { [K in keyof ReportState]?: ReportState[K] | undefined },
  { prefix = '' }: SearchParamsOptions = {},
): SearchParams {
  const params = new platform.URLSearchParams();
  const write = (name: string, value: string) => params.append(prefix + name, value);
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
  for (const clause of where) write('where', clauseText(clause));
  if (sort) write('sort', sortText(sort));
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
  const view = read('view');
  return {
    pivot: read('pivot') || defaultReportState.pivot,
    view: view === 'table' ? view : defaultReportState.view,
    range: parseRange(read('from'), read('to'), read('days')),
    domain: read('domain'),
    where: params
      .getAll(`${prefix}where`)
      .slice(0, maxClauses)
      .map(parseClause)
      .filter((clause) => clause !== undefined),
    sort: parseSort(read('sort') ?? ''),
  };
}
