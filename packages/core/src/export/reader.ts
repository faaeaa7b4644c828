import type { Clause, Coverage, Day, PivotQuery, PivotTable } from '../query.ts';
import type { Source } from '../source.ts';
import type { Submission } from '../submission.ts';
import type { ExportOptions, ExportRequest } from './exportRequest.ts';
import { eachUnlessAborted, unlessAborted } from './patience.ts';

/** Days of the exported range. */
export interface Days {
  from: Day;
  to: Day;
}

/** A source, asked about the submissions of one request. A source that hangs does not keep it when it is aborted. */
export interface Reader {
  readonly days: Days;
  readonly pageSize: number;
  coverage(): Promise<Coverage>;
  pivot(query: Pick<PivotQuery, 'rows' | 'columns' | 'measure'> & Partial<PivotQuery>): Promise<PivotTable>;
  submissions(): AsyncIterable<Submission[]>;
}

export function createReader(
  source: Source,
  { range, where = [] }: ExportRequest,
  { signal, pageSize = 10_000 }: ExportOptions,
): Reader {
  const { from, to, timeZone = 'UTC' } = range;
  const asked: Days & { timeZone: string; where: readonly Clause[] } = { from, to, timeZone, where };
  return {
    days: { from, to },
    pageSize: Math.max(1, Math.trunc(pageSize)),
    coverage: async () => unlessAborted(source.coverage({ timeZone, signal }), signal),
    pivot: async (query) => unlessAborted(source.pivot({ ...asked, ...query }, { signal }), signal),
    submissions: () => eachUnlessAborted(source.submissions(asked, { signal }), signal),
  };
}
