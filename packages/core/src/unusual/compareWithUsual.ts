import type { Usual } from './activity.ts';
import { median, modifiedZScore, outlierScore } from './score.ts';

/** Same weekdays that a day is compared with at most, so many weeks back, and of which a sender must have been there at least. */
export const usualWeeks = 8;
export const minimumUsualDays = 4;

/** How many messages more than on the most of its usual days are worth a look, unless the host says another number. */
export const defaultMinimumRise = 50;
/** And how many times as many. Of a sender that sends nearly the same every day the score alone would flag a few messages more. */
const minimumFactor = 1.5;

export interface Comparison {
  usual: Usual;
  /** Modified z-score on the logarithms of the counts (`log1p`); null where the usual counts are all the same, and so have no spread. */
  score: number | null;
  /** Far above what is usual. */
  above: boolean;
}

/**
 * Holds a day's messages against those of the same weekday before: above are more than 3.5 of the sender's own deviations (`modifiedZScore`;
 * where there is no spread, any), if they are also `minimumRise` messages and half as many again more than on the most of those days.
 * @param counts messages on the days before, a 0 for each without any
 * @returns null where there are fewer than four days to compare with
 */
export function compareWithUsual(
  counts: readonly number[],
  messages: number,
  minimumRise: number = defaultMinimumRise,
): Comparison | null {
  if (counts.length < minimumUsualDays) return null;
  const most = Math.max(...counts);
  const score = modifiedZScore(counts.map(Math.log1p), Math.log1p(messages));
  const rises = messages - most >= minimumRise && messages >= minimumFactor * most;
  return {
    usual: { days: counts.length, median: median(counts), most },
    score: Number.isFinite(score) ? score : null,
    above: rises && score > outlierScore,
  };
}
