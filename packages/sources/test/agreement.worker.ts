import { parentPort, workerData } from 'node:worker_threads';
import { createDataset } from '@smtp-auth-report/core';
import { serveWorker } from '../src/worker.ts';

/** With what `memoryOf` knows. */
serveWorker(parentPort, {
  createDataset: () =>
    createDataset({
      dimensions: { device: (record) => record.device },
      caseInsensitiveSenders: workerData === 'caseInsensitive',
    }),
});
