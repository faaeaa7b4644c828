import {
  addDays,
  type Clause,
  type Day,
  type FieldClause,
  lastDays,
  type PivotDefinition,
  type PivotQuery,
  type ReportState,
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

/** Rows of the details table that are asked for at once. */
export const pageSize = 100;

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
  const before = { from: addDays(week.from, -weekLength), to: addDays(week.from, -1) };
  return {
    senders: { ...senders, columns: 'tls' },
    previous: { ...senders, ...before },
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

/** The chart of a pivot: days × its columns. */
export function chartQuery(state: ReportState, pivot: PivotDefinition, range: ZonedRange): PivotQuery {
  const { columns, measure, topColumns } = pivot;
  return { ...range, rows: 'day', columns, measure, topColumns, where: conditions(state) };
}

/** A page of the details table of a pivot: senders × its columns, or their totals alone. */
export function tableQuery(
  state: ReportState,
  pivot: PivotDefinition,
  range: ZonedRange,
  offset: number,
): PivotQuery {
  const { measure, topColumns } = pivot;
  const columns = pivot.table === 'columns' ? pivot.columns : null;
  const sort = state.sort ?? undefined;
  return {
    ...range,
    rows: 'sender',
    columns,
    measure,
    topColumns,
    where: conditions(state),
    sort,
    offset,
    limit: pageSize,
  };
}

/** The list of “Show data for”: every domain of the range, whichever is chosen. */
export function domainsQuery(range: ZonedRange): PivotQuery {
  return { ...range, rows: 'domain', columns: null, measure: 'messages' };
}

/** What the detailed report is made of: senders by TLS and by authentication, and the senders of each day. */
export function detailQueries(range: ZonedRange, where: readonly Clause[]) {
  const senders = { ...range, rows: 'sender', measure: 'messages', where } as const;
  return {
    tls: { ...senders, columns: 'tls' },
    auth: { ...senders, columns: 'auth' },
    days: { ...range, rows: 'day', columns: null, measure: 'messages', where },
    ofDay: (day: Day) => ({ ...senders, columns: null, from: day, to: day }),
  } as const;
}
