import { addDays, type PivotQuery, type Source } from '@smtp-auth-report/core';
import { findUnusual } from '@smtp-auth-report/core/unusual';
import { dayCount, firstDay } from './generate.ts';

const to = addDays(firstDay, dayCount - 1);
const whole = { from: firstDay, to, timeZone: 'Europe/Rome' };
const week = (ago: number): PivotQuery => ({
  from: addDays(to, -6 - ago),
  to: addDays(to, -ago),
  timeZone: 'Europe/Rome',
  rows: null,
  columns: null,
  measure: 'senders',
});

export interface Question {
  id: string;
  title: string;
  /** Whether some of it can be answered by submissions alone. */
  isMixed?: boolean;
  ask(source: Source): Promise<unknown[]>;
}

async function pivots(source: Source, queries: readonly PivotQuery[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const query of queries) answers.push(await source.pivot(query));
  return answers;
}

/** W2 to W5 are the same as `pnpm bench` asks of engines in memory. */
export const questions: readonly Question[] = [
  {
    id: 'W2',
    title: 'day × domain, top 10 + others',
    ask: (source) =>
      pivots(source, [{ ...whole, rows: 'day', columns: 'domain', measure: 'messages', topColumns: 10 }]),
  },
  {
    id: 'W3',
    title: 'day × TLS',
    ask: (source) => pivots(source, [{ ...whole, rows: 'day', columns: 'tls', measure: 'messages' }]),
  },
  {
    id: 'W4',
    title: 'sender × TLS, first 100 + count',
    ask: (source) =>
      pivots(source, [{ ...whole, rows: 'sender', columns: 'tls', measure: 'messages', limit: 100 }]),
  },
  {
    id: 'W5',
    title: 'senders of 7 days and the 7 before',
    ask: (source) => pivots(source, [week(0), week(7)]),
  },
  {
    id: 'Unusual',
    title: 'activity of 7 days',
    // New clients are looked for among submissions: the sums have none.
    isMixed: true,
    ask: async (source) => [
      await findUnusual(source, { from: addDays(to, -6), to, timeZone: whole.timeZone }),
    ],
  },
];
