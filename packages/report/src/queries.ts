import {
  type Clause,
  type Day,
  daysBetween,
  domainKey,
  type FieldClause,
  lastDays,
  type PivotDefinition,
  type PivotQuery,
  previousRange,
  type ReportState,
  type Source,
  type TimeUnit,
  type TlsVersion,
  tlsVersions,
} from '@smtp-auth-report/core';

/** The days that a view is about, in their zone. */
export interface ZonedRange {
  from: Day;
  to: Day;
  timeZone: string;
}

export const weekLength = 7;

/** Senders of a list in the flyout. */
const listLength = 5;

/** Rows of the details table that are asked for at once: as many as the source likes to give, else so many that they scroll. Only more of them are paged. */
export function pageSizeOf({ pageSize = 10_000 }: Pick<Source, 'pageSize'>): number {
  return pageSize;
}

/** The week that the card and the flyout are about: seven complete days ending yesterday. */
export function lastWeek(timeZone: string, now: number): ZonedRange {
  return { ...lastDays(weekLength, { timeZone, now }), timeZone };
}

/** Submissions over a TLS version below `minimum`, or none. Unknown TLS is neither below nor above. */
export function belowTls(minimum: TlsVersion) {
  const value = tlsVersions.slice(0, tlsVersions.indexOf(minimum));
  return { field: 'tls', op: 'in', value } as const satisfies FieldClause;
}

export const onBasic = { field: 'auth', op: 'is', value: 'basic' } as const satisfies FieldClause;

/** What the widget card shows. */
export function cardQueries(week: ZonedRange, minimumTls: TlsVersion) {
  const senders = { ...week, rows: null, columns: null, measure: 'senders' } as const;
  return {
    senders: { ...senders, columns: 'tls' },
    previous: { ...senders, ...previousRange(week) },
    daily: { ...senders, rows: 'day' },
    belowTls: { ...senders, where: [belowTls(minimumTls)] },
    auth: { ...senders, columns: 'auth' },
  } satisfies Record<string, PivotQuery>;
}

/** What the flyout shows. */
export function flyoutQueries(week: ZonedRange, minimumTls: TlsVersion) {
  const everything = { ...week, rows: null } as const;
  const riskiest = {
    ...week,
    rows: 'sender',
    columns: null,
    measure: 'messages',
    limit: listLength,
  } as const;
  return {
    tlsMessages: { ...everything, columns: 'tls', measure: 'messages' },
    tlsSenders: { ...everything, columns: 'tls', measure: 'senders' },
    domains: { ...everything, columns: 'domain', measure: 'messages', topColumns: listLength },
    belowTls: { ...riskiest, where: [belowTls(minimumTls)] },
    basic: { ...riskiest, where: [onBasic] },
  } satisfies Record<string, PivotQuery>;
}

/** Which submissions a state is about. */
export function conditions(state: ReportState): Clause[] {
  const { domain, where } = state;
  return domain === null ? [...where] : [{ field: 'domain', op: 'is', value: domain }, ...where];
}

/** How many days a unit may be drawn over: fewer would be one place, more would be a thousand. */
const unitDays = { hour: [1, 14], day: [1, 400], week: [14, 3_000], month: [56, 73_050] } as const;

const lengthOf = ({ from, to }: ZonedRange) => daysBetween(from, to) + 1;

/** What a place of the chart can stand for in a range. */
export function unitsOf(range: ZonedRange): TimeUnit[] {
  const days = lengthOf(range);
  const fits = (unit: keyof typeof unitDays) => days >= unitDays[unit][0] && days <= unitDays[unit][1];
  return (['hour', 'day', 'week', 'month'] as const).filter(fits);
}

/** What a place of the chart stands for: what a person chose, where the range has room for it, else what suits. */
export function unitOf(state: Pick<ReportState, 'unit'>, range: ZonedRange): TimeUnit {
  const { unit } = state;
  if (unit && unitsOf(range).includes(unit)) return unit;
  const days = lengthOf(range);
  return days <= 120 ? 'day' : days <= 730 ? 'week' : 'month';
}

/** The chart of a pivot: time × its columns. */
export function chartQuery(state: ReportState, pivot: PivotDefinition, range: ZonedRange): PivotQuery {
  const { columns, measure, topColumns } = pivot;
  return { ...range, rows: unitOf(state, range), columns, measure, topColumns, where: conditions(state) };
}

/** What the chart is compared with: as many days before, without columns. */
export function previousQuery(state: ReportState, pivot: PivotDefinition, range: ZonedRange): PivotQuery {
  const { measure } = pivot;
  const days = { ...previousRange(range), timeZone: range.timeZone };
  return { ...days, rows: unitOf(state, range), columns: null, measure, where: conditions(state) };
}

/** As it was typed or in lower case, in which domains are. */
function withText(field: string, search: string): Clause[] {
  const texts = [
    ...new Set([search, search.toLowerCase(), ...(field === 'domain' ? [domainKey(search)] : [])]),
  ];
  const clauses = texts.map((value) => ({ field, op: 'contains', value }) as const);
  return search === '' ? [] : [{ anyOf: clauses }];
}

/** Senders with this in their address. */
export const searched = (search: string): Clause[] => withText('sender', search);

/** Whether a person has narrowed down which senders are shown. */
export function isNarrowed(state: ReportState): boolean {
  return conditions(state).length > 0 || state.having.length > 0 || state.search !== '';
}

/**
 * A page of the details table of a pivot: senders × its columns, or their totals alone.
 * @param pageSize rows, see `pageSizeOf`
 */
export function tableQuery(
  state: ReportState,
  pivot: PivotDefinition,
  range: ZonedRange,
  pageSize: number,
): PivotQuery {
  const { measure, topColumns } = pivot;
  return {
    ...range,
    rows: 'sender',
    columns: pivot.table === 'columns' ? pivot.columns : null,
    measure,
    topColumns,
    where: [...conditions(state), ...searched(state.search)],
    having: state.having,
    sort: state.sort ?? undefined,
    offset: state.offset,
    limit: pageSize,
  };
}

/**
 * The list of “Show data for”: every domain of the range, whichever is chosen.
 * @param pageSize those with most messages, where a source gives no more at once
 * @param search those with this in their name
 */
export function domainsQuery(range: ZonedRange, pageSize?: number, search = ''): PivotQuery {
  const query = { ...range, rows: 'domain', columns: null, measure: 'messages', limit: pageSize } as const;
  return search === '' ? query : { ...query, where: withText('domain', search) };
}

/**
 * Senders that the host calls service accounts.
 * @param among these, where a source gives no more than a page of them; null: of all
 */
export function serviceAccountsQuery(range: ZonedRange, among: readonly string[] | null = null): PivotQuery {
  const where: Clause[] = [{ field: 'kind', op: 'is', value: 'service' }];
  if (among) where.push({ field: 'sender', op: 'in', value: among });
  return { ...range, rows: 'sender', columns: null, measure: 'messages', where };
}
