import { describe, expect, it } from 'vitest';
import { mailLog, tlsOfTheDay } from '../test/mailLog.ts';
import { describeWorker } from '../test/workerBehaviour.ts';
import { workerSource } from './worker.ts';

/** Its errors are meant: they must not count as errors of the page. */
function quiet(worker: Worker): Worker {
  worker.addEventListener('error', (event) => event.preventDefault());
  return worker;
}

const webWorker = () =>
  quiet(new Worker(new URL('../test/report.worker.ts', import.meta.url), { type: 'module' }));

const missingWorker = () =>
  quiet(new Worker(new URL('/no-such-script.js', location.href), { type: 'module' }));

describe('in a worker of the web', () => {
  describeWorker(webWorker, missingWorker);

  it('reads a file', async () => {
    const source = workerSource(webWorker);
    const file = new File([mailLog(100)], 'mail.log', { type: 'text/plain' });
    expect(await source.load(file)).toMatchObject({ accepted: 100 });
    source.terminate();
  });

  it('notices a worker that ends itself, which no event tells', async () => {
    const workers: Worker[] = [];
    const source = workerSource(() => {
      const worker = new Worker(new URL('../test/closing.worker.ts', import.meta.url), { type: 'module' });
      workers.push(worker);
      return worker;
    });
    await source.load(new Blob([mailLog(10)]));
    workers[0]?.postMessage('close');
    await expect(source.load(new ReadableStream())).rejects.toMatchObject({
      name: 'SourceError',
      code: 'unavailable',
    });
    expect((await source.pivot(tlsOfTheDay)).total).toBe(10);
    expect(workers.length).toBe(2);
    source.terminate();
  });

  it('says that a worker could not be made', async () => {
    const source = workerSource(() => new Worker('http://['));
    await expect(source.coverage()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('worker-src'),
    });
  });
});
