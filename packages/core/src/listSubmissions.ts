import type { CodeColumn } from './columns.ts';
import { formatDay } from './days.ts';
import { type Mask, masksOf, select } from './masks.ts';
import { spanOf } from './pivot.ts';
import type { Rows } from './rows.ts';
import { type Run, runsOf } from './runs.ts';
import type { Store, StoredDimension } from './store.ts';
import type { AuthMethod, SenderKind, Submission, TlsVersion } from './submission.ts';
import type { ValidSubmissionQuery } from './validateQuery.ts';

const batchSize = 1000;

interface Listed {
  at: number;
  submission: Submission;
}

/** The arrays as they were: `Rows` replaces its arrays, so records that come meanwhile do not disturb a list. */
type Columns = Readonly<Pick<Rows, 'times' | 'messages' | 'codes'>>;

function* listRun(
  { low, high, at }: Run,
  { times, messages, codes }: Columns,
  store: Store<never>,
  masks: readonly Mask[],
): Generator<Listed> {
  const selected = new Uint32Array(batchSize);
  const text = (place: number, row: number) =>
    (store.dimensions[place] as StoredDimension).dictionary.textOf(
      (codes[place] as CodeColumn)[row] as number,
    );
  for (let from = low; from < high; from += batchSize) {
    const count = select(codes, masks, from, Math.min(high, from + batchSize), selected);
    for (let i = 0; i < count; i++) {
      const row = selected[i] as number;
      const time = times[row] as number;
      yield {
        at: at ?? time,
        submission: {
          time: at === undefined ? time : formatDay(time),
          sender: text(0, row),
          messages: messages[row],
          domain: text(1, row),
          tls: text(2, row) as TlsVersion,
          auth: text(3, row) as AuthMethod,
          client: text(4, row),
          kind: text(5, row) as SenderKind,
        },
      };
    }
  }
}

function* listRuns(
  runs: readonly Run[],
  columns: Columns,
  store: Store<never>,
  masks: readonly Mask[],
): Generator<Listed> {
  for (const run of runs) yield* listRun(run, columns, store, masks);
}

function columnsOf({ times, messages, codes }: Rows): Columns {
  return { times, messages, codes: [...codes] };
}

/** Two lists in order of time as one; `a` first where both are equal. */
function* merge(a: Generator<Listed>, b: Generator<Listed>): Generator<Submission> {
  let nextA = a.next();
  let nextB = b.next();
  while (!nextA.done || !nextB.done) {
    if (!nextA.done && (nextB.done || nextA.value.at <= nextB.value.at)) {
      yield nextA.value.submission;
      nextA = a.next();
    } else if (!nextB.done) {
      yield nextB.value.submission;
      nextB = b.next();
    }
  }
}

function* inBatches(submissions: Generator<Submission>): Generator<Submission[]> {
  let batch: Submission[] = [];
  for (const submission of submissions) {
    if (batch.push(submission) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The submissions of a query that `validateSubmissionQuery` has passed: oldest first, a plain day at its start. */
export function listSubmissions(store: Store<never>, query: ValidSubmissionQuery): Iterable<Submission[]> {
  const runs = runsOf(store, spanOf(query), undefined);
  const masks = masksOf(store, query.where);
  const list = (rows: Rows) =>
    listRuns(
      runs.filter((run) => run.rows === rows),
      columnsOf(rows),
      store,
      masks,
    );
  const plainDays = list(store.days);
  const instants = list(store.instants);
  return inBatches(merge(plainDays, instants));
}
