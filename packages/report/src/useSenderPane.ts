import {
  type FieldClause,
  type PivotQuery,
  type PivotTable,
  type SenderKind,
  type Source,
  type SourceError,
  type SourceOptions,
  senderKinds,
} from '@smtp-auth-report/core';
import type { UnusualActivity } from '@smtp-auth-report/core/unusual';
import type { SenderPaneData } from '@smtp-auth-report/flyout';
import { askPivots, useAnswer } from '@smtp-auth-report/react';
import type { ZonedRange } from './queries.ts';
import { lastWeekOf, useUnusual } from './useUnusual.ts';

/** Clients of a sender that are named. */
const listLength = 5;

const ofSender = (sender: string): FieldClause[] => [{ field: 'sender', op: 'is', value: sender }];

/** What is asked of one sender. */
export function senderQueries(range: ZonedRange, sender: string) {
  const messages = { ...range, where: ofSender(sender), measure: 'messages' } as const;
  return {
    days: { ...messages, rows: 'day', columns: null },
    tls: { ...messages, rows: null, columns: 'tls' },
    auth: { ...messages, rows: null, columns: 'auth' },
    kinds: { ...messages, rows: null, columns: 'kind' },
    clients: { ...messages, rows: null, columns: 'client', topColumns: listLength },
  } satisfies Record<string, PivotQuery>;
}

async function askSender(
  source: Source,
  { range, sender }: { range: ZonedRange; sender: string },
  options: SourceOptions,
): Promise<SenderPaneData> {
  const [{ days, tls, auth, kinds, clients }, seen] = await Promise.all([
    askPivots(source, senderQueries(range, sender), options),
    seenEver(source, range.timeZone, sender, options),
  ]);
  return { sender, days, tls, auth, clients, kind: kindOf(kinds), ...seen };
}

/** First and last submission of all, not only of the report's days. */
async function seenEver(source: Source, timeZone: string, sender: string, options: SourceOptions) {
  const { from, to } = await source.coverage({ timeZone, ...options });
  if (from === null || to === null) return { first: null, last: null };
  const everything = { from, to, timeZone, rows: null, columns: null, measure: 'messages' } as const;
  const { rows } = await source.pivot({ ...everything, where: ofSender(sender) }, options);
  return { first: rows[0]?.first ?? null, last: rows[0]?.last ?? null };
}

/** What the host says of it; records that contradict each other say nothing. */
function kindOf({ columns }: PivotTable): SenderKind | undefined {
  const known = columns.filter(({ key }) => key !== 'unknown');
  return known.length === 1 ? senderKinds.find((kind) => kind === known[0]?.key) : undefined;
}

export interface SenderPaneAnswer {
  data: SenderPaneData | undefined;
  loading: boolean;
  error: SourceError | undefined;
  onRetry: () => void;
  /** Null while it is being looked for; absent where it cannot be found out. */
  activity: UnusualActivity | null | undefined;
}

/**
 * What a `SenderPane` shows, asked of a source.
 * @param sender null asks nothing
 */
export function useSenderPane(source: Source, range: ZonedRange, sender: string | null): SenderPaneAnswer {
  const pane = useAnswer(source, sender === null ? null : { range, sender }, askSender);
  const unusual = useUnusual(
    source,
    sender === null ? null : { ...lastWeekOf(range), where: ofSender(sender) },
  );
  return {
    data: pane.data,
    loading: pane.loading,
    error: pane.error,
    onRetry: pane.retry,
    activity: unusual.error ? undefined : unusual.loading ? null : unusual.data,
  };
}
