import {
  authMethods,
  createDataset,
  memorySource,
  type Source,
  type Submission,
  type SubmissionBatch,
  tlsVersions,
} from '@smtp-auth-report/core';
import Papa from 'papaparse';
import { afterEach, expect, it, vi } from 'vitest';
import { createLocalRequests } from './createLocalRequests.ts';

const count = 1_000_000;
const senders = 20_000;
const first = Date.UTC(2026, 7, 20);
const days = 90;

// Primes, so that no two of these go in step.
const senderOf = (i: number) => (i * 7919) % senders;
const timeOf = (i: number) => first + ((i * 104_729) % (days * 86_400)) * 1000;
const messagesOf = (i: number) => i % 5;

/** A million submissions by column, as a reader of bytes makes them: no object for each. */
function createSource(): Source {
  const dataset = createDataset();
  const length = 100_000;
  const values = {
    sender: Array.from({ length: senders }, (_, i) => `=sender-${i}, "of"@d${i % 50}.example`),
    tls: [...tlsVersions],
    auth: [...authMethods],
    client: Array.from({ length: 256 }, (_, i) => `10.0.${i}.1`),
  };
  for (let from = 0; from < count; from += length) {
    const column = (name: keyof typeof values, code: (i: number) => number) =>
      [
        name,
        { codes: Uint32Array.from({ length }, (_, i) => code(from + i)), values: values[name] },
      ] as const;
    const batch: SubmissionBatch = {
      length,
      columns: {
        length,
        time: Float64Array.from({ length }, (_, i) => timeOf(from + i)),
        plainDays: false,
        messages: Float64Array.from({ length }, (_, i) => messagesOf(from + i)),
        fields: new Map([
          column('sender', senderOf),
          column('tls', (i) => i % 7),
          column('auth', (i) => i % 4),
          column('client', (i) => i % 256),
        ]),
      },
      [Symbol.iterator](): Iterator<Submission> {
        throw new Error('A batch is read by column.');
      },
    };
    expect(dataset.append(batch).accepted).toBe(length);
  }
  return memorySource(dataset);
}

/** Reads a file a piece at a time, as another parser understands it. */
async function readCsv(file: Blob, take: (record: string[]) => void): Promise<void> {
  const piece = 8 * 1024 * 1024;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (let at = 0; at < file.size; at += piece) {
    const bytes = await file.slice(at, at + piece).arrayBuffer();
    const text = rest + decoder.decode(bytes, { stream: true });
    // No field of these has a line in it.
    const end = text.lastIndexOf('\r\n') + 2;
    rest = text.slice(end);
    const { data, errors } = Papa.parse<string[]>(text.slice(0, end), {
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    for (const record of data) take(record);
  }
  expect(rest).toBe('');
}

afterEach(() => vi.restoreAllMocks());

it('writes a million submissions, loses none, and never holds more than a few megabytes of them', async () => {
  const source = createSource();
  // What the page holds: the bytes that went in between two parts that went to the browser.
  let held = 0;
  let most = 0;
  const NativeBlob = Blob;
  vi.stubGlobal(
    'Blob',
    class extends NativeBlob {
      constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
        super(parts, options);
        held = parts.reduce(
          (sum, part) => sum + (part instanceof NativeBlob ? 0 : (part as Uint8Array).length),
          0,
        );
        most = Math.max(most, held);
      }
    },
  );
  let file: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((saved) => {
    file = saved as Blob;
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});

  const memory = () =>
    (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1024 ** 2;
  const before = memory();
  let peak = before;
  const shares: number[] = [];
  let told = 0;
  let mostAtOnce = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memory());
    mostAtOnce = Math.max(mostAtOnce, shares.length - told);
    told = shares.length;
  }, 50);
  const local = createLocalRequests({ disk: false });
  const outcome = await local.make(
    {
      name: 'All of it',
      contents: 'submissions',
      format: 'csv',
      header: false,
      bom: true,
      recipients: [],
      source,
      range: { from: '2026-08-20', to: '2026-11-17', timeZone: 'UTC' },
    },
    { onProgress: ({ share }) => shares.push(share ?? 0) },
  );
  clearInterval(watch);
  mostAtOnce = Math.max(mostAtOnce, shares.length - told);
  vi.unstubAllGlobals();
  expect(outcome).toBe('saved');
  expect(local.snapshot()).toMatchObject([{ status: 'ready', size: file?.size }]);
  // A hundred megabytes of text in all.
  expect(file?.size).toBeGreaterThan(80e6);
  expect(most).toBeLessThan(8e6);
  // What waits to be collected is in it too; a million objects would be more, and their text twice.
  expect(peak - before).toBeLessThan(250);
  // The page lives meanwhile.
  expect(mostAtOnce).toBeLessThan(shares.length / 4);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));

  const messages = new Float64Array(senders);
  const records = new Uint32Array(senders);
  let titles: string[] = [];
  let last = '';
  await readCsv(file as Blob, (record) => {
    if (titles.length === 0) {
      titles = record;
      return;
    }
    const [time = '', sender = '', domain, sent, tls, auth, client, kind, others] = record;
    const number = Number(/^'=sender-(\d+), "of"@d\d+\.example$/.exec(sender)?.[1]);
    if (time < last) throw new Error(`${time} comes after ${last}.`);
    last = time;
    messages[number] = (messages[number] ?? 0) + Number(sent);
    records[number] = (records[number] ?? 0) + 1;
    if (
      domain !== `d${number % 50}.example` ||
      !tls ||
      !auth ||
      !client ||
      kind !== 'unknown' ||
      others !== ''
    )
      throw new Error(`This record is wrong: ${record.join(' | ')}`);
  });
  expect(titles).toEqual([
    'time',
    'sender',
    'domain',
    'messages',
    'tls',
    'auth',
    'client',
    'kind',
    'otherFields',
  ]);

  const expectedMessages = new Float64Array(senders);
  const expectedRecords = new Uint32Array(senders);
  for (let i = 0; i < count; i++) {
    const sender = senderOf(i);
    expectedMessages[sender] = (expectedMessages[sender] ?? 0) + messagesOf(i);
    expectedRecords[sender] = (expectedRecords[sender] ?? 0) + 1;
  }
  expect(records).toEqual(expectedRecords);
  expect(messages).toEqual(expectedMessages);
});
