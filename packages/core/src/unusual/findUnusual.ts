import { type Signal, type Source, SourceError } from '../source.ts';
import { validateSubmissionQuery } from '../validateQuery.ts';
import { requireTimeZone } from '../zones.ts';
import { aboveOwn } from './aboveOwn.ts';
import type { UnusualActivity, UnusualFlag, UnusualQuery } from './activity.ts';
import { defaultMinimumRise } from './compareWithUsual.ts';
import { fellSilent } from './fellSilent.ts';
import { basicAfterOauth, newSenders, tlsDowngraded } from './firstUse.ts';
import { FlagList } from './flagList.ts';
import { judgedDaysOf } from './judgedDays.ts';
import { newClients } from './newClients.ts';
import { Search, stopIfAborted } from './search.ts';

function riseOf({ minimumRise = defaultMinimumRise }: UnusualQuery): number {
  if (Number.isFinite(minimumRise) && minimumRise > 0) return minimumRise;
  throw new SourceError(
    'invalid-query',
    `minimumRise is ${minimumRise}. Give a number of messages above 0, or leave it out for ${defaultMinimumRise}.`,
  );
}

/** All that is found, rule by rule: one question at a time, so that a source is never crowded and little is held at once. */
async function* findAll(
  search: Search,
  query: UnusualQuery,
  minimumRise: number,
): AsyncGenerator<UnusualFlag> {
  yield* aboveOwn(search, minimumRise);
  yield* newSenders(search);
  yield* tlsDowngraded(search, query.minimumTls ?? '1.2');
  yield* basicAfterOauth(search);
  yield* newClients(search);
  yield* fellSilent(search);
}

/**
 * What is unusual of senders in some days, each held against its own past, by questions that every source can answer: it asks `PivotQuery`s in
 * pages, about twenty for a week and one for each thousand senders who may have fallen silent, of which none is about one sender, and holds a
 * bounded part of the answers.
 *
 * - `above-own`: far more messages than on the same weekday of up to eight weeks before, four at least (`compareWithUsual`).
 * - `new-sender`: its first submission of all.
 * - `tls-downgraded`: a version below `minimumTls` and below all that it had used.
 * - `basic-after-oauth`: Basic for the first time, after OAuth.
 * - `new-client`: from a client that nobody had sent from before, by a sender whose clients were known; left out where a source refuses to
 *   look at clients so far back.
 * - `fell-silent`: silent for twice as long as ever in the eight weeks before, three days at least; told once.
 *
 * A day is judged when it is complete, which is when the data reach its end (`coverage.through`), and when 28 complete days lie before it:
 * before that, everything would be new. What `where` leaves out is not looked at, but a client that others had used is no new one.
 *
 * A source that can tell by itself (`unusual`) is asked that, and nothing else; one that has `daysOfSenders` is asked that for who fell silent.
 * @throws SourceError `invalid-query`, or what the source fails with; the signal's reason when it is aborted
 */
export async function findUnusual(
  source: Pick<Source, 'pivot' | 'coverage' | 'unusual' | 'daysOfSenders'>,
  query: UnusualQuery,
  { signal }: { signal?: Signal | undefined } = {},
): Promise<UnusualActivity> {
  const { from, to, timeZone } = validateSubmissionQuery({ ...query, where: [] }, []);
  const minimumRise = riseOf(query);
  stopIfAborted(signal);
  if (source.unusual) return source.unusual(query, { signal });
  const coverage = await source.coverage({ timeZone, signal });
  stopIfAborted(signal);
  const { days, span } = judgedDaysOf(coverage, { from, to }, requireTimeZone(timeZone));
  if (days === null) return { flags: [], ...span, truncated: false };
  const search = new Search(source, days, query, signal);
  const list = new FlagList();
  for await (const flag of findAll(search, query, minimumRise)) list.add(flag);
  const flags = list.newest();
  return { flags, ...span, truncated: list.truncated || search.truncated };
}
