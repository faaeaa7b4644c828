import { formatDay } from '../days.ts';
import type { UnusualFlag } from './activity.ts';
import { compareWithUsual, usualWeeks } from './compareWithUsual.ts';
import { comparedDays } from './judgedDays.ts';
import { chunksOf, type DayCounts, type Search } from './search.ts';

/** Senders whose history is looked at, at most: those of the newest days, with the most messages. */
const maxCandidates = 20_000;
/** So few are looked at without a question per day first. */
const fewCandidates = 2000;

/** Who sent enough on one of the judged days to be above anything: others cannot be flagged. */
async function candidatesOf(search: Search, minimumRise: number): Promise<Set<string>> {
  const { from, to } = search.days;
  const having = [{ by: 'total', op: 'atLeast', value: minimumRise }] as const;
  const all = await search.ask({ from, to, having, limit: fewCandidates });
  const found = new Set(all.rows.map(({ key }) => key));
  if (found.size >= all.rowCount) return found;
  found.clear();
  for (let day = to; day >= from; day--)
    for await (const { key } of search.rows({ from: day, to: day, having })) {
      if (found.size >= maxCandidates && !found.has(key)) {
        search.truncated = true;
        return found;
      }
      found.add(key);
    }
  return found;
}

/** Messages on the same weekday before, as far back as the sender was there; days without any count 0. */
function usualCounts(counts: DayCounts, day: number, since: number): number[] {
  const usual: number[] = [];
  for (let week = 1; week <= usualWeeks; week++) {
    const before = day - 7 * week;
    if (before >= since) usual.push(counts[before] ?? 0);
  }
  return usual;
}

/** Senders far above their own counts of the same weekday; see `compareWithUsual`. */
export async function* aboveOwn(search: Search, minimumRise: number): AsyncGenerator<UnusualFlag> {
  const { first, from, to } = search.days;
  const begin = Math.max(first, from - comparedDays);
  for (const senders of chunksOf(await candidatesOf(search, minimumRise))) {
    const counts = await search.countsByDay(senders, begin, to);
    for (const [sender, firstDay] of await search.firstDays(senders)) {
      const own = counts.get(sender) ?? [];
      const since = Math.max(0, firstDay - begin);
      for (let day = from; day <= to; day++) {
        const messages = own[day - begin] ?? 0;
        const compared = compareWithUsual(usualCounts(own, day - begin, since), messages, minimumRise);
        if (!compared?.above) continue;
        const { usual, score } = compared;
        yield { kind: 'above-own', sender, day: formatDay(day), messages, usual, score };
      }
    }
  }
}
