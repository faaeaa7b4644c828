import type { Clause, PivotQuery, Source, StopConditions } from '@smtp-auth-report/core';
import { stopClauses, type WouldStopData } from '@smtp-auth-report/flyout';
import { type AnswerResult, usePivots } from '@smtp-auth-report/react';
import type { ZonedRange } from './queries.ts';

/** Senders of the list of those who would stop. */
const listLength = 10;

/** What is asked to know who would stop, among the submissions that `where` lets through. */
export function stopQueries(range: ZonedRange, stop: StopConditions, where: readonly Clause[] = []) {
  const clauses = stopClauses(stop);
  const stopping = { ...range, where: [...where, clauses.stopping] };
  const notReady = { ...range, where: [...where, clauses.notReady] };
  const everything = { ...range, where };
  return {
    total: { ...everything, rows: 'day', columns: null, measure: 'messages' },
    allSenders: { ...everything, rows: null, columns: null, measure: 'senders' },
    stopping: { ...stopping, rows: 'day', columns: null, measure: 'messages' },
    senders: { ...stopping, rows: 'sender', columns: null, measure: 'messages', limit: listLength },
    notReady: { ...notReady, rows: null, columns: null, measure: 'messages' },
    notReadySenders: { ...notReady, rows: null, columns: null, measure: 'senders' },
  } satisfies Record<string, PivotQuery>;
}

/**
 * What a `WouldStop` shows, asked of a source.
 * @param stop null asks nothing, and so do conditions that refuse nothing
 */
export function useWouldStop(
  source: Source,
  range: ZonedRange,
  stop: StopConditions | null,
  where: readonly Clause[] = [],
): AnswerResult<WouldStopData> {
  const asked = stop && (stop.minimumTls !== null || stop.noBasic);
  const { data, ...rest } = usePivots(source, asked ? stopQueries(range, stop, where) : null);
  return {
    ...rest,
    data: data && {
      total: data.total,
      stopping: data.stopping,
      senders: data.senders,
      allSenders: data.allSenders.total,
      notReady: { messages: data.notReady.total, senders: data.notReadySenders.total },
    },
  };
}
