import type { Day, FieldClause } from '../query.ts';
import type { TlsVersion } from '../submission.ts';

/** What is asked: which complete days to judge, against the days before them. */
export interface UnusualQuery {
  /** First and last day to judge, both included, in `timeZone`. Days that are not complete yet raise no flag. */
  from: Day;
  to: Day;
  /** IANA name. Default `'UTC'`. */
  timeZone?: string | undefined;
  /** Which submissions are looked at; all must hold. For one sender: `{ field: 'sender', op: 'is', value }`. */
  where?: readonly FieldClause[] | undefined;
  /** Versions below it are at risk: a sender that goes below is flagged. Default `'1.2'` (RFC 8996). */
  minimumTls?: TlsVersion | undefined;
}

/** What is usual of a sender on such a day: same weekday, complete days before. */
export interface Usual {
  /** How many days were compared with. */
  days: number;
  /** Messages on the middle one of them, and on the one with most. */
  median: number;
  most: number;
}

/** One thing that is unusual about a sender, on its day. */
export type UnusualFlag = { sender: string; day: Day } & (
  | {
      kind: 'above-own';
      messages: number;
      usual: Usual;
      /** Modified z-score on the logarithm of the counts. */
      score: number;
    }
  /** Its first submission of all. */
  | { kind: 'new-sender'; messages: number }
  /** A version below `minimumTls` and below all it had used before. */
  | { kind: 'tls-downgraded'; version: TlsVersion; before: TlsVersion }
  /** Basic authentication, by a sender that had used OAuth and never Basic. */
  | { kind: 'basic-after-oauth' }
  /** From a client that nobody had sent from. */
  | { kind: 'new-client'; client: string }
  /** `day` is its last one; since then it has sent nothing, longer than ever between two of its days. */
  | { kind: 'fell-silent'; silentDays: number; usualGap: number }
);

export type UnusualKind = UnusualFlag['kind'];

/** What is unusual, or that nobody can know yet. Plain JSON. */
export interface UnusualActivity {
  /** Newest day first; within a day by kind in the order of `unusualKinds`, then the most messages, then the sender. */
  flags: UnusualFlag[];
  /** The complete days that were judged; null when there is none. */
  judged: { from: Day; to: Day } | null;
  /** The days before them that were compared with. */
  history: { from: Day; to: Day } | null;
  /** Not enough history: fewer complete days before than a comparison needs. Then there are no flags. */
  enough: boolean;
  /** More were found than are kept. */
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
