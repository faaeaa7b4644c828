import type { FieldClause, PivotQuery, StopConditions } from '@smtp-auth-report/core';
import { belowTls, onBasic, type ZonedRange } from './queries.ts';

/** Senders of the list of those who would stop. */
const listLength = 10;

/** Submissions that would be refused: below the version, or with Basic. No condition refuses none. */
export function refused({ minimumTls, noBasic }: StopConditions): FieldClause[] {
  return [...(minimumTls === null ? [] : [belowTls(minimumTls)]), ...(noBasic ? [onBasic] : [])];
}

/** What the view of “what would stop” shows, of the submissions that `where` lets through. */
export function stopQueries(range: ZonedRange, stop: StopConditions, where: readonly FieldClause[]) {
  const stopping = { ...range, where: [...where, { anyOf: refused(stop) }] };
  const unknown: FieldClause[] = [
    ...(stop.minimumTls === null ? [] : [{ field: 'tls', op: 'is', value: 'unknown' } as const]),
    ...(stop.noBasic ? [{ field: 'auth', op: 'is', value: 'unknown' } as const] : []),
  ];
  return {
    total: { ...range, where, rows: 'day', columns: null, measure: 'messages' },
    allSenders: { ...range, where, rows: null, columns: null, measure: 'senders' },
    stopping: { ...stopping, rows: 'day', columns: null, measure: 'messages' },
    stoppingSenders: { ...stopping, rows: null, columns: null, measure: 'senders' },
    senders: { ...stopping, rows: 'sender', columns: null, measure: 'messages', limit: listLength },
    unknown: {
      ...range,
      where: [...where, { anyOf: unknown }],
      rows: null,
      columns: null,
      measure: 'messages',
    },
  } satisfies Record<string, PivotQuery>;
}
