import { parentPort } from 'node:worker_threads';
import { serveTestDataset } from './serveTestDataset.ts';

serveTestDataset(parentPort, () => process.exit(7));
