import { createDataset, memorySource } from '@smtp-auth-report/core';
import { ingest } from '@smtp-auth-report/ingest';
import { personsMail } from './personsMail.ts';

/** A log is read and counted in the page itself: enough for some ten thousand submissions. */
export const mail = personsMail(async (log, options) => {
  const blob = log instanceof Blob ? log : await log();
  const dataset = createDataset();
  const reading = ingest(blob.stream(), { ...options, totalBytes: blob.size });
  for await (const batch of reading) dataset.append(batch);
  return { source: memorySource(dataset), report: await reading.report };
});
