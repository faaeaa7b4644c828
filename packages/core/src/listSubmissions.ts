import { type Conditions, conditionsOf } from './conditions.ts';
import { formatDay } from './days.ts';
import { eachBlock, type Grouping, grouping } from './facts.ts';
import { spanOf } from './pivot.ts';
import { extrasAt } from './profiles.ts';
import { type RowFacts, rowFacts } from './rowFacts.ts';
import { clearScratch } from './scratch.ts';
import type { Store, StoredDimension } from './store.ts';
import type { Submission } from './submission.ts';
import type { ValidSubmissionQuery } from './validateQuery.ts';

const batchSize = 1000;

/** A record that is listed: when it was, and where it stands. */
interface Listed {
  at: number;
  facts: RowFacts;
  row: number;
}

/** The records of one day that pass, in order of time; those of the same time as they came. */
function listDay(all: readonly RowFacts[], by: Grouping): Listed[] {
  const listed: Listed[] = [];
  for (const facts of all)
    eachBlock(facts, by, (count, places) => {
      for (const row of places.subarray(0, count))
        listed.push({ at: facts.base + (facts.firsts[row] as number), facts, row });
    });
  return listed.sort((a, b) => a.at - b.at);
}

/** Day by day, so that no more than one is held. */
function* list(all: readonly RowFacts[], by: Grouping, prepare: Conditions['prepare']): Generator<Listed> {
  for (let begin = 0, end = 0; begin < all.length; begin = end) {
    while (all[end]?.rows === all[begin]?.rows) end++;
    yield* listDay(all.slice(begin, end).map(prepare), by);
  }
}

/** Two lists in order of time as one; `a` first where both are equal. */
function* merge(a: Generator<Listed>, b: Generator<Listed>): Generator<Listed> {
  let nextA = a.next();
  let nextB = b.next();
  while (!nextA.done || !nextB.done) {
    if (!nextA.done && (nextB.done || nextA.value.at <= nextB.value.at)) {
      yield nextA.value;
      nextA = a.next();
    } else if (!nextB.done) {
      yield nextB.value;
      nextB = b.next();
    }
  }
}

/** A record as it was understood, the host's dimensions where they are not empty. */
function toSubmission(store: Store<never>, { at, facts, row }: Listed): Submission {
  const submission: Record<string, unknown> = {
    time: facts.rows.plain ? formatDay(facts.rows.day) : at,
    messages: facts.messages[row],
  };
  const profile = facts.profiles[row] as number;
  store.dimensions.forEach(({ id, place, dictionary }: StoredDimension) => {
    const codes = place < extrasAt ? store.codesOfProfiles(place) : facts.extras[place - extrasAt];
    const text = dictionary.textOf(codes?.[place < extrasAt ? profile : row] as number);
    const own = store.custom.some((custom) => custom.id === id);
    // Defined, not assigned: a dimension may be called `__proto__`.
    if (!own || text !== '')
      Object.defineProperty(submission, id, {
        value: text,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  });
  return submission as unknown as Submission;
}

function* inBatches(store: Store<never>, all: Generator<Listed>): Generator<Submission[]> {
  let batch: Submission[] = [];
  for (const listed of all) {
    if (batch.push(toSubmission(store, listed)) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A grouping that outlives the call that made it. */
function kept({ profiles, extras, ...by }: Grouping): Grouping {
  const own = extras.map(({ column, groupOf }) => ({ column, groupOf: groupOf?.slice() ?? null }));
  return { ...by, profiles: profiles.slice(), extras: own };
}

/** The submissions of a query that `validateSubmissionQuery` has passed: oldest first, a plain day at its start. */
export function listSubmissions(store: Store<never>, query: ValidSubmissionQuery): Iterable<Submission[]> {
  // Records that come meanwhile go behind the lengths that are read here.
  const all = rowFacts(store, spanOf(query), undefined);
  clearScratch();
  const { filters, columns, prepare } = conditionsOf(store, query.where);
  const by = kept(grouping(columns, store.profiles.size, filters, 1, new Int32Array(1)));
  const of = (plain: boolean) =>
    list(
      all.filter(({ rows }) => rows.plain === plain),
      by,
      prepare,
    );
  return inBatches(store, merge(of(true), of(false)));
}
