import { type CsvValue, csvLine } from '../csv.ts';
import { dimensionOf } from '../dimensions.ts';
import type { Clause, Coverage, FieldClause, RowClause } from '../query.ts';
import type { ExportRequest } from './exportRequest.ts';
import { type ExportWords, titleOf } from './exportWords.ts';
import { isoInstant } from './reportRecords.ts';

/** What is written before the records: numbers mean little without it. */
export function aboutLines(request: ExportRequest, coverage: Coverage): string {
  const { contents, range, format, where = [], having = [], words } = request;
  const through = isoInstant(coverage.through ?? undefined);
  const timeZone = range.timeZone ?? 'UTC';
  if (format === 'ndjson') {
    const { from, to } = range;
    return `${JSON.stringify({ about: { contents, from, to, timeZone, where, ...(having.length > 0 && { having }), through } })}\n`;
  }
  const title = (name: string) => titleOf(name, words);
  const lines: CsvValue[][] = [
    [title('report')],
    [title('contents'), title(contents)],
    [title('range'), range.from, range.to],
    [title('timeZone'), timeZone],
    [title('through'), through],
    ...where.map((clause) => [title('filter'), clauseText(clause, words)]),
    ...having.map((clause) => [title('senderFilter'), rowClauseText(clause, words)]),
  ];
  return `${lines.map(csvLine).join('')}\r\n`;
}

function clauseText(clause: Clause, words: ExportWords | undefined): string {
  const some = 'anyOf' in clause ? clause.anyOf : [clause];
  return some.map((one) => conditionText(one, words)).join(` ${words?.exportOps.or ?? 'or'} `);
}

/** `TLS version is one of No TLS, TLS 1.0`: values in words, parts of values as they are. */
function conditionText({ field, op, value }: FieldClause, words: ExportWords | undefined): string {
  const { valueLabel } = dimensionOf(field);
  const isPart = op === 'startsWith' || op === 'contains';
  const label = (key: string) => (words && !isPart && valueLabel?.(key, words)) || key;
  const values = typeof value === 'string' ? [value] : value;
  return [titleOf(field, words), words?.exportOps[op] ?? op, values.map(label).join(', ')].join(' ');
}

/** `Percent of messages (TLS version is TLS 1.0) at least 50`: its number raw, as all of them are. */
function rowClauseText({ by, op, value, percent }: RowClause, words: ExportWords | undefined): string {
  const measure = titleOf(percent ? 'percentOfMessages' : 'messages', words);
  const of =
    by === 'total' || by.of === undefined
      ? ''
      : ` (${conditionText({ field: by.of, op: 'is', value: by.column }, words)})`;
  return `${measure}${of} ${words?.exportOps[op] ?? op} ${value}`;
}
