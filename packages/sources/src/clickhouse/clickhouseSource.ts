import {
  type PivotTable,
  type Source,
  SourceError,
  type ValidPivotQuery,
  validateQuery,
  validateSubmissionQuery,
  validateTimeZone,
} from '@smtp-auth-report/core';
import { type Ask, asker } from './ask.ts';
import type { ClickHouseClient } from './client.ts';
import { askCoverage } from './coverage.ts';
import { askHead, type Head } from './head.ts';
import { type Layout, layoutOf } from './layout.ts';
import { askPage } from './page.ts';
import { listSubmissions } from './submissions.ts';

export interface ClickHouseOptions {
  /** `table` or `database.table`, as `submissionsTable` makes it. */
  table: string;
  /** The host's own dimensions: id → column of type String. */
  dimensions?: Readonly<Record<string, string>> | undefined;
}

/** How often a question is asked anew when data came in between its statements. */
const attempts = 3;

/** @param client of `@clickhouse/client` or `@clickhouse/client-web`; it stays the host's, who closes it */
export function clickhouseSource(client: ClickHouseClient, { table, dimensions }: ClickHouseOptions): Source {
  const layout = layoutOf(table, dimensions);
  const ids = [...layout.columns.keys()];
  return {
    async pivot(given, { signal } = {}) {
      const query = validateQuery(given, ids);
      const ask = asker(client, signal);
      const coverage = askCoverage(ask, layout, query.timeZone);
      coverage.catch(() => {});
      return { ...(await askTable(ask, layout, query)), coverage: await coverage };
    },
    async *submissions(given, { signal } = {}) {
      yield* listSubmissions(client, layout, validateSubmissionQuery(given, ids), signal);
    },
    coverage: async ({ timeZone = 'UTC', signal } = {}) =>
      askCoverage(asker(client, signal), layout, validateTimeZone(timeZone)),
  };
}

async function askTable(
  ask: Ask,
  layout: Layout,
  query: ValidPivotQuery,
): Promise<Omit<PivotTable, 'coverage'>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const head = await askHead(ask, layout, query);
    const { rows, rowCount, records } = await askPage(ask, layout, query, head);
    // Both have seen the same data, or it is no answer.
    if (records === undefined || records === head.records)
      return { columns: withOthers(head), rows, total: head.total, rowCount };
  }
  throw new SourceError('unavailable', 'Data keep coming in while they are counted. Ask again in a moment.');
}

function withOthers({ columns, folded, others }: Head) {
  return folded > 0 ? [...columns, { key: 'others', total: others, folded }] : columns;
}
