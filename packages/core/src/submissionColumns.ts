import type { Submission } from './submission.ts';

/** One value per submission, each different value written once. */
export interface ValueColumn {
  /** By submission: the place of its value in `values`. */
  readonly codes: Uint32Array;
  /**
   * What `Submission` allows for the field; undefined where a submission does not say. Batches of one reading may share one list
   * that grows, so that each value is looked at once however many batches there are; what stands in it must not change.
   */
  readonly values: readonly unknown[];
}

/** Submissions by column: what a reader of bytes makes without an object for each. */
export interface SubmissionColumns {
  /** How many submissions; columns may be longer. */
  readonly length: number;
  /** Epoch milliseconds; where `plainDays`, days since 1970-01-01. */
  readonly time: Float64Array;
  readonly plainDays: boolean;
  /** Default: one message each. */
  readonly messages?: Float64Array | undefined;
  /** By the name of the field: `sender` always, the other fields of `Submission` and the host's own where there are any. */
  readonly fields: ReadonlyMap<string, ValueColumn>;
}

/** Submissions that can be taken one by one as objects, or all at once by column. */
export interface SubmissionBatch extends Iterable<Submission> {
  readonly length: number;
  readonly columns: SubmissionColumns;
}
