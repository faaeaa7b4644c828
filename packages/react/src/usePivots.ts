import type { PivotQuery, PivotTable, Source, SourceOptions } from '@smtp-auth-report/core';
import { type AnswerResult, useAnswer } from './useAnswer.ts';
import { shapeOf } from './usePivot.ts';

export type PivotsResult<Name extends string> = AnswerResult<Record<Name, PivotTable>>;

/**
 * The answers of a source to some queries, all or none, so that numbers that stand side by side belong together; see `useAnswer`.
 * @param queries null asks nothing
 */
export function usePivots<Name extends string>(
  source: Source,
  queries: Record<Name, PivotQuery> | null,
): PivotsResult<Name> {
  const shape = Object.values<PivotQuery>(queries ?? {}).map(shapeOf);
  return useAnswer(source, queries, askPivots<Name>, shape.join());
}

/** The answers to some queries, under their names; rejects with the first failure. */
export async function askPivots<Name extends string>(
  source: Source,
  queries: Record<Name, PivotQuery>,
  options: SourceOptions,
): Promise<Record<Name, PivotTable>> {
  const named = Object.entries(queries) as [Name, PivotQuery][];
  // Asynchronous from the first line, so that one that throws does not keep the others from being asked.
  const answers = named.map(async ([name, query]) => [name, await source.pivot(query, options)] as const);
  return Object.fromEntries(await Promise.all(answers)) as Record<Name, PivotTable>;
}
