import type { Rejection } from '@smtp-auth-report/core';
import { type IngestProgress, ingest } from '@smtp-auth-report/ingest';
import type { LoadInput, LoadReport, LoadSettings } from './messages.ts';
import type { ServedDataset } from './servedDataset.ts';

const rejectionsKept = 100;

/** Reads an input to its end into a dataset. */
export async function loadDataset(
  dataset: ServedDataset,
  input: LoadInput,
  settings: LoadSettings,
  hooks: { signal: AbortSignal; onProgress: (progress: IngestProgress) => void },
): Promise<LoadReport> {
  const isBlob = input instanceof Blob;
  const reading = ingest(isBlob ? input.stream() : input, {
    ...settings,
    totalBytes: settings.totalBytes ?? (isBlob ? input.size : undefined),
    ...hooks,
  });
  const rejected: Rejection[] = [];
  let accepted = 0;
  let rejectedCount = 0;
  let seen = 0;
  for await (const batch of reading) {
    const result = dataset.append(batch as never);
    accepted += result.accepted;
    rejectedCount += result.rejectedCount;
    for (const rejection of result.rejected) {
      if (rejected.length < rejectionsKept) rejected.push({ ...rejection, index: rejection.index + seen });
    }
    seen += batch.length;
  }
  return { ...(await reading.report), accepted, rejected, rejectedCount };
}
