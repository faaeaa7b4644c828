import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { createDataset, type PivotQuery } from '../src/index.ts';
import type { DuckSession } from './duckdbSession.ts';
import { type OracleOptions, oraclePivot, type TestSubmission } from './oracle.ts';

const dimensions = { device: (record: TestSubmission) => record.device };

/** A dataset, how it comes, and what is asked of it. */
export interface Scene {
  records: TestSubmission[];
  queries: PivotQuery[];
  /** Where the records are cut into pieces; each piece is followed by a question. */
  cuts: number[];
  caseInsensitiveSenders: boolean;
}

function outcome<T>(ask: () => T): T | 'overflow' {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError || (error as { code?: string }).code === 'internal') return 'overflow';
    throw error;
  }
}

function datasetOf({ records, queries, cuts, caseInsensitiveSenders }: Scene) {
  const dataset = createDataset({ dimensions, caseInsensitiveSenders });
  const edges = [0, ...cuts.filter((cut) => cut < records.length).sort((a, b) => a - b), records.length];
  edges.slice(1).forEach((end, i) => {
    const piece = records.slice(edges[i], end);
    expect(dataset.append(piece)).toEqual({ accepted: piece.length, rejected: [], rejectedCount: 0 });
    const [query] = queries;
    if (query && end < records.length) outcome(() => dataset.pivot(query));
  });
  return dataset;
}

/** Asks the engine, DuckDB and the loops the same, and fails where they differ. */
export async function compare(duck: DuckSession, scene: Scene): Promise<void> {
  const dataset = datasetOf(scene);
  const options: OracleOptions = { caseInsensitiveSenders: scene.caseInsensitiveSenders };
  const answers = scene.queries.map((query) => outcome(() => dataset.pivot(query)));
  await duck.load(scene.records, options);
  const expected = await duck.pivot(scene.queries);
  for (const [index, query] of scene.queries.entries()) {
    same(answers[index], expected[index], query);
    same(
      answers[index],
      outcome(() => oraclePivot(scene.records, query, options)),
      query,
    );
    // Once more: what was asked since must not have changed the answer.
    same(
      outcome(() => dataset.pivot(query)),
      answers[index],
      query,
    );
  }
}

function same(answer: unknown, expected: unknown, query: PivotQuery): void {
  // The assertion is slow on large tables; it only says what differs.
  if (!isDeepStrictEqual(answer, expected)) expect(answer, JSON.stringify(query)).toStrictEqual(expected);
}
