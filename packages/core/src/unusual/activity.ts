import type { Clause, Day } from '../query.ts';
import type { TlsVersion } from '../submission.ts';

/** What is asked: which complete days to judge, against the days before them. */
export interface UnusualQuery {
  /**
   * First and last day to judge, both included, in `timeZone`. Days that are not complete yet raise no flag, nor do days with too
   * little history before them; of a longer range the last `maxJudgedDays` are judged.
   */
  from: Day;
  to: Day;
  /** IANA name. Default `'UTC'`. */
  timeZone?: string | undefined;
  /** Which submissions are looked at; all must hold. For one sender: `{ field: 'sender', op: 'is', value }`. */
  where?: readonly Clause[] | undefined;
  /** Versions below it are at risk: a sender that goes below is flagged. Default `'1.2'` (RFC 8996). */
  minimumTls?: TlsVersion | undefined;
  /** How many messages more than on the most of its usual days a sender must send to be flagged. Default 50. */
  minimumRise?: number | undefined;
}

/** What is usual of a sender on such a day: same weekday, complete days before. */
export interface Usual {
  /** How many days were compared with. */
  days: number;
  /** Messages on the middle one of them (of two middle ones, their mean), and on the one with most. */
  median: number;
  most: number;
}

/** One thing that is unusual about a sender, on its day. */
export type UnusualFlag = { sender: string; day: Day } & (
  | {
      kind: 'above-own';
      /** On that day. */
      messages: number;
      usual: Usual;
      /**
       * Modified z-score on the logarithm of the counts, above 3.5; null where the count had been the same every time, so that there is no spread
       * to measure by.
       */
      score: number | null;
    }
  /** `day` is that of its first submission of all; `messages` are those it sent from then to the end of the judged days. */
  | { kind: 'new-sender'; messages: number }
  /** A version below `minimumTls` and below all it had used before; `before` is the lowest of those. The day is the first with it. */
  | { kind: 'tls-downgraded'; version: TlsVersion; before: TlsVersion }
  /** Basic authentication for the first time, by a sender that had used OAuth. */
  | { kind: 'basic-after-oauth' }
  /** From a client that nobody had sent from before the judged days. The day is this sender's first with it. */
  | { kind: 'new-client'; client: string }
  /**
   * `day` is its last one; since then it has sent nothing. `silentDays` are the days from it to the last judged one, `usualGap` the most
   * days there had been from one of its days to the next.
   */
  | { kind: 'fell-silent'; silentDays: number; usualGap: number }
);

export type UnusualKind = UnusualFlag['kind'];

/** What is unusual, or that nobody can know yet. Plain JSON. */
export interface UnusualActivity {
  /**
   * Newest day first; within a day by kind in the order of `unusualKinds`, then the most messages, then the sender. `maxFlags` are kept: where
   * there are more, the newest of the most frequent kinds.
   */
  flags: UnusualFlag[];
  /** The complete days that were judged; null when there is none. */
  judged: { from: Day; to: Day } | null;
  /** The days before them whose counts were compared with. What is new is new against all days before. */
  history: { from: Day; to: Day } | null;
  /** Not enough history: no day asked for has `minimumHistoryDays` complete days before it. Then there are no flags. */
  enough: boolean;
  /** There may be more: more were found than are kept, or there was more to look at than is looked at. */
  truncated: boolean;
}

export const unusualKinds = [
  'above-own',
  'new-sender',
  'tls-downgraded',
  'basic-after-oauth',
  'new-client',
  'fell-silent',
] as const satisfies readonly UnusualKind[];
