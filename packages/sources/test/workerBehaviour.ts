import type { PivotTable, Source, Submission } from '@smtp-auth-report/core';
import { afterEach, expect, it } from 'vitest';
import type { Endpoint } from '../src/endpoint.ts';
import { type WorkerSource, workerSource } from '../src/worker.ts';
import { mailLog, tlsOfTheDay } from './mailLog.ts';
import { countedZone, deadly, slow } from './serveTestDataset.ts';

const text = new TextEncoder();
const day = { from: '2024-06-03', to: '2024-06-03' };
const asking = (client: string) =>
  ({ ...tlsOfTheDay, where: [{ field: 'client', op: 'is', value: client }] }) as const;
const unavailable = { name: 'SourceError', code: 'unavailable' };

const versions = ({ columns }: PivotTable) => columns.map(({ key, total }) => [key, total]);
const total = async (source: Source) => (await source.pivot(tlsOfTheDay)).total;

function records(count: number): (Submission & { device: string })[] {
  return Array.from({ length: count }, (_, i) => ({
    time: new Date(Date.UTC(2024, 5, 3, 0, 0, i % 86_400)),
    sender: `user${i % 700}@example.com`,
    tls: i % 2 ? '1.3' : '1.2',
    device: `printer ${i % 3}`,
  }));
}

async function* later<T>(values: Iterable<T>) {
  for (const value of values) yield value;
}

