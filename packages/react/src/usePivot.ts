import type { PivotQuery, PivotTable, Source, SourceError } from '@smtp-auth-report/core';
import { usePivots } from './usePivots.ts';

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

/**
 * The answer of a source to one query, as `usePivots` gives those to some.
 * @param query null asks nothing
 */
export function usePivot(source: Source, query: PivotQuery | null): PivotResult {
  const { data, ...rest } = usePivots(source, query && { answer: query });
  return { data: data?.answer, ...rest };
}
