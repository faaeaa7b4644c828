import type { Clause, Day, DimensionId, PivotQuery, PivotTable, RowClause } from '../query.ts';
import { type Source, SourceError } from '../source.ts';
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
  /** Whether a sender is in the file: sources are not asked for one sender by one where there are many. */
  has(sender: string): boolean;
  pivot(query: Pick<PivotQuery, 'rows' | 'columns' | 'measure'> & Partial<PivotQuery>): Promise<PivotTable>;
  /** Senders who have what is asked of them, some of whom may not be in the file. */
  countSenders(): Promise<number>;
  /** All of them by address, a page at a time: of each page a table for each of `splits`. */
  senders(days: Days, splits: readonly (DimensionId | null)[]): AsyncGenerator<PivotTable[]>;
  submissions(): AsyncIterable<Submission[]>;
}

/** So many senders are named in the question itself: some tens of kilobytes, if it goes to a server. */
const fewSenders = 1000;

/** @param only the senders that are in it, where they had to be found first; all who have what `having` asks otherwise */
function createReader(
  source: Source,
  { range, where = [], having = [] }: ExportRequest,
  { signal, pageSize = 10_000 }: ExportOptions,
  only?: ReadonlySet<string>,
): Reader {
  const { from, to, timeZone = 'UTC' } = range;
  const named: Clause[] =
    only && only.size <= fewSenders ? [{ field: 'sender', op: 'in', value: [...only] }] : [];
  const asked = { from, to, timeZone, where: [...where, ...named] };
  const ofSenders = { rows: 'sender', measure: 'messages', having: only ? [] : having } as const;
  const limit = Math.max(1, Math.trunc(pageSize));
  const pivot: Reader['pivot'] = async (query) =>
    unlessAborted(source.pivot({ ...asked, ...query }, { signal }), signal);
  return {
    days: { from, to },
    has: (sender) => only?.has(sender) ?? true,
    pivot,
    countSenders: async () => (await pivot({ ...ofSenders, columns: null, limit: 0 })).rowCount,
    async *senders(days, splits) {
      const sort = { by: 'key', direction: 'ascending' } as const;
      for (let offset = 0; ; ) {
        const page = { ...days, ...ofSenders, sort, offset, limit };
        const tables = await Promise.all(splits.map((columns) => pivot({ ...page, columns })));
        yield tables;
        const [{ rows, rowCount } = { rows: [], rowCount: 0 }] = tables;
        offset += rows.length;
        if (rows.length === 0 || offset >= rowCount) return;
      }
    },
    submissions: () => eachUnlessAborted(source.submissions(asked, { signal }), signal),
  };
}

function checkHaving(having: readonly RowClause[]): void {
  having.forEach(({ by }, i) => {
    if (by !== 'total' && by.of === undefined)
      throw new SourceError(
        'invalid-query',
        `having[${i}].by is a column (${JSON.stringify(by.column)}), and a file has none that it could be of. Say of which dimension with by.of.`,
      );
  });
}

/**
 * What of a source is in the file. Conditions on senders are about the whole range: for files that tell days or submissions apart, the
 * senders are found first, and their addresses are in memory.
 * @throws SourceError `invalid-query` for conditions that do not say of which dimension they are
 */
export async function openReader(
  source: Source,
  request: ExportRequest,
  options: ExportOptions,
): Promise<Reader> {
  const { contents, having = [] } = request;
  checkHaving(having);
  const reader = createReader(source, request, options);
  if (contents === 'summary' || having.length === 0) return reader;
  const found = new Set<string>();
  for await (const [table] of reader.senders(reader.days, [null]))
    for (const { key } of table?.rows ?? []) found.add(key);
  return createReader(source, request, options, found);
}
