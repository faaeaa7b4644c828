import type { Fault } from './checkFields.ts';
import { coverageOf } from './coverage.ts';
import { listSubmissions } from './listSubmissions.ts';
import { pivot } from './pivot.ts';
import type { Coverage, DimensionId, PivotQuery, PivotTable } from './query.ts';
import { createColumnsReader, isBatch } from './readColumns.ts';
import { createReader } from './readSubmission.ts';
import { rehearse } from './rehearse.ts';
import type { SubmissionQuery } from './source.ts';
import { type DimensionReader, Store } from './store.ts';
import type { Submission } from './submission.ts';
import { validateQuery, validateSubmissionQuery, validateTimeZone } from './validateQuery.ts';
import { requireTimeZone } from './zones.ts';

/** A record that was not taken, and why. */
export interface Rejection extends Fault {
  /** Its place among the records of that `append`, from 0. */
  index: number;
}

export interface AppendResult {
  accepted: number;
  /** The first 100. */
  rejected: Rejection[];
  /** All of them. */
  rejectedCount: number;
}

/** Bytes held; texts are estimated. */
export interface DatasetMemory {
  /** Records by column, with room for more. */
  rows: number;
  /** Texts, and the combinations of them that occur. */
  dictionaries: number;
  /** Days counted beforehand, of each time zone asked for lately. */
  cells: number;
  total: number;
}

/** Submissions in memory, stored by column, that can be asked at any time. */
export interface Dataset<R extends Submission = Submission> {
  /** Ids of all dimensions, the host's own last. */
  readonly dimensions: readonly DimensionId[];
  /** Submissions held. */
  readonly size: number;
  /**
   * Adds submissions: any iterable, or a batch that also has them by column, which is several times as fast. Bad ones are left out and
   * reported, and never keep out good ones. Constant time per record, in whatever order they come; the days that they are of are
   * counted anew.
   * @throws only what the iterable itself throws; what it gave before stays
   */
  append(submissions: Iterable<R>): AppendResult;
  /**
   * Answers a query. The same data and query give the same answer, in whatever pieces and order the data came.
   * Linear in the days and their profiles, of which there are far fewer than records; in the records of the range for hours, clients
   * and the host's own dimensions. The first question in another time zone than the dataset's counts its days: linear in all records.
   * @throws SourceError `invalid-query`; `internal` when messages add up to more than 2^53 − 1
   */
  pivot(query: PivotQuery): PivotTable;
  /**
   * Submissions of a range, oldest first, in batches of up to 1,000 (at the same time plain days first, then as they came), as they were understood: instants as epoch milliseconds,
   * defaults filled in, senders and domains in the form that they are compared in. Submissions added meanwhile are not in it.
   * @throws SourceError `invalid-query`
   */
  submissions(query: SubmissionQuery): Iterable<Submission[]>;
  /**
   * What data there is.
   * @param timeZone IANA name. Default `'UTC'`
   * @throws SourceError `invalid-query` for an unknown zone
   */
  coverage(timeZone?: string): Coverage;
  memory(): DatasetMemory;
}

export interface DatasetOptions<R extends Submission, Id extends string = string> {
  /**
   * Dimensions beyond the standard ones, each a function of a record: `{ device: (r) => r.device }`. Undefined counts as
   * `''`, “not known”. A function that throws rejects that record only.
   */
  dimensions?: { readonly [K in Id]: DimensionReader<R> } | undefined;
  /**
   * IANA name of the zone whose days are counted while submissions come, so that its first question need not. Any zone can be
   * asked. Default `'UTC'`.
   */
  timeZone?: string | undefined;
  /** Count `Anna@…` and `anna@…` as one sender; shown in lower case. Default false: local parts are case-sensitive (RFC 5321). */
  caseInsensitiveSenders?: boolean | undefined;
}

/** What a record is when the functions of its dimensions do not say: each reads a text of its own name. */
export type SubmissionWith<Id extends string> = string extends Id
  ? Submission
  : Submission & { readonly [K in Id]?: string | undefined };

const keptRejections = 100;

/**
 * An empty dataset.
 * @throws RangeError when a dimension has the name of a standard one or of a unit of time, or the time zone is unknown
 */
export function createDataset<Id extends string = never, R extends Submission = SubmissionWith<Id>>(
  options?: DatasetOptions<R, Id>,
): Dataset<R>;
export function createDataset<R extends Submission>(options?: DatasetOptions<R>): Dataset<R>;
export function createDataset<R extends Submission>(options: DatasetOptions<R> = {}): Dataset<R> {
  const { timeZone: ownZone = 'UTC', caseInsensitiveSenders = false } = options;
  const zone = requireTimeZone(ownZone);
  const store = new Store<R>(options.dimensions ?? {}, zone);
  // Small datasets need no rehearsal; ones that grow get one each time that they are half as large again.
  let rehearsed = 65_536;
  const read = createReader(store, caseInsensitiveSenders);
  const readColumns = createColumnsReader(store, caseInsensitiveSenders, read);
  const dimensions = store.dimensions.map(({ id }) => id);

  return {
    dimensions,
    get size() {
      return store.size;
    },
    append(submissions) {
      const result: AppendResult = { accepted: 0, rejected: [], rejectedCount: 0 };
      const reject = (index: number, fault: Fault) => {
        if (result.rejectedCount++ < keptRejections) result.rejected.push({ index, ...fault });
      };
      if (Array.isArray(submissions)) store.arena.reserve(submissions.length * store.rowBytes);
      let index = 0;
      if (isBatch(submissions) && store.custom.length === 0) {
        index = submissions.columns.length;
        readColumns(submissions, reject);
      } else
        for (const submission of submissions) {
          const fault = read(submission);
          if (fault) reject(index, fault);
          index++;
        }
      result.accepted = index - result.rejectedCount;
      store.foldMany();
      if (store.size >= 1.5 * rehearsed) {
        rehearsed = store.size;
        rehearse(store, zone);
      }
      return result;
    },
    pivot: (query) => pivot(store, validateQuery(query, dimensions)),
    submissions: (query) => listSubmissions(store, validateSubmissionQuery(query, dimensions)),
    coverage: (timeZone = 'UTC') => coverageOf(store, requireTimeZone(validateTimeZone(timeZone))),
    memory() {
      const { rows, dictionaries, cells } = store.bytes();
      return { rows, dictionaries, cells, total: rows + dictionaries + cells };
    },
  };
}
