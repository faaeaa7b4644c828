import { serveWorker } from '../src/worker.ts';

serveWorker();
