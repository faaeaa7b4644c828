import { formatDay, requireDay } from '../days.ts';
import type { Coverage } from '../query.ts';
import { dayEnd, dayNumberAt } from '../zones.ts';
import type { UnusualActivity } from './activity.ts';

/** Complete days that must lie before a day for it to be judged: four of each weekday. */
export const minimumHistoryDays = 28;
/** The most days that are judged at once, a quarter of a year: the last ones of a longer range. */
export const maxJudgedDays = 92;
/** Days before a judged one that its counts are compared with: eight of each weekday. */
export const comparedDays = 56;

/** Day numbers, and whose days they are. */
export interface JudgedDays {
  /** Canonical name. */
  zone: string;
  /** First day with data. */
  first: number;
  /** First and last judged day. */
  from: number;
  to: number;
  /** Last day asked for; later than `to` where days are immature. */
  asked: number;
}

/** The last day that is over for the data: they reach its end. */
function lastCompleteDay(through: number, zone: string): number {
  let day = dayNumberAt(through, zone);
  while (dayEnd(day, zone) > through) day--;
  return day;
}

type Span = Pick<UnusualActivity, 'judged' | 'history' | 'enough'>;

/**
 * Which days can be judged. A range that begins before there is history enough is judged from where there is.
 * @param zone canonical name
 */
export function judgedDaysOf(
  coverage: Coverage,
  range: { from: string; to: string },
  zone: string,
): { days: JudgedDays | null; span: Span } {
  const none = { judged: null, history: null };
  if (coverage.from === null || coverage.through === null)
    return { days: null, span: { ...none, enough: false } };
  const first = requireDay(coverage.from);
  const complete = lastCompleteDay(coverage.through, zone);
  const asked = requireDay(range.to);
  const to = Math.min(asked, complete);
  const from = Math.max(requireDay(range.from), first + minimumHistoryDays, to - maxJudgedDays + 1);
  // The day after the last complete one is not judged yet, but may have its history already.
  const enough = Math.min(asked, complete + 1) - first >= minimumHistoryDays;
  if (from > to) return { days: null, span: { ...none, enough } };
  return {
    days: { zone, first, from, to, asked },
    span: {
      judged: { from: formatDay(from), to: formatDay(to) },
      history: { from: formatDay(Math.max(first, from - comparedDays)), to: formatDay(from - 1) },
      enough,
    },
  };
}
