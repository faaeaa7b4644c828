import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzip } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { log, readAll, smtpd } from '../test/reading.ts';
import { IngestError, type IngestInput, type IngestProgress, ingest } from './index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const gzipped = async (text: string) => new Uint8Array(await promisify(gzip)(text));

const joined = (parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const client = '4AA091855DA0: client=h[1.2.3.4], sasl_method=PLAIN, sasl_username=jörg@bücher.example';
const text = log(smtpd('connect from h[1.2.3.4]'), smtpd(client), smtpd(client));
const senders = ['jörg@bücher.example', 'jörg@bücher.example'];

describe('the input', () => {
  const utf16 = new Uint8Array(2 + text.length * 2);
  utf16.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i += 1) utf16[2 + 2 * i] = text.charCodeAt(i);

  it.each<[string, () => IngestInput | Promise<IngestInput>]>([
    ['text', () => text],
    ['bytes', () => bytesOf(text)],
    ['an array of text', () => [text.slice(0, 50), text.slice(50)]],
    ['single bytes', () => Array.from(bytesOf(text), (byte) => new Uint8Array([byte]))],
    ['a stream of bytes', () => new Blob([text]).stream()],
    ['a stream of text', () => new Blob([text]).stream().pipeThrough(new TextDecoderStream())],
    [
      'an async iterable',
      async function* () {
        yield bytesOf(text);
      },
    ],
    ['bytes with a byte order mark', () => bytesOf(`\ufeff${text}`)],
    ['text with a byte order mark', () => ['', '\ufeff', text]],
    ['UTF-16', () => utf16],
    ['gzip', () => gzipped(text)],
    ['gzip in single bytes', async () => Array.from(await gzipped(text), (byte) => new Uint8Array([byte]))],
    ['several gzip files joined', async () => joined(await Promise.all([...text].map(gzipped)))],
    [
      'several gzip files joined, in single bytes',
      async () =>
        Array.from(
          joined([await gzipped(text.slice(0, 99)), await gzipped(''), await gzipped(text.slice(99))]),
          (byte) => new Uint8Array([byte]),
        ),
    ],
    ['a stream of gzip', async () => new Blob([await gzipped(text)]).stream()],
    ['CRLF', () => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', () => text.trimEnd()],
  ])('may be %s', async (_, input) => {
    const { submissions, report } = await readAll(await input());
    expect(submissions.map(({ sender }) => sender)).toEqual(senders);
    expect(report).toMatchObject({ lines: 3, submissions: 2, skipped: [], complete: true });
  });

  it('is counted in bytes, compressed where it is', async () => {
    const compressed = await gzipped(text);
    expect((await readAll(bytesOf(text))).report.bytes).toBe(bytesOf(text).length);
    expect((await readAll(compressed)).report.bytes).toBe(compressed.length);
  });

  it('may hold a byte that is no UTF-8: the line still counts', async () => {
    const bytes = bytesOf(text.replace('jörg', 'j?rg')).map((byte) => (byte === 63 ? 0xe9 : byte));
    expect((await readAll(bytes)).submissions[0]?.sender).toBe('j\ufffdrg@bücher.example');
  });

  it('that fails ends the reading with its reason', async () => {
    const reason = new Error('disk gone');
    async function* failing() {
      yield text;
      throw reason;
    }
    await expect(readAll(failing())).rejects.toMatchObject({ code: 'read-failed', cause: reason });
    const locked = new Blob([text]).stream();
    locked.getReader();
    await expect(readAll(locked)).rejects.toMatchObject({ code: 'read-failed' });
    await expect(readAll([42] as unknown as string[])).rejects.toMatchObject({ code: 'read-failed' });
  });

  it('in damaged or cut gzip says so', async () => {
    const whole = await gzipped(text.repeat(1000));
    await expect(readAll(whole.slice(0, -20))).rejects.toMatchObject({ code: 'damaged-gzip' });
    const damaged = whole.slice();
    damaged.fill(0xff, 40, 60);
    await expect(readAll(damaged)).rejects.toMatchObject({ code: 'damaged-gzip' });
    await expect(readAll(joined([whole, bytesOf('and more')]))).rejects.toMatchObject({
      code: 'damaged-gzip',
    });
    await expect(readAll(joined([whole, whole.slice(0, 15)]))).rejects.toMatchObject({
      code: 'damaged-gzip',
    });
  });
});

describe('a reading', () => {
  it('reads nothing before it is iterated, and no more than is asked for', async () => {
    let given = 0;
    function* chunks() {
      for (; ; given += 1) yield text.repeat(5000);
    }
    const reading = ingest(chunks());
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(given).toBe(0);
    for await (const batch of reading) {
      expect(batch.length).toBeLessThanOrEqual(4096);
      break;
    }
    expect(given).toBe(0);
    const report = await reading.report;
    expect(report.complete).toBe(false);
    expect(report.submissions).toBeGreaterThanOrEqual(4096);
  });

  it('lets go of its input when left early', async () => {
    const cancel = vi.fn();
    const stream = new ReadableStream<string>({
      pull: (controller) => controller.enqueue(text.repeat(5000)),
      cancel,
    });
    for await (const _ of ingest(stream)) break;
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
    let closed = false;
    function* chunks() {
      try {
        for (;;) yield text.repeat(5000);
      } finally {
        closed = true;
      }
    }
    for await (const _ of ingest(chunks())) break;
    await vi.waitFor(() => expect(closed).toBe(true));
  });

  it('cancels its input, through gzip too, when it is nothing readable', async () => {
    const bytes = await gzipped('nothing known here\n'.repeat(100_000));
    const cancel = vi.fn();
    const stream = new ReadableStream<Uint8Array>({ start: (c) => c.enqueue(bytes), cancel });
    await expect(readAll(stream)).rejects.toMatchObject({ code: 'unknown-format' });
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it('tells its progress', async () => {
    const told: IngestProgress[] = [];
    const bytes = bytesOf(text.repeat(20_000));
    const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, i) =>
      bytes.subarray(i * 65_536, (i + 1) * 65_536),
    );
    await readAll(chunks, { onProgress: (progress) => told.push(progress), totalBytes: bytes.length });
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBeLessThan(chunks.length / 2);
    expect(told).toEqual(told.toSorted((a, b) => a.bytes - b.bytes));
    expect(told.at(-1)).toEqual({
      bytes: bytes.length,
      totalBytes: bytes.length,
      lines: 60_000,
      submissions: 40_000,
    });
  });

  it('lets events through while it works', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    await readAll([text.repeat(100_000)]);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });

  it('fails in both places, and troubles nobody who does not wait for the report', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    await expect(readAll('')).rejects.toBeInstanceOf(IngestError);
    const reading = ingest('');
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'empty' });
    await expect(reading.report).rejects.toMatchObject({ code: 'empty' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('refuses options that make no sense at once', () => {
    expect(() => ingest('', { timeZone: 'Europe/Nowhere' })).toThrow(RangeError);
    expect(() => ingest('', { format: 'exim' as 'csv' })).toThrow(RangeError);
    expect(() => ingest('', { year: 24 })).toThrow(RangeError);
    expect(() => ingest('', { referenceDate: new Date('x') })).toThrow(RangeError);
    expect(() => ingest('', { referenceDate: null as unknown as Date })).toThrow(RangeError);
  });
});

describe('an abort', () => {
  it('ends a reading that is stalled', async () => {
    const abort = new AbortController();
    const cancel = vi.fn();
    const stream = new ReadableStream<string>({ start: (c) => c.enqueue(text), cancel });
    const reading = readAll(stream, { signal: abort.signal });
    setTimeout(() => abort.abort('enough'), 5);
    await expect(reading).rejects.toMatchObject({ name: 'IngestError', code: 'aborted', cause: 'enough' });
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it('ends a reading that is busy, and one of stalled gzip', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    function* endless() {
      for (;;) yield text;
    }
    await expect(readAll(endless(), { signal: abort.signal })).rejects.toMatchObject({ code: 'aborted' });

    const later = new AbortController();
    setTimeout(() => later.abort(), 5);
    const start = (await gzipped(text)).slice(0, 30);
    const stream = new ReadableStream<Uint8Array>({ start: (c) => c.enqueue(start) });
    await expect(readAll(stream, { signal: later.signal })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('before the beginning reads nothing', async () => {
    await expect(readAll(text, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };

  it('stays bounded on 50 MB of garbage read as a log', async () => {
    const garbage = 'no line of any log that anybody knows \u2603\n'.repeat(1500);
    let most = 0;
    const before = heap();
    function* chunks() {
      for (let bytes = 0; bytes < 50e6; bytes += garbage.length) {
        if (bytes % (garbage.length * 100) === 0) most = Math.max(most, heap() - before);
        yield garbage;
      }
    }
    const { report } = await readAll(chunks(), { format: 'postfix' });
    expect(report.skipped[0]?.count).toBe(report.lines);
    expect(most).toBeLessThan(30e6);
  });

  it('is not held by submissions: a sender does not keep its chunk alive', async () => {
    const pad = `Jun  3 10:40:57 mail dovecot: ${'x'.repeat(1000)}\n`.repeat(65);
    const before = heap();
    function* chunks() {
      for (let i = 0; i < 1000; i += 1) {
        yield `${smtpd(`4A: client=h[10.0.0.${i % 250}], sasl_method=PLAIN, sasl_username=a-long-user-name-${i}@b.example`)}\n${pad}`;
      }
    }
    const { submissions } = await readAll(chunks());
    expect(submissions).toHaveLength(1000);
    // All chunks together have 66 MB.
    expect(heap() - before).toBeLessThan(30e6);
  });

  it('ends garbage of unknown format early', async () => {
    let given = 0;
    function* endless() {
      for (; ; given += 1) yield 'x'.repeat(10_000);
    }
    await expect(readAll(endless())).rejects.toMatchObject({ code: 'unknown-format' });
    expect(given).toBeLessThan(10);
  });
});
