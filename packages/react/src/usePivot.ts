import type { PivotQuery, PivotTable, Source } from '@smtp-auth-report/core';
import { type AnswerResult, useAnswer } from './useAnswer.ts';

export type PivotResult = AnswerResult<PivotTable>;

/**
 * The answer of a source to one query; see `useAnswer`.
 * @param query null asks nothing
 */
export function usePivot(source: Source, query: PivotQuery | null): PivotResult {
  return useAnswer(source, query, pivotOf, shapeOf(query));
}

function pivotOf(source: Source, query: PivotQuery, options: { signal: AbortSignal }) {
  return source.pivot(query, options);
}

/** What the numbers of an answer stand for: a table of other columns must not be read under the names of these. */
export function shapeOf(query: PivotQuery | null): string {
  return query ? JSON.stringify([query.rows !== null, query.columns, query.measure]) : '';
}
