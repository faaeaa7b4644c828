import { afterEach, expect, it, vi } from 'vitest';
import { mailLog, tlsOfTheDay } from '../test/mailLog.ts';
import { workerSource } from './worker.ts';

// Much work, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const workers: Worker[] = [];

function realWorker(): Worker {
  const worker = new Worker(new URL('../test/report.worker.ts', import.meta.url), { type: 'module' });
  workers.push(worker);
  return worker;
}

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

it('reads a file in a real worker and answers from it', async () => {
  const source = workerSource(realWorker());
  const text = mailLog(1000);
  const file = new File([text], 'mail.log', { type: 'text/plain' });
  const report = await source.load(file);
  expect(report).toMatchObject({ bytes: text.length, lines: 4000, submissions: 1000, accepted: 1000 });
  const { columns } = await source.pivot(tlsOfTheDay);
  expect(columns).toEqual([
    { key: '1.2', total: 500 },
    { key: '1.3', total: 500 },
  ]);
  let listed = 0;
  for await (const batch of source.submissions({ from: '2024-06-03', to: '2024-06-03' }))
    listed += batch.length;
  expect(listed).toBe(1000);
});

it('reads a compressed stream, transferred', async () => {
  const source = workerSource(realWorker());
  const stream = new Blob([mailLog(100)]).stream().pipeThrough(new CompressionStream('gzip'));
  expect(await source.load(stream)).toMatchObject({ lines: 400, accepted: 100 });
});

it('stops reading when asked to, and keeps what it had', async () => {
  const source = workerSource(realWorker());
  await source.load(new Blob([mailLog(10)]));
  const abort = new AbortController();
  const huge = new Blob(Array.from({ length: 200 }, () => `${mailLog(1000)}\n`));
  const loading = source.load(huge, { signal: abort.signal, onProgress: () => abort.abort() });
  await expect(loading).rejects.toMatchObject({ name: 'IngestError', code: 'aborted' });
  expect((await source.pivot(tlsOfTheDay)).total).toBe(10);
});

it('says that a script could not be loaded', async () => {
  const worker = new Worker(new URL('/no-such-script.js', location.href), { type: 'module' });
  workers.push(worker);
  await expect(workerSource(worker).coverage()).rejects.toMatchObject({
    name: 'SourceError',
    code: 'unavailable',
  });
});
