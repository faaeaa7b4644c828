import { serveWorker } from '../src/worker.ts';

serveWorker();
addEventListener('message', ({ data }) => {
  if (data === 'close') close();
});
