import { addDays, createDataset, memorySource, type Source, type Submission } from '../index.ts';
import type { UnusualQuery } from './index.ts';

/** First day of the data, a Thursday. */
export const begin = '2026-01-01';
/** The days that are judged: Monday to Sunday. */
export const week: UnusualQuery = { from: '2026-03-23', to: '2026-03-29' };

/** One record a day from `from` to `to`, both included. */
export function daily(
  sender: string,
  from: string,
  to: string,
  more: Partial<Submission> = {},
): Submission[] {
  const records: Submission[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) records.push({ time: day, sender, ...more });
  return records;
}

/** These, and somebody who sends every day, so that the data reach the end of `through`. */
export function sourceOf(records: readonly Submission[], through = '2026-03-29'): Source {
  const dataset = createDataset();
  const { rejected } = dataset.append([...daily('every@day', begin, through), ...records]);
  if (rejected.length > 0) throw new Error(rejected[0]?.reason);
  return memorySource(dataset);
}
