import type { Source } from '@smtp-auth-report/core';
import { findUnusual, type UnusualActivity, type UnusualQuery } from '@smtp-auth-report/core/unusual';
import { type AnswerResult, useAnswer } from '@smtp-auth-report/react';

/**
 * What is unusual, found by asking the source; see `findUnusual`.
 * @param query null asks nothing
 */
export function useUnusual(source: Source, query: UnusualQuery | null): AnswerResult<UnusualActivity> {
  return useAnswer(source, query, findUnusual);
}
