import { formatDay } from '../days.ts';
import type { PivotRow } from '../query.ts';
import type { UnusualFlag } from './activity.ts';
import { comparedDays } from './judgedDays.ts';
import { chunksOf, type DayCounts, type Search } from './search.ts';

/** Days with messages, of the 56 before its last one, that make a sender regular. */
const minimumActiveDays = 5;
/** Days of silence that are always too few to speak of. */
const minimumSilence = 3;
/** The longest gap that leaves room for `minimumActiveDays` in 56 days, and the silence that is twice as long. */
const longestSilence = 2 * (comparedDays - minimumActiveDays + 1);
/** Senders whose history is looked at, at most, those that fell silent last. */
const maxCandidates = 20_000;

interface Candidate {
  sender: string;
  /** Its last day. */
  last: number;
  /** The first of the days that are looked at: 56 before its last one, or its first of all. */
  since: number;
}

/** A sender that may have been regular, and whose silence may have become too long in the judged days; by its totals alone. */
function candidateOf(search: Search, { key, total, first, last }: PivotRow): Candidate | undefined {
  if (first === undefined || last === undefined) return undefined;
  const lastDay = search.dayOf(last);
  const since = Math.max(search.dayOf(first), lastDay - comparedDays);
  // A gap over half of the silence would still wait, and so many days with messages it takes to have none.
  const longestGap = Math.floor((search.days.to - lastDay) / 2);
  const activeDays = Math.max(minimumActiveDays, Math.ceil((lastDay - since) / longestGap) - 1);
  return total >= activeDays ? { sender: key, last: lastDay, since } : undefined;
}

/** Those who sent nothing in the last days, the latest silence first. */
async function candidatesOf(search: Search): Promise<Candidate[]> {
  const { first, from, to, asked } = search.days;
  // All of these come first in the order by last submission, so that their number says where the silent ones begin.
  const talking = await search.ask({ from: to - minimumSilence + 1, to: asked, limit: 0 });
  const sort = { by: 'last', direction: 'descending' } as const;
  const candidates: Candidate[] = [];
  for await (const row of search.rows({ from: first, to: asked, sort, offset: talking.rowCount })) {
    if (row.last !== undefined && search.dayOf(row.last) < from - longestSilence) break;
    const candidate = candidateOf(search, row);
    if (!candidate) continue;
    if (candidates.length === maxCandidates) {
      search.truncated = true;
      break;
    }
    candidates.push(candidate);
  }
  return candidates;
}

/** The most days from one day with messages to the next; undefined of a sender that was not regular. */
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
  return active < minimumActiveDays ? undefined : Math.max(gap, last - previous);
}

/**
 * Senders that sent on at least 5 of the 56 days before their last one, and now have been silent for twice as long as the longest gap
 * between such days, and three days at least. A gap that had begun before those 56 days counts with what of it lies in them. Each is told when its silence
 * reaches that length, not for ever after.
 */
export async function* fellSilent(search: Search): AsyncGenerator<UnusualFlag> {
  const { from, to } = search.days;
  for (const chunk of chunksOf(await candidatesOf(search))) {
    const senders = chunk.map(({ sender }) => sender);
    const begin = chunk.reduce((earliest, { since }) => Math.min(earliest, since), to);
    const end = chunk.reduce((latest, { last }) => Math.max(latest, last), begin);
    const counts = await search.countsByDay(senders, begin, end);
    for (const { sender, last, since } of chunk) {
      const usualGap = usualGapOf(counts.get(sender) ?? [], since - begin, last - begin);
      if (usualGap === undefined) continue;
      const told = last + Math.max(minimumSilence, 2 * usualGap);
      if (told >= from && told <= to)
        yield { kind: 'fell-silent', sender, day: formatDay(last), silentDays: to - last, usualGap };
    }
  }
}
