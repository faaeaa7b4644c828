import type { Day, Source } from '@smtp-auth-report/core';
import type { IngestReport } from '@smtp-auth-report/ingest';

export interface LogSummary
  extends Pick<IngestReport, 'format' | 'lines' | 'submissions' | 'failures' | 'rejects'> {
  skipped: number;
}

/** What the portal shows. */
export interface LoadedLog {
  source: Source;
  /** Null is the sample, or what the server has. */
  fileName: string | null;
  /** Null where the server has read the log. */
  summary: LogSummary | null;
  /** The report is about the days before this, epoch milliseconds: those of a log that has ended. Null is now. */
  end: number | null;
  /** The last day that there is anything of. */
  to: Day | null;
}

export interface ReadOptions {
  timeZone: string;
  now: number;
  signal: AbortSignal;
  /** Told the share that has been read, 0 to 1. */
  onProgress: (share: number) => void;
}

/** Where the portal's mail is. */
export interface Mail {
  /** Logs that a person opens in the browser, or what the server has. */
  of: 'person' | 'server';
  /** Reads a file; without one the sample, or asks the server what there is. What was read before stays until this has come to its end. */
  read: (file: File | null, options: ReadOptions) => Promise<LoadedLog>;
  /** Asked when the first reading has failed, or was given up. */
  unread: Source;
}
