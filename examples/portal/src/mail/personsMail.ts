import { addDays, lastDays, type Source, SourceError, startOfDay } from '@smtp-auth-report/core';
import type { IngestOptions, IngestReport } from '@smtp-auth-report/ingest';
import { makeSample } from '../makeSample.ts';
import type { Mail } from './Mail.ts';

/** Reads a log into where it is counted. A function gives it when it is asked, and again should it get lost there. */
type Load = (
  log: Blob | (() => Promise<Blob>),
  options: IngestOptions & { signal: AbortSignal },
) => Promise<{ source: Source; report: IngestReport }>;

/** No log has been read, and none is being read. */
const unread = async () => {
  throw new SourceError('unavailable', 'No log has been read. Open one, or the sample.');
};

/** Logs that a person opens: the sample at first. They never leave the browser. */
export function personsMail(load: Load): Mail {
  return {
    of: 'person',
    async read(file, { timeZone, now, signal, onProgress }) {
      const log = file ?? (() => makeSample({ lastDay: lastDays(1, { timeZone, now }).to, timeZone }));
      const { source, report } = await load(log, {
        timeZone,
        referenceDate: now,
        // The sample's server logs TLS; whether another's does is not known.
        tlsLogging: file === null,
        signal,
        onProgress: ({ bytes, totalBytes }) => totalBytes && onProgress(bytes / totalBytes),
      });
      const { to } = await source.coverage({ timeZone, signal });
      return {
        source,
        fileName: file?.name ?? null,
        summary: { ...report, skipped: report.skipped.reduce((sum, { count }) => sum + count, 0) },
        // An opened file is shown as of its own last day, whenever that was.
        end: file && to !== null ? startOfDay(addDays(to, 1), timeZone) : null,
        to,
      };
    },
    unread: {
      pivot: unread,
      coverage: unread,
      submissions: () => ({ [Symbol.asyncIterator]: () => ({ next: unread }) }),
    },
  };
}
