import { addDays, lastDays, type Source, startOfDay } from '@smtp-auth-report/core';
import type { IngestReport } from '@smtp-auth-report/ingest';
import { workerSource } from '@smtp-auth-report/sources/worker';
import { useCallback, useEffect, useRef, useState } from 'react';
import { makeSample } from './makeSample.ts';

export interface LogSummary
  extends Pick<IngestReport, 'format' | 'lines' | 'submissions' | 'failures' | 'rejects'> {
  skipped: number;
}

export interface MailData {
  source: Source;
  /** Null is the sample. */
  fileName: string | null;
  summary: LogSummary | null;
  /** The last day of an opened file ends here, epoch milliseconds: its report is about its own last days. Null for the sample. */
  end: number | null;
  /** What is being read; its share is null until something of it is known. */
  reading: { fileName: string | null; share: number | null } | null;
  /** Why the last file could not be read. What was shown before stays. */
  problem: unknown;
  openFile: (file: File) => void;
  openSample: () => void;
  cancel: () => void;
}

type Loaded = Pick<MailData, 'source' | 'fileName' | 'summary' | 'end'>;

const worker = workerSource(new Worker(new URL('./mailWorker.ts', import.meta.url), { type: 'module' }));

/** Until the first log has been read there is no answer, which is not the same as an empty one. */
const waitingSource: Source = { ...worker, pivot: () => new Promise(() => {}) };

/** The log that the portal shows: the sample at first, then what a person opens. */
export function useMailData(timeZone: string, now: () => number): MailData {
  const [loaded, setLoaded] = useState<Loaded>({
    source: waitingSource,
    fileName: null,
    summary: null,
    end: null,
  });
  const [reading, setReading] = useState<MailData['reading']>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const abort = useRef<AbortController>(undefined);

  const read = useCallback(
    async (file: File | null) => {
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      const { signal } = controller;
      const fileName = file?.name ?? null;
      setProblem(null);
      setReading({ fileName, share: null });
      try {
        const lastDay = lastDays(1, { timeZone, now: now() }).to;
        const input = file ?? (await makeSample({ lastDay, timeZone }));
        const report = await worker.load(input, {
          timeZone,
          referenceDate: now(),
          // The sample's server logs TLS; whether another's does is not known.
          tlsLogging: file === null,
          signal,
          onProgress: ({ bytes, totalBytes }) =>
            !signal.aborted && setReading({ fileName, share: totalBytes ? bytes / totalBytes : null }),
        });
        const { to } = await worker.coverage({ timeZone, signal });
        if (signal.aborted) return;
        const skipped = report.skipped.reduce((sum, { count }) => sum + count, 0);
        const end = file && to !== null ? startOfDay(addDays(to, 1), timeZone) : null;
        // A new source object: the same worker answers, but everything has to be asked again.
        setLoaded({ source: { ...worker }, fileName, summary: { ...report, skipped }, end });
      } catch (error) {
        if (!signal.aborted) setProblem(error);
      } finally {
        if (!signal.aborted) setReading(null);
      }
    },
    [timeZone, now],
  );

  useEffect(() => {
    void read(null);
    return () => abort.current?.abort();
  }, [read]);

  const openFile = useCallback((file: File) => void read(file), [read]);
  const openSample = useCallback(() => void read(null), [read]);
  const cancel = useCallback(() => {
    abort.current?.abort();
    setReading(null);
  }, []);
  return { ...loaded, reading, problem, openFile, openSample, cancel };
}