/** What a source over a real worker does, the same on every platform. */
export function describeWorker(make: () => Endpoint, makeMissing: () => Endpoint): void {
  const sources: WorkerSource[] = [];
  let made = 0;

  /** A source whose first worker is the first of these, and so on; then all are well. */
  function open(...first: (() => Endpoint)[]): WorkerSource {
    made = 0;
    const source = workerSource(() => {
      made += 1;
      return (first.shift() ?? make)();
    });
    sources.push(source);
    return source;
  }

  afterEach(() => {
    for (const source of sources.splice(0)) source.terminate();
  });

  it('starts its worker at the first question', async () => {
    const source = open();
    expect(made).toBe(0);
    expect(await source.coverage()).toEqual({ from: null, to: null, through: null });
    await Promise.all([total(source), total(source)]);
    expect(made).toBe(1);
  });

  it('takes a worker that is there', async () => {
    const source = workerSource(make());
    sources.push(source);
    await source.load(new Blob([mailLog(10)]));
    expect(await total(source)).toBe(10);
  });

  it('reads a blob, and answers and lists from it', async () => {
    const source = open();
    const log = mailLog(1000);
    const report = await source.load(new Blob([log]));
    expect(report).toMatchObject({ bytes: log.length, lines: 4000, submissions: 1000, accepted: 1000 });
    expect(versions(await source.pivot(tlsOfTheDay))).toEqual([
      ['1.2', 500],
      ['1.3', 500],
    ]);
    let listed = 0;
    for await (const batch of source.submissions(day)) listed += batch.length;
    expect(listed).toBe(1000);
  });

  it('is given bytes, and takes them', async () => {
    const source = open();
    const bytes = text.encode(mailLog(100));
    await source.load(bytes);
    expect(bytes.length).toBe(0);
    expect(await total(source)).toBe(100);
    const buffer = text.encode(mailLog(20)).buffer;
    await source.load(buffer);
    expect(buffer.byteLength).toBe(0);
    expect(await total(source)).toBe(20);
  });

  it('copies a part of a buffer, and leaves the rest', async () => {
    const source = open();
    const log = text.encode(`${mailLog(50)}\n`);
    const padded = new Uint8Array(3_000_000).fill(10);
    padded.set(log, 1000);
    const report = await source.load(padded.subarray(1000, -1000));
    expect(report).toMatchObject({ accepted: 50, bytes: padded.length - 2000 });
    expect(padded.length).toBe(3_000_000);
  });

  it('reads a stream, chunk by chunk, each transferred', async () => {
    const source = open();
    const chunks = (mailLog(100).match(/.{1,97}/gs) ?? []).map((chunk) => text.encode(chunk));
    const sent = [...chunks];
    await source.load(
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          const chunk = chunks.shift();
          if (chunk) controller.enqueue(chunk);
          else controller.close();
        },
      }),
    );
    expect(await total(source)).toBe(100);
    expect(sent.every(({ length }) => length === 0)).toBe(true);
    const packed = new Blob([mailLog(30)]).stream().pipeThrough(new CompressionStream('gzip'));
    expect(await source.load(packed)).toMatchObject({ lines: 120, accepted: 30 });
  });

  it('holds a stream back that is faster than the worker, and cancels it when aborted', async () => {
    const source = open();
    await source.load(new Blob([mailLog(10)]));
    const abort = new AbortController();
    let pulled = 0;
    let cancelled: unknown;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulled += 1;
          controller.enqueue(text.encode(mailLog(100)));
        },
        cancel: (reason) => {
          cancelled = reason;
        },
      },
      { highWaterMark: 0 },
    );
    const loading = source.load(stream, { signal: abort.signal });
    // While the worker is busy with something else, no more than is allowed ahead comes.
    await source.pivot(asking(slow));
    const before = pulled;
    await source.pivot(asking(slow));
    expect(pulled - before).toBeLessThan(100);
    abort.abort('enough');
    await expect(loading).rejects.toMatchObject({ name: 'IngestError', code: 'aborted', cause: 'enough' });
    expect(cancelled).toMatchObject({ code: 'aborted' });
    expect(await total(source)).toBe(10);
  });

  it('says why a stream failed', async () => {
    const cause = new Error('the line is cut');
    const source = open();
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(cause) });
    await expect(source.load(broken)).rejects.toMatchObject({ code: 'read-failed', cause });
  });

  it('takes records that are objects already', async () => {
    const source = open();
    const many = records(10_000);
    expect(await source.load(many)).toEqual({ accepted: 10_000, rejected: [], rejectedCount: 0 });
    expect(versions(await source.pivot({ ...tlsOfTheDay, columns: 'device' }))).toEqual([
      ['printer 0', 3334],
      ['printer 1', 3333],
      ['printer 2', 3333],
    ]);
    const [first] = await source
      .submissions(day)
      [Symbol.asyncIterator]()
      .next()
      .then((step) => step.value);
    expect(first).toMatchObject({ time: Date.UTC(2024, 5, 3), sender: 'user0@example.com', tls: '1.2' });
    await source.load(later(many.slice(0, 100)));
    expect(await total(source)).toBe(100);
  });

  it('rejects with what the records throw', async () => {
    const source = open();
    const error = new Error('no more');
    function* few() {
      yield* records(5000);
      throw error;
    }
    await expect(source.load(few())).rejects.toBe(error);
    expect(await total(source)).toBe(0);
  });

  it('stops when asked to, and keeps what it had', async () => {
    const source = open();
    await source.load(new Blob([mailLog(10)]));
    const abort = new AbortController();
    const huge = new Blob(Array.from({ length: 200 }, () => `${mailLog(1000)}\n`));
    const options = { signal: abort.signal, onProgress: () => abort.abort() };
    await expect(source.load(huge, options)).rejects.toMatchObject({ name: 'IngestError', code: 'aborted' });
    const endless = (function* () {
      for (;;) yield* records(100);
    })();
    const again = new AbortController();
    const records1 = source.load(endless, { signal: again.signal, onProgress: () => again.abort() });
    await expect(records1).rejects.toMatchObject({ name: 'IngestError', code: 'aborted' });
    expect(endless.next().done).toBe(true);
    expect(await total(source)).toBe(10);
  });

  it('never begins a query that was aborted while another one is counted', async () => {
    const source = open();
    const busy = source.pivot(asking(slow));
    const abort = new AbortController();
    const dropped = Array.from({ length: 5 }, () => source.pivot(tlsOfTheDay, { signal: abort.signal }));
    const kept = source.pivot(tlsOfTheDay);
    abort.abort('superseded');
    for (const query of dropped) await expect(query).rejects.toBe('superseded');
    await Promise.all([busy, kept]);
    expect((await source.coverage({ timeZone: countedZone })).through).toBe(2);
  });

  it('starts another worker when the first one did not start', async () => {
    const source = open(makeMissing);
    await expect(source.coverage()).rejects.toMatchObject({
      ...unavailable,
      message: expect.stringMatching(/did not start.*Check.*next call starts a new one/),
    });
    expect(await total(source)).toBe(0);
    expect(made).toBe(2);
  });

  it('survives a worker that dies in a query: the next one is answered as before', async () => {
    const source = open();
    await source.load(new Blob([mailLog(10)]), { year: 2024 });
    const list = source.submissions(day)[Symbol.asyncIterator]();
    const died = [source.pivot(asking(deadly)), source.pivot(tlsOfTheDay), list.next()];
    for (const call of died) await expect(call).rejects.toMatchObject(unavailable);
    expect(await Promise.all([total(source), total(source), total(source)])).toEqual([10, 10, 10]);
    expect(made).toBe(2);
  });

  it('fails all who wait together when the next worker does not start, and goes on with the one after it', async () => {
    const source = open(make, makeMissing);
    await source.load(new Blob([mailLog(10)]));
    await expect(source.pivot(asking(deadly))).rejects.toMatchObject(unavailable);
    const abort = new AbortController();
    const impatient = expect(source.pivot(tlsOfTheDay, { signal: abort.signal })).rejects.toBe('enough');
    abort.abort('enough');
    await impatient;
    const waiting = await Promise.allSettled([total(source), total(source), total(source)]);
    for (const { status } of waiting) expect(status).toBe('rejected');
    expect(made).toBe(2);
    expect(await total(source)).toBe(10);
    expect(made).toBe(3);
  });

  it('answers from what the host loads, where that comes before what was lost is there again', async () => {
    const source = open();
    await source.load(new Blob([mailLog(10)]));
    await expect(source.pivot(asking(deadly))).rejects.toMatchObject(unavailable);
    const waiting = total(source);
    await source.load(new Blob([mailLog(4)]));
    expect(await waiting).toBe(4);
    await expect(source.pivot(asking(deadly))).rejects.toMatchObject(unavailable);
    const failing = source.load(new Blob(['Dear all']));
    expect(await total(source)).toBe(4);
    await expect(failing).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('survives a worker that dies half-way through a load', async () => {
    const source = open();
    await source.load(new Blob([mailLog(10)]));
    const rows = ['time,sender', ...Array.from({ length: 9000 }, (_, i) => `2024-06-03,user${i % 9}`)];
    const file = (more: string) => new Blob([[...rows, more].join('\n')]);
    await expect(source.load(file(`2024-06-03,${deadly}`))).rejects.toMatchObject(unavailable);
    expect(await total(source)).toBe(10);
    expect(await source.load(file(''))).toMatchObject({ accepted: 9000 });
    expect(await total(source)).toBe(9000);
    expect(made).toBe(2);
  });

  it('loads again from a function, and says so when it cannot', async () => {
    const source = open();
    await source.load(() => later(records(30)));
    await expect(source.pivot(asking(deadly))).rejects.toMatchObject(unavailable);
    expect(await total(source)).toBe(30);
    await source.load(new Blob([mailLog(20)]).stream());
    await expect(source.pivot(asking(deadly))).rejects.toMatchObject(unavailable);
    for (let tries = 0; tries < 2; tries += 1) {
      await expect(total(source)).rejects.toMatchObject({
        ...unavailable,
        message: expect.stringMatching(/only once/),
      });
    }
    await source.load(new Blob([mailLog(20)]));
    expect(await total(source)).toBe(20);
  });
}
