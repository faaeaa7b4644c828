import { formatDay } from '../days.ts';
import type { UnusualFlag } from './activity.ts';
import { comparedDays } from './judgedDays.ts';
import { chunksOf, type DayCounts, type Search } from './search.ts';

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
  /** Its last day. */
  last: number;
}

/** Whether a sender may have been regular, and its silence may have become too long in the judged days; by its totals alone. */
function isCandidate({ days }: Search, total: number, first: number, last: number): boolean {
  if (last < days.from - longestSilence) return false;
  // A longer gap would still wait; and so many days with messages it takes to have none that is longer.
  const longestGap = Math.min(longestUsualGap, Math.floor((days.to - last) / 2));
  const span = Math.min(comparedDays, last - first);
  return total >= Math.ceil(span / longestGap) - 1;
}

/** Those who sent often enough, but nothing in the last days. */
async function candidatesOf(search: Search): Promise<Candidate[]> {
  const { first, from, to, asked } = search.days;
  const question = {
    from: Math.max(first, from - longestSilence - comparedDays),
    to: asked,
    having: [{ by: 'total', op: 'atLeast', value: minimumActiveDays }],
    sort: { by: 'last', direction: 'ascending' },
  } as const;
  const candidates: Candidate[] = [];
  for await (const row of search.rows(question)) {
    if (row.first === undefined || row.last === undefined) continue;
    const last = search.dayOf(row.last);
    if (last > to - minimumSilence) break;
    if (!isCandidate(search, row.total, search.dayOf(row.first), last)) continue;
    if (candidates.length === maxCandidates) {
      search.truncated = true;
      break;
    }
    candidates.push({ sender: row.key, last });
  }
  return candidates;
}

/** The most days from one day with messages to the next, or to the last one; undefined of a sender that was not regular. */
function usualGapOf(counts: DayCounts, since: number, last: number): number | undefined {
  let gap = 0;
  let active = 0;
  let previous = since;
  for (let day = since; day < last; day++) {
    if ((counts[day] ?? 0) === 0) continue;
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
  const { from, to } = search.days;
  for (const chunk of chunksOf(await candidatesOf(search))) {
    const senders = chunk.map(({ sender }) => sender);
    const begin = chunk.reduce((earliest, { last }) => Math.min(earliest, last), to) - comparedDays;
    const end = chunk.reduce((latest, { last }) => Math.max(latest, last), begin);
    const counts = await search.countsByDay(senders, begin, end);
    const firstDays = await search.firstDays(senders);
    for (const { sender, last } of chunk) {
      const own = counts.get(sender) ?? [];
      const since = Math.max(firstDays.get(sender) ?? last, last - comparedDays);
      const usualGap = usualGapOf(own, since - begin, last - begin);
      if (usualGap === undefined) continue;
      const told = last + Math.max(minimumSilence, 2 * usualGap);
      if (told >= from && told <= to)
        yield { kind: 'fell-silent', sender, day: formatDay(last), silentDays: to - last, usualGap };
    }
  }
}
