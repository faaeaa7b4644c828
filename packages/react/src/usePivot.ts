import { type PivotQuery, type PivotTable, type Source, SourceError } from '@smtp-auth-report/core';
import { useCallback, useEffect, useState } from 'react';

export interface PivotResult {
  /** The newest answer; while another is on its way, the one before it from the same source. */
  data: PivotTable | undefined;
  /** Why there is no answer to the present query. */
  error: SourceError | undefined;
  /** An answer is on its way. */
  loading: boolean;
  /** Ask again after an error. */
  retry: () => void;
}

interface Answer {
  source: Source;
  key: string;
  attempt: number;
  data?: PivotTable | undefined;
  error?: SourceError | undefined;
}

/**
 * The answer of a source to a query. A query that is superseded is aborted, and its late answer never wins. Queries are
 * compared by their content, so a new object with the same content does not ask again.
 * @param query null asks nothing
 */
export function usePivot(source: Source, query: PivotQuery | null): PivotResult {
  const key = query ? JSON.stringify(query) : '';
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    if (!key) return;
    const controller = new AbortController();
    const { signal } = controller;
    const settle = (result: Pick<Answer, 'data' | 'error'>) => {
      if (!signal.aborted) setAnswer({ source, key, attempt, ...result });
    };
    // A source that throws instead of rejecting must not take the page with it.
    Promise.resolve()
      .then(() => source.pivot(JSON.parse(key), { signal }))
      .then(
        (data) => settle({ data }),
        (error: unknown) => settle({ error: toSourceError(error) }),
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

/** Any failure as the error that the components have a sentence for. */
export function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new SourceError('internal', message, { cause: error });
}
