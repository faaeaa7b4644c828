import type { FieldClause, PivotQuery } from '@smtp-auth-report/core';
import type { ZonedRange } from './queries.ts';

/** Clients of a sender that are named. */
const listLength = 5;

/** What a sender's pane shows. */
export function senderQueries(range: ZonedRange, sender: string) {
  const where: FieldClause[] = [{ field: 'sender', op: 'is', value: sender }];
  const messages = { ...range, where, measure: 'messages' } as const;
  return {
    days: { ...messages, rows: 'day', columns: null },
    tls: { ...messages, rows: null, columns: 'tls' },
    auth: { ...messages, rows: null, columns: 'auth' },
    kind: { ...messages, rows: null, columns: 'kind' },
    clients: { ...messages, rows: null, columns: 'client', topColumns: listLength },
  } satisfies Record<string, PivotQuery>;
}
