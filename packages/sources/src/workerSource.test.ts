import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDataset, type PivotTable, type Submission } from '@smtp-auth-report/core';
import type { IngestProgress } from '@smtp-auth-report/ingest';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mailLog, tlsOfTheDay } from '../test/mailLog.ts';
import { type ServeOptions, serveWorker, type WorkerSource, workerSource } from './index.ts';

const open: WorkerSource[] = [];

/** A source and its server, joined by a channel in one thread. */
function pair(options?: ServeOptions): WorkerSource {
  const { port1, port2 } = new MessageChannel();
  serveWorker(port2, options);
  const source = workerSource(port1);
  open.push(source);
  return source;
}

afterEach(() => {
  for (const source of open.splice(0)) source.terminate();
});

const versions = ({ columns }: PivotTable) => columns.map(({ key, total }) => [key, total]);

async function listed(source: WorkerSource) {
  const all: Submission[] = [];
  for await (const batch of source.submissions({ from: '2024-06-03', to: '2024-06-03' })) all.push(...batch);
  return all;
}

describe('a worker source', () => {
  it('answers what was loaded, as a dataset in the page would', async () => {
    const source = pair();
    const report = await source.load(new Blob([mailLog(10)]));
    expect(report).toMatchObject({
      format: 'postfix',
      complete: true,
      lines: 40,
      submissions: 10,
      accepted: 10,
      rejected: [],
      rejectedCount: 0,
    });
    expect(versions(await source.pivot(tlsOfTheDay))).toEqual([
      ['1.2', 5],
      ['1.3', 5],
    ]);
    expect(await source.coverage()).toEqual({
      from: '2024-06-03',
      to: '2024-06-03',
      through: Date.UTC(2024, 5, 3, 0, 9),
    });
    expect((await listed(source)).map(({ sender }) => sender)).toEqual(
      [0, 1, 2, 3, 4, 0, 1, 2, 3, 4].map((i) => `user${i}@example.com`),
    );
  });

  it('is empty before', async () => {
    const source = pair();
    expect(await source.coverage()).toEqual({ from: null, to: null, through: null });
    expect(await listed(source)).toEqual([]);
  });

  it('reads streams and tells its progress', async () => {
    const source = pair();
    const onProgress = vi.fn();
    const text = mailLog(1440);
    await source.load(new Blob([text]).stream(), { onProgress, totalBytes: text.length });
    expect(onProgress.mock.calls.length).toBeGreaterThan(1);
    expect(onProgress).toHaveBeenLastCalledWith({
      bytes: text.length,
      totalBytes: text.length,
      lines: 5760,
      submissions: 1440,
    });
    expect((await source.pivot(tlsOfTheDay)).total).toBe(1440);
  });

  it('knows the total of a file, and passes options on', async () => {
    const source = pair();
    const onProgress = vi.fn();
    const file = new Blob([
      'Jun  3 10:40:57 mail postfix/smtpd[1]: 4A: client=h[1.2.3.4], sasl_method=PLAIN, sasl_username=a',
    ]);
    await source.load(file, { onProgress, year: 2021, timeZone: 'Europe/Rome' });
    expect(onProgress).toHaveBeenLastCalledWith(expect.objectContaining({ totalBytes: file.size }));
    expect((await source.coverage()).through).toBe(Date.parse('2021-06-03T08:40:57Z'));
  });

  it('puts a new file in the place of the old one', async () => {
    const source = pair();
    await source.load(new Blob([mailLog(10)]));
    await source.load(new Blob([mailLog(4)]));
    expect((await source.pivot(tlsOfTheDay)).total).toBe(4);
  });

  it('keeps the old file when the new one cannot be read', async () => {
    const source = pair();
    await source.load(new Blob([mailLog(10)]));
    await expect(source.load(new Blob(['Dear all']))).rejects.toMatchObject({
      name: 'IngestError',
      code: 'unknown-format',
      details: { example: { line: 1, text: 'Dear all' } },
    });
    const cut = new Blob([mailLog(1000)]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(cut).arrayBuffer());
    await expect(source.load(new Blob([bytes.slice(0, -10)]))).rejects.toMatchObject({
      code: 'damaged-gzip',
    });
    expect((await source.pivot(tlsOfTheDay)).total).toBe(10);
  });

  it('names the records that the dataset refuses, by their place in the file', async () => {
    const source = pair();
    const rows = Array.from({ length: 5000 }, (_, i) => `2024-06-03,user${i},${i >= 4990 ? -1 : 1}`);
    const report = await source.load(new Blob([['time,sender,messages', ...rows].join('\n')]));
    expect(report).toMatchObject({ submissions: 5000, accepted: 4990, rejectedCount: 10 });
    expect(report.rejected[0]).toMatchObject({ index: 4990, field: 'messages', value: -1 });
  });

  it('answers while a file is being read', async () => {
    const source = pair();
    await source.load(new Blob([mailLog(10)]));
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(mailLog(3))),
    });
    const abort = new AbortController();
    const loading = source.load(endless, { signal: abort.signal });
    expect((await source.pivot(tlsOfTheDay)).total).toBe(10);
    abort.abort('enough');
    await expect(loading).rejects.toMatchObject({ name: 'IngestError', code: 'aborted', cause: 'enough' });
    expect((await source.pivot(tlsOfTheDay)).total).toBe(10);
  });

  it('drops a reading that a newer one overtakes', async () => {
    const source = pair();
    const stalled = source.load(new ReadableStream<Uint8Array>());
    const newer = source.load(new Blob([mailLog(4)]));
    await expect(stalled).rejects.toMatchObject({ code: 'aborted' });
    await newer;
    expect((await source.pivot(tlsOfTheDay)).total).toBe(4);
  });

  it('drops a reading that is aborted before its input is there', async () => {
    const source = pair();
    await source.load(new Blob([mailLog(10)]));
    const late = source.load(() => new Promise<Blob>(() => {}));
    const newer = source.load(() => new Blob([mailLog(4)]));
    await expect(late).rejects.toMatchObject({ code: 'aborted' });
    await newer;
    expect((await source.pivot(tlsOfTheDay)).total).toBe(4);
  });

  it('goes on with a reading when one comes that was aborted before it began', async () => {
    const source = pair();
    const loading = source.load(new Blob([mailLog(4)]));
    await expect(
      source.load(new Blob([mailLog(7)]), { signal: AbortSignal.abort('no') }),
    ).rejects.toMatchObject({ name: 'IngestError', code: 'aborted', cause: 'no' });
    await loading;
    expect((await source.pivot(tlsOfTheDay)).total).toBe(4);
  });

  it('stops appending within a batch of an abort, and lets the half-loaded dataset go', async () => {
    const abort = new AbortController();
    const made: WeakRef<object>[] = [];
    let appendedAfter = 0;
    const source = pair({
      createDataset: () => {
        const dataset = createDataset();
        const append = (batch: Iterable<Submission>) => {
          if (abort.signal.aborted) appendedAfter += 1;
          return dataset.append(batch);
        };
        const served = { ...dataset, append };
        made.push(new WeakRef(served));
        return served;
      },
    });
    const huge = new Blob(Array.from({ length: 50 }, () => `${mailLog(1000)}\n`));
    const loading = source.load(huge, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(loading).rejects.toMatchObject({ code: 'aborted' });
    // Answered after the reading has stopped: it breathes only between batches.
    await source.coverage();
    await new Promise((resolve) => setTimeout(resolve));
    expect(appendedAfter).toBeLessThanOrEqual(1);
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    // The one that answers, and no other.
    expect(made.map((dataset) => dataset.deref() !== undefined)).toEqual([true, false]);
  });

  it('changes nothing when the abort comes after the last byte', async () => {
    const source = pair();
    await source.load(new Blob([mailLog(10)]));
    const abort = new AbortController();
    // The last progress is told when all is read: the answer is on its way then.
    const onProgress = ({ bytes, totalBytes }: IngestProgress) => {
      if (bytes === totalBytes) abort.abort('too late');
    };
    const loading = source.load(new Blob([mailLog(4)]), { signal: abort.signal, onProgress });
    await expect(loading).rejects.toMatchObject({ code: 'aborted', cause: 'too late' });
    expect((await source.pivot(tlsOfTheDay)).total).toBe(10);
  });

  it('refuses what is no input, and says what is', async () => {
    const source = pair();
    for (const input of ['2024-06-03 a text', 7, null, {}]) {
      await expect(source.load(input as never)).rejects.toMatchObject({
        code: 'invalid-query',
        message: expect.stringContaining('Give a Blob'),
      });
    }
  });

  it('shares its worker with another, and each gets its own answers', async () => {
    const { port1, port2 } = new MessageChannel();
    serveWorker(port2);
    const [one, other] = [workerSource(port1), workerSource(port1)];
    open.push(one, other);
    await one.load(new Blob([mailLog(10)]));
    const [bySender, byNothing] = await Promise.all([
      one.pivot({ ...tlsOfTheDay, rows: 'sender' }),
      other.pivot({ ...tlsOfTheDay, rows: null }),
    ]);
    expect([bySender.rows.length, byNothing.rows.length]).toEqual([5, 1]);
  });

  it('carries dimensions that the worker declares', async () => {
    const source = pair({
      createDataset: () => createDataset({ dimensions: { device: (r) => r.device } }),
    });
    await source.load(new Blob(['time,sender,device\n2024-06-03,a,printer\n2024-06-03,b,scanner\n']));
    expect(versions(await source.pivot({ ...tlsOfTheDay, columns: 'device' }))).toEqual([
      ['printer', 1],
      ['scanner', 1],
    ]);
  });

  it('fails as a source fails', async () => {
    const source = pair();
    await expect(source.pivot({ ...tlsOfTheDay, from: 'soon' })).rejects.toMatchObject({
      name: 'SourceError',
      code: 'invalid-query',
    });
    await expect(source.coverage({ timeZone: 'Europe/Nowhere' })).rejects.toMatchObject({
      code: 'invalid-query',
    });
    await expect(source.load(new Blob(['x']), { timeZone: 'Nowhere' })).rejects.toMatchObject({
      name: 'SourceError',
      code: 'invalid-query',
    });
    const unsendable = { ...tlsOfTheDay, columns: (() => {}) as unknown as string };
    await expect(source.pivot(unsendable)).rejects.toMatchObject({ name: 'SourceError', code: 'internal' });
  });

  it('rejects with the reason of an aborted signal, before and during', async () => {
    const source = pair();
    const gone = AbortSignal.abort('gone');
    await expect(source.pivot(tlsOfTheDay, { signal: gone })).rejects.toBe('gone');
    const abort = new AbortController();
    const answer = source.pivot(tlsOfTheDay, { signal: abort.signal });
    abort.abort('late');
    await expect(answer).rejects.toBe('late');
    expect((await source.pivot(tlsOfTheDay)).total).toBe(0);
  });

  it('lists batch by batch, as fast as they are taken', async () => {
    const next = vi.fn();
    function* batches() {
      for (let i = 0; i < 100; i += 1) {
        next(i);
        yield [];
      }
    }
    const source = pair({ createDataset: () => ({ ...createDataset(), submissions: batches }) });
    let taken = 0;
    for await (const _ of source.submissions({ from: '2024-06-03', to: '2024-06-03' })) {
      taken += 1;
      if (taken === 3) break;
    }
    await source.coverage();
    expect(next).toHaveBeenCalledTimes(3);
  });
});
