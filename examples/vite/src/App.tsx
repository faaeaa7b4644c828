import { addDays, startOfDay } from '@smtp-auth-report/core';
import { SmtpAuthReport } from '@smtp-auth-report/report';
import { workerSource } from '@smtp-auth-report/sources/worker';
import { useCallback, useState } from 'react';

const timeZone = 'Europe/Rome';

/** Reads the log and answers the report. It is started by the first log. */
const worker = workerSource(
  () => new Worker(new URL('./log.worker.ts', import.meta.url), { type: 'module' }),
);

/** Reads a log. @returns what the report asks, and the end of the log's last day, which is the report's present */
async function readLog(file: File) {
  await worker.load(file, { timeZone });
  const { to } = await worker.coverage({ timeZone });
  // A new object: everything has to be asked again.
  return { source: { ...worker }, end: to === null ? Date.now() : startOfDay(addDays(to, 1), timeZone) };
}

/** A file is chosen, read in a worker, and reported on. Nothing of it leaves the browser. */
export function App() {
  const [log, setLog] = useState<Awaited<ReturnType<typeof readLog>>>();
  const [problem, setProblem] = useState('');
  const end = log?.end ?? 0;
  const now = useCallback(() => end, [end]);
  const open = async (file: File | undefined) => {
    setProblem('');
    try {
      if (file) setLog(await readLog(file));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <h1>Mail clients</h1>
      <label>
        Mail log <input type="file" onChange={(event) => void open(event.target.files?.[0])} />
      </label>
      <p role="status">{problem}</p>
      {log && <SmtpAuthReport source={log.source} timeZone={timeZone} now={now} headingLevel={2} />}
    </>
  );
}
