import type { RowClause, Source, Submission } from '../index.ts';
import { jsonOf, ndjson, range } from './exportReport.test.fixture.ts';
import { type ExportContents, type ExportRequest, exportContents, type exportReport } from './index.ts';

export const all: readonly ExportContents[] = exportContents;
const day = (submission: Submission) => new Date(submission.time).toISOString().slice(0, 10);

/** The conditions once more, as loops: which senders meet them. */
function meeting(submissions: readonly Submission[], having: readonly RowClause[]): Set<string> {
  const passing = (sender: string) => {
    const own = submissions.filter((one) => one.sender === sender);
    const sum = (some: readonly Submission[]) =>
      some.reduce((total, { messages = 1 }) => total + messages, 0);
    return having.every(({ by, op, value, percent }) => {
      const some = by === 'total' ? own : own.filter((one) => (one as never)[by.of as string] === by.column);
      const number = percent ? (sum(own) === 0 ? 0 : (sum(some) * 100) / sum(own)) : sum(some);
      return op === 'atLeast' ? number >= value : number <= value;
    });
  };
  return new Set(submissions.map(({ sender }) => sender).filter(passing));
}

/** What a file is to have, each record by what tells it from others. */
export function expected(
  submissions: readonly Submission[],
  request: Pick<ExportRequest, 'contents' | 'having'>,
): string[] {
  const senders = meeting(submissions, request.having ?? []);
  const some = submissions.filter(({ sender }) => senders.has(sender));
  if (request.contents === 'summary') return [...senders].sort();
  if (request.contents === 'submissions')
    return some
      .map(({ time, sender, messages }) => `${new Date(time).toISOString()} ${sender} ${messages}`)
      .sort();
  return [...new Set(some.map((one) => `${day(one)} ${one.sender}`))].sort();
}

export async function written(
  request: Partial<ExportRequest>,
  source: Source,
  options?: Parameters<typeof exportReport>[2],
): Promise<string[]> {
  const records = await jsonOf(
    { ...ndjson, ...request, range: { ...range, timeZone: 'UTC' } },
    source,
    options,
  );
  return records
    .map(({ day, time, sender, messages }) =>
      [day, time, sender, time === undefined ? undefined : messages]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .sort();
}
