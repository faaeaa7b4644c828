import type { TimeAxis } from '@smtp-auth-report/core';
import { SourceError } from '@smtp-auth-report/core';
import type { Ask } from './ask.ts';
import { askExtents, type Extent } from './coverage.ts';
import { askDays, type Counted, type CountedDay, type Days } from './days.ts';
import type { Layout } from './layout.ts';

/** A submission is in its table a moment before it is in the sums; tables are not seen at one moment either. */
const momentMs = 50;

/**
 * Which days of sums are of submissions that have been removed: those before the first that there is; and those in a month of UTC, as retention
 * takes them, that has nothing any more on most of the days that sums know. So a few that come late do not stand for the month, and what
 * somebody deleted of a month is no removed month.
 */
function goneOf({ extents, sums, stored }: Counted): (day: CountedDay) => boolean {
  const nameOf = (plain: boolean, time: number) => `${plain} ${new Date(time).toISOString().slice(0, 10)}`;
  const monthOf = (name: string) => name.slice(0, -3);
  const there = new Set(stored.map(({ plain, first }) => nameOf(plain, first)));
  // The first and the last of a day were submissions: the days of UTC that they were in are known for certain.
  const endsOf = ({ plain, first, last }: CountedDay) => [nameOf(plain, first), nameOf(plain, last)];
  const missing = new Map<string, number>();
  for (const name of new Set(sums.flat().flatMap(endsOf))) {
    const month = monthOf(name);
    missing.set(month, (missing.get(month) ?? 0) + (there.has(name) ? -1 : 1));
  }
  const own = extents.at(-1) ?? {};
  return (day) => {
    const ends = day.plain ? own.days : own.instants;
    return (
      ends === undefined ||
      day.first < ends.first ||
      endsOf(day).some((name) => (missing.get(monthOf(name)) ?? 0) > 0)
    );
  };
}

/** The days in a range of which submissions have been removed, of each roll-up. */
export function goneIn(counted: Counted, { from, to }: Days, { stretches }: TimeAxis): CountedDay[][] {
  const isGone = goneOf(counted);
  const isIn = ({ plain, day, first, last }: CountedDay) =>
    plain
      ? day >= Date.parse(from) && day <= Date.parse(to)
      : last >= (stretches[0]?.start ?? 0) && first < (stretches.at(-1)?.end ?? 0);
  return counted.sums.map((days) => days.filter((day) => isIn(day) && isGone(day)));
}

/**
 * What the tables have, when none of the submissions in the range have been removed: those are none that were not there.
 * @param refusal what is thrown where some are; default: that this cannot be counted
 * @throws SourceError
 */
export async function askComplete(
  ask: Ask,
  layouts: readonly Layout[],
  query: Days,
  axis: TimeAxis,
  refusal?: SourceError,
): Promise<Extent[]> {
  if (layouts.length === 1) return askExtents(ask, layouts);
  const look = async () => {
    const counted = await askDays(ask, layouts, 'UTC', query);
    return { extents: counted.extents, gone: goneIn(counted, query, axis).flat() };
  };
  const first = await look();
  if (first.gone.length === 0) return first.extents;
  // The first submission of a month may have been seen in its sums alone.
  await ask.wait(momentMs);
  const { extents, gone } = await look();
  if (gone.length === 0) return extents;
  throw refusal ?? onlySums(gone, axis);
}

function onlySums(gone: readonly CountedDay[], { days }: TimeAxis): SourceError {
  const lastOf = (plain: boolean) =>
    Math.max(...gone.filter((day) => day.plain === plain).map(({ last }) => last));
  const [lastInstant, lastDay] = [lastOf(false), lastOf(true)];
  // The first submission that is left may well be later than the day begins that it is in.
  const next = days.find(({ day, start }) => start > lastInstant && Date.parse(day) > lastDay);
  return new SourceError(
    'invalid-query',
    `Of these days only sums by day are kept, in which this cannot be counted. Ask for ${next ? `days from ${next.day} on` : 'later days'}, for days instead of hours, or without what the sums do not have.`,
  );
}

/** Why sums were not asked. `differs`: they are not of all submissions, or not of these days; `moves`: nor were they a moment ago, but otherwise. */
export type NotAsked = 'differs' | 'moves';

/** What a question is told that sums alone could answer, and they were not asked. */
export function refusalOf(reason: NotAsked): SourceError {
  return reason === 'moves'
    ? dataKeepComing()
    : new SourceError(
        'internal',
        'Of some of these days only sums are kept, and the sums are not those of the submissions of the others, or not of these days. See `check` of `dailyRollUp`.',
      );
}

export function dataKeepComing(): SourceError {
  return new SourceError('unavailable', 'Data keep coming in while they are counted. Ask again in a moment.');
}
