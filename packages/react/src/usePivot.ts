import type { PivotQuery, PivotTable, Source } from '@smtp-auth-report/core';
import { type AnswerResult, useAnswer } from './useAnswer.ts';

export type PivotResult = AnswerResult<PivotTable>;

/**
 * The answer of a source to one query; see `useAnswer`.
 * @param query null asks nothing
 */
export function usePivot(source: Source, query: PivotQuery | null): PivotResult {
  return useAnswer(source, query, pivotOf);
}

function pivotOf(source: Source, query: PivotQuery, options: { signal: AbortSignal }) {
  return source.pivot(query, options);
}
