import { fileName, saveBlob } from '@smtp-auth-report/react';
import { failureOf } from '../failureSentence.ts';
import type { RequestedReport, RequestOptions } from '../requests.ts';
import { openFile } from './openFile.ts';
import type { LocalRequest } from './writeReport.ts';

export interface LocalRequestsOptions {
  /** Write to disk as it comes, where the browser can. False: always through the browser's downloads. Default true. */
  disk?: boolean | undefined;
}

/** Reports that are made in this page, and their files for as long as it is open. */
export interface LocalRequests {
  /** The list, newest first; another one after each change. */
  snapshot(): readonly RequestedReport[];
  /** @returns stops telling */
  subscribe(listener: () => void): () => void;
  /**
   * Makes a report and saves it. Call it while a press is being handled, for the browser may ask where to.
   * @returns whether it was saved, or there was nothing to put in it
   * @throws what the source fails with, `FileError`, or `AbortError` when it is given up
   */
  make(request: LocalRequest, options?: Partial<RequestOptions>): Promise<'saved' | 'empty'>;
  download(id: string): void;
  retry(id: string): void;
  /** Forgets one, and its file if the browser has it; one that is being made stops. */
  remove(id: string): void;
  /** Stops all that are being made. */
  stop(): void;
}

interface Kept {
  readonly request: LocalRequest;
  readonly controller: AbortController;
  report: RequestedReport;
  file?: Blob | undefined;
}

/** Rejects with the signal's reason as soon as it fires. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** The reports that are kept, and who is told of them. */
class RequestKeeper {
  readonly kept = new Map<string, Kept>();
  readonly listeners = new Set<() => void>();
  list: readonly RequestedReport[] = [];

  set(id: string, entry: Kept): void {
    this.kept.set(id, entry);
    this.tell();
  }

  /** One that was removed, or is being made anew, stays as it is. */
  change(entry: Kept, changes: Partial<RequestedReport>): void {
    if (this.kept.get(entry.report.id) !== entry) return;
    entry.report = { ...entry.report, progress: undefined, ...changes };
    this.tell();
  }

  remove(id: string): void {
    const entry = this.kept.get(id);
    if (!this.kept.delete(id)) return;
    entry?.controller.abort();
    this.tell();
  }

  tell(): void {
    this.list = [...this.kept.values()].map(({ report }) => report).reverse();
    for (const listener of this.listeners) listener();
  }
}

/** Makes one report and says in the list how it goes. */
async function makeReport(
  keeper: RequestKeeper,
  { id, request, disk }: { id: string; request: LocalRequest; disk: boolean },
  options: Partial<RequestOptions>,
): Promise<'saved' | 'empty'> {
  const { name, contents, format } = request;
  const { timeZone, ...range } = request.range;
  options.signal?.throwIfAborted();
  const target = await openFile(name, format, disk);
  const controller = new AbortController();
  const { signal } = controller;
  const report: RequestedReport = {
    ...{ id, name, range, timeZone, contents, format },
    requestedAt: request.requestedAt ?? Date.now(),
    status: 'pending',
  };
  const entry: Kept = { request, controller, report };
  keeper.set(id, entry);
  const giveUp = () => keeper.remove(id);
  options.signal?.addEventListener('abort', giveUp, { once: true });
  if (options.signal?.aborted) giveUp();
  const onProgress: RequestOptions['onProgress'] = (progress) => {
    options.onProgress?.(progress);
    keeper.change(entry, { progress });
  };
  try {
    const { writeReport } = await import('./writeReport.ts');
    // Whatever hangs, the source or the disk, it is left alone when it is given up.
    const written = await Promise.race([
      writeReport(request, target, { signal, onProgress }),
      abortOf(signal),
    ]);
    const { records, bytes, file } = written;
    entry.file = file;
    if (file) saveBlob(file, fileName(name, format));
    const ready = { status: 'ready', size: bytes, downloadable: file !== undefined } as const;
    keeper.change(entry, records > 0 ? ready : { status: 'empty' });
    return records > 0 ? 'saved' : 'empty';
  } catch (error) {
    void target.discard();
    keeper.change(entry, { status: 'failed', failure: failureOf(error) });
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', giveUp);
  }
}

/** An empty list. Nothing of it runs or is kept outside this page. */
export function createLocalRequests({ disk = true }: LocalRequestsOptions = {}): LocalRequests {
  const keeper = new RequestKeeper();
  let count = 0;

  return {
    snapshot: () => keeper.list,
    subscribe(listener) {
      keeper.listeners.add(listener);
      return () => keeper.listeners.delete(listener);
    },
    make: (request, options = {}) => makeReport(keeper, { id: `local-${++count}`, request, disk }, options),
    download(id) {
      const { file, report } = keeper.kept.get(id) ?? {};
      if (file && report) saveBlob(file, fileName(report.name, report.format));
    },
    retry(id) {
      const entry = keeper.kept.get(id);
      if (!entry || entry.report.status === 'pending') return;
      // The list says how it went.
      makeReport(keeper, { id, request: entry.request, disk }, {}).catch(() => {});
    },
    remove: (id) => keeper.remove(id),
    stop() {
      for (const { report } of [...keeper.kept.values()])
        if (report.status === 'pending') keeper.remove(report.id);
    },
  };
}
