import { type PivotQuery, type PivotTable, type Source, SourceError } from '@smtp-auth-report/core';
import { useCallback, useEffect, useState } from 'react';

export interface PivotsResult<Name extends string> {
  /** The newest answers; while others are on their way, those before them from the same source. */
  data: Record<Name, PivotTable> | undefined;
  /** Why there is no answer to the present queries. */
  error: SourceError | undefined;
  /** Answers are on their way. */
  loading: boolean;
  /** Ask again after an error. */
  retry: () => void;
}

interface Answer<Name extends string> {
  source: Source;
  key: string;
  attempt: number;
  data?: Record<Name, PivotTable> | undefined;
  error?: SourceError | undefined;
}

/**
 * The answers of a source to some queries, all or none, so that numbers that stand side by side belong together. Queries
 * that are superseded are aborted, and a late answer never wins. They are compared by content, so a new object with the
 * same content does not ask again.
 * @param queries null asks nothing
 */
export function usePivots<Name extends string>(
  source: Source,
  queries: Record<Name, PivotQuery> | null,
): PivotsResult<Name> {
  const key = queries ? JSON.stringify(queries) : '';
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Name>>();
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    if (!key) return;
    const controller = new AbortController();
    const { signal } = controller;
    const settle = (result: Pick<Answer<Name>, 'data' | 'error'>) => {
      if (!signal.aborted) setAnswer({ source, key, attempt, ...result });
    };
    ask<Name>(source, JSON.parse(key), signal).then(
      (data) => settle({ data }),
      (error: unknown) => {
        settle({ error: toSourceError(error) });
        // All or none: the others need not be counted to their end.
        controller.abort();
      },
    );
    return () => controller.abort();
  }, [source, key, attempt]);

  const current = answer?.source === source && key !== '' ? answer : undefined;
  const settled = current?.key === key && current.attempt === attempt;
  return {
    data: current?.data,
    error: settled ? current.error : undefined,
    loading: key !== '' && !settled,
    retry,
  };
}

/** Asynchronous from the first line: a source that throws instead of rejecting must not take the page with it. */
async function ask<Name extends string>(
  source: Source,
  queries: Record<Name, PivotQuery>,
  signal: AbortSignal,
) {
  const named = Object.entries(queries) as [Name, PivotQuery][];
  const answers = named.map(async ([name, query]) => [name, await source.pivot(query, { signal })] as const);
  return Object.fromEntries(await Promise.all(answers)) as Record<Name, PivotTable>;
}

/** Any failure as the error that the components have a sentence for. */
export function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new SourceError('internal', message, { cause: error });
}
