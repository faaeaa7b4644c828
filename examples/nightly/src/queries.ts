import {
  type DayRange,
  type FieldClause,
  type PivotQuery,
  previousRange,
  type TlsVersion,
  tlsVersions,
} from '@smtp-auth-report/core';
import { stopClauses } from '@smtp-auth-report/flyout';

export interface ZonedRange extends DayRange {
  timeZone: string;
}

/** Domains, and senders of a list: the files have all of them. */
const listLength = { domains: 10, senders: 25 };

const onBasic = { field: 'auth', op: 'is', value: 'basic' } as const satisfies FieldClause;

/** Submissions below a version, or without TLS. Unknown TLS is neither below nor above. */
function belowTls(minimum: TlsVersion) {
  const value = tlsVersions.slice(0, tlsVersions.indexOf(minimum));
  return { field: 'tls', op: 'in', value } as const satisfies FieldClause;
}

/** Everything that the page shows but what is unusual, which `findUnusual` asks for. */
export function reportQueries(range: ZonedRange, minimumTls: TlsVersion) {
  const { stopping, notReady } = stopClauses({ minimumTls, noBasic: false });
  const senders = { ...range, rows: null, columns: null, measure: 'senders' } as const;
  const messages = { ...range, rows: null, columns: null, measure: 'messages' } as const;
  const listed = { ...messages, rows: 'sender', limit: listLength.senders } as const;
  return {
    senders: { ...senders, columns: 'tls' },
    previous: { ...senders, ...previousRange(range) },
    messages: { ...messages, columns: 'tls' },
    auth: { ...senders, columns: 'auth' },
    authMessages: { ...messages, columns: 'auth' },
    belowTls: { ...senders, where: [belowTls(minimumTls)] },
    domains: { ...messages, columns: 'domain', topColumns: listLength.domains },
    days: { ...messages, rows: 'day', columns: 'tls' },
    stopping: { ...messages, where: [stopping] },
    stoppingSenders: { ...listed, where: [stopping] },
    notReady: { ...messages, where: [notReady] },
    notReadySenders: { ...senders, where: [notReady] },
    basicSenders: { ...listed, where: [onBasic] },
  } satisfies Record<string, PivotQuery>;
}

export type ReportQueries = ReturnType<typeof reportQueries>;
