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

/** A day with more messages than may be usual, counted from the first that is compared with. */
interface Burst {
  sender: string;
  day: number;
  messages: number;
  /** Messages on the same weekday before, from the latest on; days without any count 0. */
  usual: number[];
  /** On how many of these days the sender was there already, by its messages: before the first of them it may have come with none. */
  sure: number;
}

function burstAt(sender: string, counts: DayCounts, day: number): Burst {
  const usual: number[] = [];
  for (let before = day - 7; before >= 0 && usual.length < usualWeeks; before -= 7)
    usual.push(counts[before] ?? 0);
  const seen = counts.findIndex((messages) => messages > 0);
  const sure = Math.min(usual.length, Math.max(0, Math.floor((day - seen) / 7)));
  return { sender, day, messages: counts[day] ?? 0, usual, sure };
}

/** Whether it is far above what is usual, on one of the days that the sender may have come on. */
function mayBeAbove({ usual, sure, messages }: Burst, minimumRise: number): boolean {
  for (let days = sure; days <= usual.length; days++)
    if (compareWithUsual(usual.slice(0, days), messages, minimumRise)?.above) return true;
  return false;
}

/** Senders far above their own counts of the same weekday; see `compareWithUsual`. */
export async function* aboveOwn(search: Search, minimumRise: number): AsyncGenerator<UnusualFlag> {
  const { first, from, to } = search.days;
  const begin = Math.max(first, from - comparedDays);
  for (const senders of chunksOf(await candidatesOf(search, minimumRise))) {
    const bursts: Burst[] = [];
    for (const [sender, counts] of await search.countsByDay(senders, begin, to))
      for (let day = from - begin; day <= to - begin; day++) {
        if ((counts[day] ?? 0) < minimumRise) continue;
        const burst = burstAt(sender, counts, day);
        if (mayBeAbove(burst, minimumRise)) bursts.push(burst);
      }
    // Of few it matters since when they are there, so only they are asked about.
    const unsure = bursts.filter(({ usual, sure }) => sure < usual.length).map(({ sender }) => sender);
    const firstDays = await search.firstDays(new Set(unsure));
    for (const { sender, day, messages, usual: all } of bursts) {
      const since = Math.max(0, (firstDays.get(sender) ?? begin) - begin);
      const days = Math.floor((day - since) / 7);
      const compared = compareWithUsual(all.slice(0, days), messages, minimumRise);
      if (!compared?.above) continue;
      const { usual, score } = compared;
      yield { kind: 'above-own', sender, day: formatDay(begin + day), messages, usual, score };
    }
  }
}
