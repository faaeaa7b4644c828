import { Worker } from 'node:worker_threads';
import { afterAll, describe, it } from 'vitest';
import { workerSource } from '../src/worker.ts';
import { expectAgreement } from './agreement.ts';

const open = (workerData: string) =>
  workerSource(
    () =>
      new Worker(new URL('./agreement.worker.ts', import.meta.url), {
        execArgv: ['--conditions=@smtp-auth-report/source'],
        workerData,
      }),
  );

describe('a source in a worker', () => {
  const sources = { caseSensitive: open('caseSensitive'), caseInsensitive: open('caseInsensitive') };
  afterAll(() => {
    for (const source of Object.values(sources)) source.terminate();
  });

  it('answers as memory does', async () => {
    await expectAgreement(async (records, caseInsensitive) => {
      const source = sources[caseInsensitive ? 'caseInsensitive' : 'caseSensitive'];
      await source.load(records);
      return source;
    });
  });
});
