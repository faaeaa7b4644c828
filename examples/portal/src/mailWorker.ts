// The worker that reads logs and answers the report's questions. Nothing it reads leaves the browser.
import { serveWorker } from '@smtp-auth-report/sources/worker';

serveWorker();
