import { addDays, type Source } from '@smtp-auth-report/core';
import { findUnusual, type UnusualActivity, type UnusualQuery } from '@smtp-auth-report/core/unusual';
import { type AnswerResult, useAnswer } from '@smtp-auth-report/react';
import { weekLength, type ZonedRange } from './queries.ts';

/**
 * What is unusual, found by asking the source; see `findUnusual`.
 * @param query null asks nothing
 */
export function useUnusual(source: Source, query: UnusualQuery | null): AnswerResult<UnusualActivity> {
  return useAnswer(source, query, findUnusual);
}

/** The last week of a range is judged: what was unusual before was so when it was new. */
export function lastWeekOf({ from, to, timeZone }: ZonedRange): ZonedRange {
  const week = addDays(to, 1 - weekLength);
  return { from: week > from ? week : from, to, timeZone };
}
