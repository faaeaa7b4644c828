import type { AppendResult } from '@smtp-auth-report/core';
import { IngestError, type IngestInput, ingest } from '@smtp-auth-report/ingest';
import { Appending } from './appending.ts';
import { RecordDecoder } from './decodeRecords.ts';
import { fed } from './feed.ts';
import type { LoadProgress, LoadReport, Questions } from './messages.ts';
import type { RecordSlice } from './recordSlice.ts';
import type { ServedDataset } from './servedDataset.ts';

interface Hooks {
  signal: AbortSignal;
  onProgress: (progress: LoadProgress) => void;
}

/** Reads what has come to its end into a dataset. */
export async function loadDataset(
  dataset: ServedDataset,
  { cargo, settings }: Questions['load'],
  hooks: Hooks,
): Promise<LoadReport | AppendResult> {
  if (cargo.kind === 'records')
    return loadRecords(dataset, fed<RecordSlice>(cargo.port, hooks.signal), hooks);
  const input: IngestInput =
    cargo.kind === 'chunks'
      ? fed<Uint8Array>(cargo.port, hooks.signal)
      : cargo.bytes instanceof Blob
        ? cargo.bytes.stream()
        : cargo.bytes;
  const reading = ingest(input, { ...settings, ...hooks });
  const appending = new Appending(dataset);
  for await (const batch of reading) appending.add(batch, batch.length);
  return { ...(await reading.report), ...appending.result() };
}

async function loadRecords(
  dataset: ServedDataset,
  slices: AsyncIterable<RecordSlice>,
  { signal, onProgress }: Hooks,
): Promise<AppendResult> {
  const decoder = new RecordDecoder();
  const appending = new Appending(dataset);
  for await (const slice of slices) {
    appending.add(decoder.decode(slice), slice.length);
    onProgress({ submissions: appending.seen });
  }
  if (signal.aborted) throw new IngestError('aborted', 'Loading was aborted; nothing has changed.');
  return appending.result();
}
