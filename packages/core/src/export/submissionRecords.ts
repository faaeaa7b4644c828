import type { CsvValue } from '../csv.ts';
import type { DimensionId } from '../query.ts';
import type { Submission } from '../submission.ts';
import { type ExportWords, titleOf } from './exportWords.ts';
import type { Reader } from './reader.ts';
import { type RecordBatch, type ReportRecords, toJson } from './reportRecords.ts';

/** The fields that every submission has, in the order of the columns. */
const standardFields = [
  'time',
  'sender',
  'domain',
  'messages',
  'tls',
  'auth',
  'client',
  'kind',
] as const satisfies readonly (keyof Submission)[];

const isStandard: ReadonlySet<string> = new Set(standardFields);

/** A plain day stays one, and an instant is told in UTC. */
function timeOf({ time }: Submission): string {
  return typeof time === 'string' && time.length === 10 ? time : new Date(time).toISOString();
}

function fieldOf(submission: Submission, name: string): CsvValue {
  // Only what is its own: a dimension may be called `constructor`.
  const value: unknown = Object.hasOwn(submission, name) ? submission[name as keyof Submission] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function ownFields(submission: Submission): string[] {
  return Object.keys(submission).filter((name) => !isStandard.has(name));
}

/**
 * Those that are in the file.
 * @param total messages of all of them
 */
async function* withShare(
  { has }: Reader,
  batches: AsyncIterable<Submission[]>,
  total: number,
): AsyncGenerator<RecordBatch<Submission>> {
  let looked = 0;
  for await (const all of batches) {
    for (const { messages = 1 } of all) looked += messages;
    const records = all.filter(({ sender }) => has(sender));
    yield { records, share: total > 0 ? Math.min(1, looked / total) : null };
  }
}

/** The first batch of an iterable, and all of them. */
async function peek<T>(batches: AsyncIterable<T>): Promise<{ first: T | undefined; all: AsyncGenerator<T> }> {
  const iterator = batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all() {
    try {
      if (first.done) return;
      yield first.value;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first: first.done ? undefined : first.value, all: all() };
}

/** Every submission with every field that the source gives, oldest first. */
export async function submissionRecords(
  reader: Reader,
  dimensions: readonly DimensionId[] | undefined,
  words: ExportWords | undefined,
): Promise<ReportRecords<Submission>> {
  // How many submissions there are, nobody says; their messages, somebody does.
  const { total } = await reader.pivot({ rows: null, columns: null, measure: 'messages' });
  const { first = [], all } = await peek(reader.submissions());
  const own =
    dimensions?.filter((id) => !isStandard.has(id)) ?? [...new Set(first.flatMap(ownFields))].sort();
  const columns = [...standardFields.slice(1), ...own];
  const named = new Set<string>(columns);
  const others = (submission: Submission) => {
    const names = ownFields(submission).filter((name) => !named.has(name));
    return names.length > 0 ? toJson(names.map((name) => [name, fieldOf(submission, name)] as const)) : '';
  };
  return {
    titles: [
      ...['time', ...columns].map((name) => titleOf(name, words)),
      ...(dimensions ? [] : [titleOf('otherFields', words)]),
    ],
    cells(submission) {
      const cells: CsvValue[] = [timeOf(submission)];
      for (const name of columns) cells.push(fieldOf(submission, name));
      if (!dimensions) cells.push(others(submission));
      return cells;
    },
    fields: (submission) => [
      ['time', timeOf(submission)],
      ...[...standardFields.slice(1), ...ownFields(submission)].map(
        (name) => [name, fieldOf(submission, name)] as const,
      ),
    ],
    batches: withShare(reader, all, total),
  };
}
