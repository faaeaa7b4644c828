import type { Clause, FieldClause, StopConditions } from '@smtp-auth-report/core';
import { tlsVersions } from '@smtp-auth-report/core';
import type { WouldStopData } from './WouldStop.tsx';

/** Messages, and different senders. */
export interface StopPart {
  messages: number;
  senders: number;
}

/** The range in three parts: every message is in one of them, and so is every sender. */
export interface StopParts {
  /** Senders with anything that would be refused. */
  stopping: StopPart;
  /** Senders of which nothing would be refused, but some cannot be judged. */
  unknown: StopPart;
  ready: StopPart;
}

/** Differences of distinct counts, where one holds the other, are distinct counts: nothing is summed. */
export function stopParts(
  data: Pick<WouldStopData, 'total' | 'stopping' | 'senders' | 'allSenders' | 'notReady'>,
) {
  const { total, stopping, senders, allSenders, notReady } = data;
  return {
    stopping: { messages: stopping.total, senders: senders.rowCount },
    unknown: {
      messages: notReady.messages - stopping.total,
      senders: notReady.senders - senders.rowCount,
    },
    ready: { messages: total.total - notReady.messages, senders: allSenders - notReady.senders },
  } satisfies StopParts;
}

/**
 * The clauses that `WouldStopData` is asked with. Unknown TLS is neither below a version nor above, and no TLS is below all.
 * @returns `stopping`: what would be refused; `notReady`: that, or cannot be judged. No condition refuses nothing.
 */
export function stopClauses({ minimumTls, noBasic }: StopConditions): { stopping: Clause; notReady: Clause } {
  const below = minimumTls === null ? [] : tlsVersions.slice(0, tlsVersions.indexOf(minimumTls));
  const refused: FieldClause[] = [
    ...(minimumTls === null ? [] : [{ field: 'tls', op: 'in', value: below } as const]),
    ...(noBasic ? [{ field: 'auth', op: 'is', value: 'basic' } as const] : []),
  ];
  const unknown = refused.map(({ field }) => ({ field, op: 'is', value: 'unknown' }) as const);
  return { stopping: oneOf(refused), notReady: { anyOf: [...refused, ...unknown] } };
}

/** A condition of which there is only one reads better, in a link and on a chip. */
function oneOf(anyOf: FieldClause[]): Clause {
  return anyOf.length === 1 && anyOf[0] ? anyOf[0] : { anyOf };
}
