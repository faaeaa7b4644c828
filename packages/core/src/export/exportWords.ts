import type { PivotWords } from '../dimensions.ts';
import type { FieldClause, RowClause } from '../query.ts';

/** What stands in an exported file, by the name that programs know it under. */
export const exportTitles = [
  'report',
  'contents',
  'summary',
  'daily',
  'submissions',
  'range',
  'timeZone',
  'through',
  'filter',
  'senderFilter',
  'day',
  'sender',
  'domain',
  'messages',
  'percentOfMessages',
  'firstSeen',
  'lastSeen',
  'time',
  'tls',
  'auth',
  'client',
  'kind',
  'otherFields',
] as const;

export type ExportTitle = (typeof exportTitles)[number];

/** The words of an exported file. The message catalogues of `react` satisfy it. */
export interface ExportWords extends PivotWords {
  exportTitles: { readonly [Title in ExportTitle]: string };
  /** Between a field, or a number of messages, and a value of a condition; `or` between conditions of which one must hold. */
  exportOps: { readonly [Op in FieldClause['op'] | RowClause['op'] | 'or']: string };
}

/** The title of a field: in words where there are any, else the name itself, as for the host's own dimensions. */
export function titleOf(name: string, words: ExportWords | undefined): string {
  const titles: Readonly<Record<string, string>> = words?.exportTitles ?? {};
  return Object.hasOwn(titles, name) ? (titles[name] as string) : name;
}
