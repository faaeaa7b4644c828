import type { TimeAxis, ValidPivotQuery } from '@smtp-auth-report/core';
import type { Ask } from './ask.ts';
import type { Extent } from './coverage.ts';
import { askDays, type Counted, type CountedDay } from './days.ts';
import type { Layout } from './layout.ts';
import { goneIn, type NotAsked } from './stores.ts';

/** Submissions that come in are in the table a moment before they are in the sums: milliseconds until these are looked at again. */
const pauses = [50, 200, 800, 2000];

export interface Whole {
  /** What each table has. */
  extents: Extent[];
  /** Whether they were not, at first: then what was asked of the sums before is of fewer. */
  isLate: boolean;
  /** How many submissions the sums of the range are of; undefined of submissions. */
  records?: number;
}

/**
 * Whether sums by day may be asked: they are of all submissions of the range, and their days are those of `core`. Asked between the two
 * statements of a table, which have seen the same sums, so it holds for the answer.
 */
export async function askWhole(
  ask: Ask,
  layouts: readonly Layout[],
  layout: Layout,
  query: ValidPivotQuery,
  axis: TimeAxis,
): Promise<Whole | NotAsked> {
  const place = layouts.indexOf(layout);
  let lasting: readonly string[] | undefined;
  for (let attempt = 0; ; attempt++) {
    const counted = await askDays(ask, layouts, layout.timeZone ?? 'UTC', query);
    if (!hasDaysOf(counted.sums[place] ?? [], query, axis)) return 'differs';
    const gone = goneIn(counted, query, axis);
    const found = differences(counted, place, gone, query);
    if (found.length === 0)
      return {
        extents: counted.extents,
        isLate: attempt > 0,
        records: recordsIn(counted.sums[place] ?? [], query),
      };
    const before = lasting && new Set(lasting);
    lasting = found.filter((one) => before?.has(one) ?? true);
    const pause = pauses[attempt];
    // Where nothing was removed the submissions can answer, which is sooner than to wait for long.
    if (pause === undefined || (attempt > 0 && gone.flat().length === 0))
      return lasting.length === 0 ? 'moves' : 'differs';
    await ask.wait(pause);
  }
}

function recordsIn(sums: readonly CountedDay[], { from, to }: ValidPivotQuery): number {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return sums.reduce(
    (all, { day, submissions }) => (day >= first && day <= last ? all + submissions : all),
    0,
  );
}

/**
 * The days in the range whose sums are not of as many submissions as there are, with what they are of. Days of which submissions have been
 * removed cannot be compared: there the sums are all there is, of more than are left, and no roll-up may know of times that this one does not.
 * @param place of the roll-up
 * @param gone the days of each that were removed
 */
function differences(
  { sums, stored }: Counted,
  place: number,
  gone: readonly (readonly CountedDay[])[],
  { from, to }: ValidPivotQuery,
): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const own = sums[place] ?? [];
  const removed = new Set(gone[place]);
  const nameOf = ({ day, plain }: CountedDay) => `${day} ${plain}`;
  const inRange = ({ day }: CountedDay) => day >= first && day <= last;
  const there = new Map<string, number>();
  for (const day of stored.filter(inRange))
    there.set(nameOf(day), (there.get(nameOf(day)) ?? 0) + day.submissions);
  const found: string[] = [];
  for (const day of own.filter(inRange)) {
    const name = nameOf(day);
    const left = there.get(name) ?? 0;
    there.delete(name);
    if (removed.has(day) ? day.submissions < left : day.submissions !== left)
      found.push(`${name} ${day.submissions} ${left}`);
  }
  for (const [name, left] of there) found.push(`${name} 0 ${left}`);
  const knows = (plain: boolean, time: number) =>
    own.some((day) => day.plain === plain && day.first <= time && time <= day.last);
  const others = gone.flatMap((days, i) => (i === place ? [] : days));
  for (const { plain, first, last } of others)
    found.push(...[first, last].filter((time) => !knows(plain, time)).map((time) => `${plain} at ${time}`));
  return found;
}

/**
 * Whether what ClickHouse has added up to a day is within that day of `core`, for all days of the range: its own zones may be of another year.
 * Asked of whole days, so that neither rows that were merged meanwhile nor such as came in can be missed.
 */
function hasDaysOf(
  sums: readonly CountedDay[],
  { from }: ValidPivotQuery,
  { days, stretches }: TimeAxis,
): boolean {
  const starts = [...days.map(({ start }) => start), stretches.at(-1)?.end ?? 0];
  const placeOf = (day: number) =>
    Math.min(Math.max(0, (day - Date.parse(from)) / 86_400_000 + 1), starts.length);
  return sums.every(
    ({ plain, day, first, last }) =>
      plain || (placeIn(starts, first) === placeOf(day) && placeIn(starts, last) === placeOf(day)),
  );
}

/** How many days have begun, by halving: there may be as many days of sums. */
function placeIn(starts: readonly number[], instant: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
