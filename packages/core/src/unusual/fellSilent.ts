import { formatDay, requireDay } from '../days.ts';
import type { UnusualFlag } from './activity.ts';
import { comparedDays } from './judgedDays.ts';
import { chunksOf, type Search } from './search.ts';

/** Days with messages, of the 56 before its last one, that make a sender regular. */
const minimumActiveDays = 5;
/** And the most days from one of them to the next. */
const longestUsualGap = 14;
/** Days of silence that are always too few to speak of. */
const minimumSilence = 3;
/** Days of silence that a sender is told after at the latest. */
const longestSilence = 2 * longestUsualGap;
/** Senders whose history is looked at, at most. */
const maxCandidates = 20_000;

interface Candidate {
  sender: string;
  /** Its first day of those that are looked at, and its last one. */
  first: number;
  last: number;
  /** On which it sent, where the source has told them. */
  days?: readonly number[] | undefined;
}

/** Whether a sender may have been regular, and its silence may have become too long in the judged days; by its totals alone. */
function isCandidate({ days }: Search, total: number, { first, last }: Candidate): boolean {
  if (last < days.from - longestSilence) return false;
  // A longer gap would still wait; and so many days with messages it takes to have none that is longer.
  const longestGap = Math.min(longestUsualGap, Math.floor((days.to - last) / 2));
  const span = Math.min(comparedDays, last - first);
  return total >= Math.ceil(span / longestGap) - 1;
}

/** The first day that is looked at for who was regular. */
const begins = ({ days: { first, from } }: Search) => Math.max(first, from - longestSilence - comparedDays);

/** Those who sent often enough, but nothing in the last days. */
async function candidatesOf(search: Search): Promise<Candidate[]> {
  const { to, asked } = search.days;
  const question = {
    from: begins(search),
    to: asked,
    having: [{ by: 'total', op: 'atLeast', value: minimumActiveDays }],
    sort: { by: 'last', direction: 'ascending' },
  } as const;
  const candidates: Candidate[] = [];
  for await (const row of search.rowsWithDays(question)) {
    if (row.first === undefined || row.last === undefined) continue;
    const [first, last] = [search.dayOf(row.first), search.dayOf(row.last)];
    if (last > to - minimumSilence) break;
    const candidate = { sender: row.key, first, last };
    if (!isCandidate(search, row.total, candidate)) continue;
    if (candidates.length === maxCandidates) {
      search.truncated = true;
      break;
    }
    candidates.push({ ...candidate, days: row.days?.map(requireDay) });
  }
  return candidates;
}

/** On which days each of some senders sent, those that matter. */
async function daysOf(search: Search, chunk: readonly Candidate[]): Promise<Map<string, readonly number[]>> {
  const known = chunk.flatMap(({ sender, days }) => (days ? [[sender, days] as const] : []));
  if (known.length === chunk.length) return new Map(known);
  const senders = chunk.map(({ sender }) => sender);
  const begin = chunk.reduce((earliest, { last }) => Math.min(earliest, last), search.days.to) - comparedDays;
  const end = chunk.reduce((latest, { last }) => Math.max(latest, last), begin);
  const counts = await search.countsByDay(senders, begin, end);
  const daysIn = (own: readonly number[]) => own.flatMap((count, i) => (count > 0 ? [begin + i] : []));
  return new Map([...counts].map(([sender, own]) => [sender, daysIn(own)]));
}

/** The most days from one day with messages to the next, or to the last one; undefined of a sender that was not regular. */
function usualGapOf(days: readonly number[], since: number, last: number): number | undefined {
  let gap = 0;
  let active = 0;
  let previous = since;
  for (const day of days) {
    if (day < since || day >= last) continue;
    active++;
    gap = Math.max(gap, day - previous);
    previous = day;
  }
  gap = Math.max(gap, last - previous);
  return active < minimumActiveDays || gap > longestUsualGap ? undefined : gap;
}

/**
 * Senders that sent on at least 5 of the 56 days before their last one, never more than two weeks apart, and now have been silent for twice as
 * long as the longest gap between these days, and three days at least. Of a gap that had begun before the 56 days counts what lies in them. Each is
 * told when its silence reaches that length, not for ever after.
 */
export async function* fellSilent(search: Search): AsyncGenerator<UnusualFlag> {
  const { first, from, to } = search.days;
  for (const chunk of chunksOf(await candidatesOf(search))) {
    const days = await daysOf(search, chunk);
    /** The usual gap of one whose silence is told in the judged days. */
    const gapOf = ({ sender, last }: Candidate, firstDay: number) => {
      const gap = usualGapOf(days.get(sender) ?? [], Math.max(firstDay, last - comparedDays), last);
      const told = gap && last + Math.max(minimumSilence, 2 * gap);
      return told && told >= from && told <= to ? gap : undefined;
    };
    const found: [Candidate, usualGap: number | undefined][] = [];
    const unsure: Candidate[] = [];
    for (const candidate of chunk) {
      const gap = gapOf(candidate, candidate.first);
      // It may have been there before the days that were looked at, and have paused.
      if (begins(search) === first || gap === gapOf(candidate, first)) found.push([candidate, gap]);
      else unsure.push(candidate);
    }
    const firstDays = await search.firstDays(unsure.map(({ sender }) => sender));
    for (const one of unsure) found.push([one, gapOf(one, firstDays.get(one.sender) ?? one.first)]);
    for (const [{ sender, last }, usualGap] of found)
      if (usualGap !== undefined)
        yield { kind: 'fell-silent', sender, day: formatDay(last), silentDays: to - last, usualGap };
  }
}
