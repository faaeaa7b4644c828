import { serveWorker } from '@smtp-auth-report/sources/worker';

serveWorker();
