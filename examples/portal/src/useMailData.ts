import type { Source } from '@smtp-auth-report/core';
import { useCallback, useEffect, useState } from 'react';
import type { LoadedLog } from './mail/Mail.ts';
import { mail } from './source.ts';

export interface MailData extends LoadedLog {
  /** What is being read; its share is null until something of it is known. */
  reading: { fileName: string | null; share: number | null } | null;
  /** Why the last file could not be read. What was shown before stays. */
  problem: unknown;
  /** Nothing could be read yet: there is no report to go on with. */
  failed: boolean;
  openFile: (file: File) => void;
  /** The sample, or what the server has: again, after a problem. */
  openFirst: () => void;
  cancel: () => void;
}

/** Until the first log has been read there is no answer, which is not the same as an empty one. */
const waiting = () => new Promise<never>(() => {});
const waitingSource: Source = {
  pivot: waiting,
  coverage: waiting,
  submissions: () => ({ [Symbol.asyncIterator]: () => ({ next: waiting }) }),
};

interface Request {
  /** Null is the sample, or what the server has. */
  file: File | null;
}

/** What the portal shows: the sample at first, then what a person opens; or what the server has. */
export function useMailData(timeZone: string, now: () => number): MailData {
  const [loaded, setLoaded] = useState<LoadedLog>({
    source: waitingSource,
    fileName: null,
    summary: null,
    end: null,
    to: null,
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
    mail.read(request.file, { timeZone, now: now(), signal, onProgress }).then(
      (log) => end(() => setLoaded(log)),
      (error: unknown) => end(() => setProblem(error)),
    );
    return () => controller.abort();
  }, [request, timeZone, now]);

  const open = useCallback((file: File | null) => {
    setProblem(null);
    setRequest({ file });
  }, []);
  const openFirst = useCallback(() => open(null), [open]);
  const cancel = useCallback(() => setRequest(null), []);
  const share = progress?.of === request && progress ? progress.share : null;
  const reading = request && { fileName: request.file?.name ?? null, share };
  // The first one failed or was given up: nothing is coming any more.
  const failed = loaded.source === waitingSource && !request;
  const source = failed ? mail.unread : loaded.source;
  return { ...loaded, source, reading, problem, failed, openFile: open, openFirst, cancel };
}
