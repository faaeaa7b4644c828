import { workerSource } from '@smtp-auth-report/sources/worker';
import mailWorker from '../mailWorker.ts?worker&url';
import { trustedScript } from '../trustedScript.ts';
import { personsMail } from './personsMail.ts';

/** Lost, it is started again by the next question, and reads the log again. */
const worker = workerSource(() => new Worker(trustedScript(mailWorker), { type: 'module' }));

/** A log is read in a worker, which answers too. */
export const mail = personsMail(async (log, options) => {
  const report = await worker.load(log, options);
  // A new source object: the same worker answers, but everything has to be asked again.
  return { source: { ...worker }, report };
});
