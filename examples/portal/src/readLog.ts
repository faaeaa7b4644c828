import { addDays, lastDays, type Source, SourceError, startOfDay } from '@smtp-auth-report/core';
import type { IngestReport } from '@smtp-auth-report/ingest';
import { workerSource } from '@smtp-auth-report/sources/worker';
import mailWorker from './mailWorker.ts?worker&url';
import { makeSample } from './makeSample.ts';
import { trustedScript } from './trustedScript.ts';

export interface LogSummary
  extends Pick<IngestReport, 'format' | 'lines' | 'submissions' | 'failures' | 'rejects'> {
  skipped: number;
}

/** A log that has been read. */
export interface LoadedLog {
  source: Source;
  /** Null is the sample. */
  fileName: string | null;
  summary: LogSummary | null;
  /** The last day of an opened file ends here, epoch milliseconds: its report is about its own last days. Null for the sample. */
  end: number | null;
}

interface ReadOptions {
  timeZone: string;
  now: number;
  signal: AbortSignal;
  /** Told the share that has been read, 0 to 1. */
  onProgress: (share: number) => void;
}

/** Lost, it is started again by the next question, and reads the log again. */
const worker = workerSource(() => new Worker(trustedScript(mailWorker), { type: 'module' }));

/** Until the first log has been read there is no answer, which is not the same as an empty one. */
const waiting = () => new Promise<never>(() => {});
export const waitingSource: Source = { ...worker, pivot: waiting, coverage: waiting };

/** No log has been read, and none is being read. */
const unread = async () => {
  throw new SourceError('unavailable', 'No log has been read. Open one, or the sample.');
};
export const unreadSource: Source = { ...worker, pivot: unread, coverage: unread };

/** Reads a log in the worker: the sample, or a file. What was read before stays until this one has been read to its end. */
export async function readLog(file: File | null, options: ReadOptions): Promise<LoadedLog> {
  const { timeZone, now, signal, onProgress } = options;
  const input = file ?? (() => makeSample({ lastDay: lastDays(1, { timeZone, now }).to, timeZone }));
  const report = await worker.load(input, {
    timeZone,
    referenceDate: now,
    // The sample's server logs TLS; whether another's does is not known.
    tlsLogging: file === null,
    signal,
    onProgress: ({ bytes, totalBytes }) => totalBytes && onProgress(bytes / totalBytes),
  });
  const { to } = await worker.coverage({ timeZone, signal });
  return {
    // A new source object: the same worker answers, but everything has to be asked again.
    source: { ...worker },
    fileName: file?.name ?? null,
    summary: { ...report, skipped: report.skipped.reduce((sum, { count }) => sum + count, 0) },
    end: file && to !== null ? startOfDay(addDays(to, 1), timeZone) : null,
  };
}
