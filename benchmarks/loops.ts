import type { Day, Submission } from '@smtp-auth-report/core';

/** What a good engineer writes without a library: one pass over the objects, days in UTC by arithmetic. */
export function plainLoops(submissions: readonly Submission[], from: Day, to: Day) {
  const first = Date.parse(from) / 86_400_000;
  const last = Date.parse(to) / 86_400_000;

  function* inRange() {
    for (const submission of submissions) {
      const day = Math.floor(Number(submission.time) / 86_400_000);
      if (day >= first && day <= last) yield { submission, day };
    }
  }

  return {
    /** Messages per day and key. */
    byDay(keyOf: (submission: Submission) => string): number {
      const cells = new Map<number, Map<string, number>>();
      for (const { submission, day } of inRange()) {
        const row = cells.get(day) ?? new Map<string, number>();
        cells.set(day, row);
        const key = keyOf(submission);
        row.set(key, (row.get(key) ?? 0) + (submission.messages ?? 1));
      }
      return checksum(
        [...cells]
          .sort(([one], [other]) => one - other)
          .map(([, row]) => [...row.values()].reduce((sum, cell) => sum + cell, 0)),
      );
    },
    /** The hundred senders with the most messages. */
    topSenders(): number {
      const totals = new Map<string, number>();
      for (const { submission } of inRange()) {
        totals.set(submission.sender, (totals.get(submission.sender) ?? 0) + (submission.messages ?? 1));
      }
      const sorted = [...totals.values()].sort((one, other) => other - one);
      return checksum([...sorted.slice(0, 100), totals.size]);
    },
    /** Different senders. */
    senders(): number {
      const seen = new Set<string>();
      for (const { submission } of inRange()) seen.add(submission.sender);
      return checksum([seen.size]);
    },
  };
}

/** One number for a list of numbers, in their order. */
export function checksum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => (sum * 31 + number) % 9_007_199_254_740_881, 7);
}
