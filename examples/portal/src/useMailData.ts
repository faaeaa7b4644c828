import { useCallback, useEffect, useState } from 'react';
import { type LoadedLog, readLog, unreadSource, waitingSource } from './readLog.ts';

export interface MailData extends LoadedLog {
  /** What is being read; its share is null until something of it is known. */
  reading: { fileName: string | null; share: number | null } | null;
  /** Why the last file could not be read. What was shown before stays. */
  problem: unknown;
  openFile: (file: File) => void;
  openSample: () => void;
  cancel: () => void;
}

interface Request {
  /** Null is the sample. */
  file: File | null;
}

/** The log that the portal shows: the sample at first, then what a person opens. */
export function useMailData(timeZone: string, now: () => number): MailData {
  const [loaded, setLoaded] = useState<LoadedLog>({
    source: waitingSource,
    fileName: null,
    summary: null,
    end: null,
  });
  const [request, setRequest] = useState<Request | null>({ file: null });
  const [progress, setProgress] = useState<{ of: Request; share: number }>();
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    if (!request) return;
    const controller = new AbortController();
    const { signal } = controller;
    // Nothing is told of a reading that another one, or Cancel, has overtaken.
    const tell = (change: () => void) => {
      if (!signal.aborted) change();
    };
    const end = (change: () => void) =>
      tell(() => {
        change();
        setRequest(null);
      });
    const onProgress = (share: number) => tell(() => setProgress({ of: request, share }));
    readLog(request.file, { timeZone, now: now(), signal, onProgress }).then(
      (log) => end(() => setLoaded(log)),
      (error: unknown) => end(() => setProblem(error)),
    );
    return () => controller.abort();
  }, [request, timeZone, now]);

  const open = useCallback((file: File | null) => {
    setProblem(null);
    setRequest({ file });
  }, []);
  const openSample = useCallback(() => open(null), [open]);
  const cancel = useCallback(() => setRequest(null), []);
  const share = progress?.of === request && progress ? progress.share : null;
  const reading = request && { fileName: request.file?.name ?? null, share };
  // The first one failed or was given up: nothing is coming any more.
  const source = loaded.source === waitingSource && !request ? unreadSource : loaded.source;
  return { ...loaded, source, reading, problem, openFile: open, openSample, cancel };
}
