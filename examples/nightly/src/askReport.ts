import { lastDays, type PivotTable, type Source } from '@smtp-auth-report/core';
import { findUnusual, type UnusualActivity } from '@smtp-auth-report/core/unusual';
import type { NightlyOptions } from './options.ts';
import { type ReportQueries, reportQueries, type ZonedRange } from './queries.ts';

/** The answers that a report is made of. */
export interface ReportData {
  range: ZonedRange;
  tables: Record<keyof ReportQueries, PivotTable>;
  unusual: UnusualActivity;
}

/** Asks a source for the complete days up to yesterday. */
export async function askReport(
  source: Source,
  { days, timeZone, now, minimumTls }: Pick<NightlyOptions, 'days' | 'timeZone' | 'now' | 'minimumTls'>,
): Promise<ReportData> {
  const range = { ...lastDays(days, { timeZone, now }), timeZone };
  const queries = Object.entries(reportQueries(range, minimumTls));
  const answers = await Promise.all(
    queries.map(async ([name, query]) => [name, await source.pivot(query)] as const),
  );
  const unusual = await findUnusual(source, { ...range, minimumTls });
  // The names are those of the queries; `fromEntries` does not know.
  return { range, tables: Object.fromEntries(answers) as ReportData['tables'], unusual };
}
