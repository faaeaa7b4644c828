import type { Clause, RowClause, Source } from '@smtp-auth-report/core';
import {
  type ExportProgress,
  type ExportRequest,
  type ExportWords,
  exportReport,
} from '@smtp-auth-report/core/export';
import type { ReportRequest, RequestOptions } from '../requests.ts';
import type { FileTarget } from './fileTarget.ts';
import { createPace } from './pace.ts';

/** Milliseconds between two progresses that are told: a page draws each. */
const interval = 100;

/** A report that is to be made here. */
export interface LocalRequest extends ReportRequest {
  source: Source;
  range: ExportRequest['range'];
  where?: readonly Clause[] | undefined;
  /** Which senders are in it: see `ExportRequest`. */
  having?: readonly RowClause[] | undefined;
  words?: ExportWords | undefined;
  dimensions?: ExportRequest['dimensions'];
  /** Epoch milliseconds. Default: the clock. */
  requestedAt?: number | undefined;
}

export interface WrittenReport {
  records: number;
  bytes: number;
  /** Where it is the browser's and not yet the person's. */
  file: Blob | undefined;
}

/** Writes a report from its source to its file; of one without records nothing stays. */
export async function writeReport(
  { source, ...request }: LocalRequest,
  target: FileTarget,
  { signal, onProgress }: RequestOptions,
): Promise<WrittenReport> {
  const pace = createPace();
  let told = Number.NEGATIVE_INFINITY;
  let last: ExportProgress = { records: 0, bytes: 0, share: null };
  const take = (progress: ExportProgress) => {
    last = progress;
    const paced = pace(progress);
    if (signal.aborted || performance.now() - told < interval) return;
    told = performance.now();
    onProgress(paced);
  };
  for await (const bytes of exportReport(source, request, { signal, onProgress: take }))
    await target.write(bytes);
  signal.throwIfAborted();
  const { records, bytes } = last;
  if (records > 0) return { records, bytes, file: await target.finish() };
  await target.discard();
  return { records, bytes, file: undefined };
}
