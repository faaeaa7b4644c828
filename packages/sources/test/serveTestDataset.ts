import { createDataset, type Submission } from '@smtp-auth-report/core';
import type { Endpoint } from '../src/endpoint.ts';
import { serveWorker } from '../src/worker.ts';

/** A sender at whose first submission the worker dies, and a value of `client` to ask for with the same effect. */
export const deadly = 'death@example.com';

/** A sender at whose first submission the worker takes all the memory that it can get. */
export const greedy = 'greed@example.com';

/** A value of `client`: asking for it keeps the worker busy for 300 ms. */
export const slow = 'slow';

/** How many queries were counted, as the time zone of a coverage that nobody asks otherwise. */
export const countedZone = 'Etc/GMT+11';

function* watched(submissions: Iterable<Submission>, die: () => void) {
  for (const submission of submissions) {
    if (submission.sender === deadly) die();
    for (const hoard: unknown[] = []; submission.sender === greedy; ) hoard.push(new Array(100_000).fill(0));
    yield submission;
  }
}

/** A dataset in a worker that can be killed and slowed down from outside, by what it is asked. */
export function serveTestDataset(scope: typeof globalThis | Endpoint | null, die: () => void): void {
  let counted = 0;
  serveWorker(scope, {
    createDataset: () => {
      const dataset = createDataset({ dimensions: { device: (r) => r.device } });
      return {
        ...dataset,
        append: (submissions: Iterable<Submission>) => dataset.append(watched(submissions, die)),
        coverage: (timeZone) =>
          timeZone === countedZone ? { from: null, to: null, through: counted } : dataset.coverage(timeZone),
        pivot: (query) => {
          counted += 1;
          const [first] = query.where ?? [];
          const asked = first && 'value' in first ? first.value : undefined;
          if (asked === deadly) die();
          for (const until = performance.now() + 300; asked === slow && performance.now() < until; );
          return dataset.pivot(query);
        },
      };
    },
  });
}
