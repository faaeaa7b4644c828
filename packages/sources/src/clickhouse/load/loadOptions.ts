import type { Rejection } from '@smtp-auth-report/core';
import type { IngestOptions, IngestReport } from '@smtp-auth-report/ingest';
import type { FileInput } from './fileHead.ts';
import type { LoadDimensions } from './rows.ts';

export interface LoadFileProgress {
  /** Bytes read, unpacked. The file is read from its beginning each time, also where its rows are in the table. */
  bytes: number;
  /** As given in the options. */
  totalBytes: number | undefined;
  lines: number;
  inserted: number;
  present: number;
  repeated: number;
}

export interface LoadFileOptions
  extends Pick<
    IngestOptions,
    'format' | 'referenceDate' | 'year' | 'timeZone' | 'tlsLogging' | 'signal' | 'totalBytes'
  > {
  /** `table` or `database.table`, as `submissionsTable` makes it; `loadsTable` has to be there beside it. */
  table: string;
  /** The bytes of the file, unpacked; called up to three times, and closed when enough is read. */
  open: () => FileInput;
  /** For people who look into the list of loads. */
  name?: string | undefined;
  /**
   * The file will not grow: its last line counts though it may have no end. Default false: a line without an end waits, for whoever
   * writes it has not finished.
   */
  complete?: boolean | undefined;
  /** Records of one insert. Default 100,000; up to two batches are in memory. */
  batchRows?: number | undefined;
  /** As of `createDataset`. Default false. */
  caseInsensitiveSenders?: boolean | undefined;
  dimensions?: LoadDimensions | undefined;
  /** Insert again what an earlier load left open, though ClickHouse may have forgotten whether it is in; see `may-double`. */
  repeatForgotten?: boolean | undefined;
  /** Told ten times a second at most. */
  onProgress?: ((progress: LoadFileProgress) => void) | undefined;
}

export interface LoadFileResult {
  /** Of the whole file, whatever of it was there before. */
  report: IngestReport;
  /** What it is known by; undefined as long as there is no submission in it. */
  file: string | undefined;
  /** Rows that are in the table since now. */
  inserted: number;
  /** Rows that were there before. */
  present: number;
  /** Rows that an earlier load had left open, inserted once more; those that were there are there once. */
  repeated: number;
  /** Records of the file that no dataset would take, the first 100; `index` counts the submissions of the file from 0. */
  rejected: readonly Rejection[];
  /** All of them. */
  rejectedCount: number;
  /** The file ends within a line, which waits for its end, or for `complete`. */
  unended: boolean;
}
