import {
  createDataset,
  type Dataset,
  type DatasetOptions,
  domainKey,
  type Rejection,
  type Submission,
  type SubmissionBatch,
  senderKey,
} from '@smtp-auth-report/core';
import { LoadError } from './loadError.ts';

/** A record with whatever columns of its own its file has. */
export type LoadedRecord = Submission & Readonly<Record<string, unknown>>;

/** The host's own dimensions, as `createDataset` takes them: each goes into a column of its name. */
export type LoadDimensions = Readonly<Record<string, (record: LoadedRecord) => string | undefined>>;

/** By column: see `columnsOf`. */
export type Row = readonly [time: string, plain: boolean, messages: number, ...texts: string[]];

/** Records that are checked in one dataset; then a new one is made: memory stays bounded, and no larger one prepares for questions. */
const mostChecked = 60_000;

/** Rejections that are kept to be shown. */
const mostKept = 100;

export function columnsOf(dimensions: readonly string[]): [string, ...string[]] {
  return ['time', 'plain', 'messages', 'sender', 'domain', 'tls', 'auth', 'client', 'kind', ...dimensions];
}

/** Makes rows of the records that a dataset would take, as a dataset would understand them. */
export class RowMaker {
  readonly rejected: Rejection[] = [];
  rejectedCount = 0;
  readonly #dimensions: LoadDimensions;
  readonly #options: DatasetOptions<LoadedRecord>;
  #dataset: Dataset<LoadedRecord>;
  readonly #latest: number;
  #seen = 0;

  /** @param latest of a log whose year was only found: epoch milliseconds after which no record can be */
  constructor(
    dimensions: LoadDimensions,
    caseInsensitiveSenders: boolean,
    latest = Number.POSITIVE_INFINITY,
  ) {
    this.#latest = latest;
    this.#dimensions = dimensions;
    this.#options = { dimensions, caseInsensitiveSenders };
    this.#dataset = createDataset(this.#options);
  }

  /** @returns a row for each record; undefined for one that is refused */
  rowsOf(batch: SubmissionBatch): (Row | undefined)[] {
    if (this.#dataset.size > mostChecked) this.#dataset = createDataset(this.#options);
    const all = this.#dataset.append(batch as Iterable<LoadedRecord>).rejectedCount === 0;
    const rows: (Row | undefined)[] = [];
    for (const record of batch as Iterable<LoadedRecord>)
      rows.push(all || this.#takes(record, this.#seen + rows.length) ? this.#rowOf(record) : undefined);
    this.#seen += rows.length;
    return rows;
  }

  /** One by one, only where one of a batch is refused. */
  #takes(record: LoadedRecord, index: number): boolean {
    const [rejection] = this.#dataset.append([record]).rejected;
    if (!rejection) return true;
    this.rejectedCount += 1;
    if (this.rejected.length < mostKept) this.rejected.push({ ...rejection, index });
    return false;
  }

  #rowOf(record: LoadedRecord): Row {
    const { time, messages, domain, tls, auth, client, kind } = record;
    const key = senderKey(record.sender, this.#options.caseInsensitiveSenders ?? false);
    const instant = new Date(time).toISOString();
    if (Number(time) > this.#latest) throw tooLate(instant);
    const texts = [
      key.sender,
      domain === undefined || domain === null ? key.domain : domainKey(domain),
      tls ?? 'unknown',
      auth ?? 'unknown',
      client ?? '',
      kind ?? 'unknown',
      ...Object.values(this.#dimensions).map((read) => read(record) ?? ''),
    ];
    return [
      `${instant.slice(0, 10)} ${instant.slice(11, 23)}`,
      typeof time === 'string',
      messages ?? 1,
      ...texts.map(wellFormed),
    ];
  }
}

function tooLate(instant: string): LoadError {
  return new LoadError(
    'year-unknown',
    `A line of this log would be of ${instant}, which is still to come: its lines have no year, and it is longer than one. Clear the table with its list of loads, and give the year of its first line (year) when you load it.`,
  );
}

const halfPairs = /\p{Surrogate}/gu;

/** Half a surrogate pair, which JSON can hold, is no UTF-8: one such text would keep a whole batch out for ever. */
export function wellFormed(text: string): string {
  return text.replace(halfPairs, '\ufffd');
}

/** The partition of a row: an insert may touch a hundred of them. */
export function partitionOf([time, plain]: Row): string {
  return `${plain ? 'p' : 'i'}${time.slice(0, 7)}`;
}
