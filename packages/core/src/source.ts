import type { Clause, Coverage, Day, PivotQuery, PivotRow, PivotTable } from './query.ts';
import type { Submission } from './submission.ts';
import type { UnusualActivity, UnusualQuery } from './unusual/activity.ts';

/** The platform's `AbortSignal` where its types are known, else the part of it that is used here. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer S } }
  ? S
  : {
      readonly aborted: boolean;
      readonly reason: unknown;
      addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
      removeEventListener(type: 'abort', listener: () => void): void;
    };

export interface SourceOptions {
  signal?: Signal | undefined;
}

/** Which submissions to list, oldest first. */
export interface SubmissionQuery {
  from: Day;
  to: Day;
  timeZone?: string | undefined;
  where?: readonly Clause[] | undefined;
}

/** A pivot by sender, with the days of the range on which each sent messages, in order. */
export interface DaysOfSenders extends PivotTable {
  rows: (PivotRow & { days: Day[] })[];
}

/** Where answers come from. Any object of this shape will do. */
export interface Source {
  pivot(query: PivotQuery, options?: SourceOptions): Promise<PivotTable>;
  /** Every submission in the range, oldest first, in batches. */
  submissions(query: SubmissionQuery, options?: SourceOptions): AsyncIterable<Submission[]>;
  /** @param options.timeZone zone of `from` and `to`; default `'UTC'` */
  coverage(options?: SourceOptions & { timeZone?: string | undefined }): Promise<Coverage>;
  /**
   * What is unusual, found out where the data are; `findUnusual` then asks this one question. Absent: it asks some twenty, whose answers may be
   * of megabytes.
   */
  unusual?: ((query: UnusualQuery, options?: SourceOptions) => Promise<UnusualActivity>) | undefined;
  /**
   * The same as `pivot`, of a query of messages by sender without columns, and the days beside. `findUnusual` then asks it
   * who fell silent, in pages of up to 30,000 senders. Absent: it asks for their messages by day, of a thousand senders at a time.
   */
  daysOfSenders?: ((query: PivotQuery, options?: SourceOptions) => Promise<DaysOfSenders>) | undefined;
  /** Rows that are worth sending at once, of senders or domains: the report then shows them in pages. Absent: as many as it likes. */
  pageSize?: number | undefined;
}

export const sourceErrorCodes = [
  'unavailable',
  'unauthorized',
  'timeout',
  'invalid-query',
  'internal',
] as const;

export type SourceErrorCode = (typeof sourceErrorCodes)[number];

/** The one error a source fails with; the components have a sentence for every code. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
