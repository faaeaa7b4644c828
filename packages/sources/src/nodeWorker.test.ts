import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { mailLog, tlsOfTheDay } from '../test/mailLog.ts';
import { deadly, greedy } from '../test/serveTestDataset.ts';
import { describeWorker } from '../test/workerBehaviour.ts';
import { serveWorker, workerSource } from './worker.ts';

/** Without a bundler: Node reads TypeScript, and the packages from their sources. */
const execArgv = ['--conditions=@smtp-auth-report/source'];

const nodeWorker = (script = 'nodeReport.worker.ts', options = {}) =>
  new Worker(new URL(`../test/${script}`, import.meta.url), { execArgv, ...options });

describe('in a worker of Node', () => {
  describeWorker(nodeWorker, () => nodeWorker('no-such.worker.ts'));

  it('survives a worker that runs out of memory', async () => {
    let made = 0;
    const source = workerSource(() => {
      made += 1;
      return nodeWorker(undefined, made === 1 ? { resourceLimits: { maxOldGenerationSizeMb: 24 } } : {});
    });
    await source.load(new Blob([mailLog(10)]));
    await expect(source.load(new Blob([`time,sender\n2024-06-03,${greedy}`]))).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('memory'),
    });
    expect((await source.pivot(tlsOfTheDay)).total).toBe(10);
    expect(made).toBe(2);
    source.terminate();
  });

  it('cannot replace a worker that it did not make', async () => {
    const source = workerSource(nodeWorker());
    await source.load(new Blob([mailLog(10)]));
    for (const file of [`time,sender\n2024-06-03,${deadly}`, mailLog(10)]) {
      await expect(source.load(new Blob([file]))).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('exit code 7'),
      });
    }
    await expect(source.pivot(tlsOfTheDay)).rejects.toThrow('a function that makes the worker');
  });

  it('reads a file of the disk, whose blob cannot be sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-'));
    const path = join(folder, 'mail.log');
    writeFileSync(path, mailLog(1000));
    const source = workerSource(nodeWorker);
    const onProgress = vi.fn();
    expect(await source.load(await openAsBlob(path), { onProgress })).toMatchObject({ accepted: 1000 });
    expect(onProgress.mock.lastCall?.[0].totalBytes).toBe(mailLog(1000).length);
    expect((await source.pivot(tlsOfTheDay)).total).toBe(1000);
    source.terminate();
    rmSync(folder, { recursive: true });
  });

  it('says that a main thread is no worker', () => {
    expect(() => serveWorker()).toThrow(/no worker.*parentPort/);
    expect(() => serveWorker(null)).toThrow(TypeError);
  });
});
