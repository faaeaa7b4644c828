import type { PivotQuery, Source, Submission } from '@smtp-auth-report/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryOf, throughHttp } from '../../test/throughHttp.ts';
import { createSourceHandler, type HttpSourceOptions, httpSource } from '../http.ts';

afterEach(() => vi.useRealTimers());

const day = '2026-03-01';
const days = { from: day, to: day };
const query: PivotQuery = { ...days, rows: 'sender', columns: 'tls', measure: 'messages' };
const records = Array.from(
  { length: 2_500 },
  (_, i): Submission => ({
    time: Date.UTC(2026, 2, 1, 0, 0, i),
    sender: `käse${i}@bücher.example`,
    tls: '1.2',
  }),
);
const memory = memoryOf(records);

const answering = (
  answer: (address: string, init: RequestInit) => Response | Promise<Response>,
  options: HttpSourceOptions = {},
) => httpSource('/api/', { fetch: async (address, init = {}) => answer(String(address), init), ...options });
const json = (value: unknown, status = 200, type = 'application/json') =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    status,
    headers: { 'Content-Type': type },
  });

async function listed(source: Source): Promise<Submission[]> {
  const all: Submission[] = [];
  for await (const batch of source.submissions(days)) all.push(...batch);
  return all;
}

describe('a question', () => {
  it('goes in the address while that is short, and in a body when it is long', async () => {
    const asked: [address: string, method: string | undefined, body: unknown][] = [];
    const source = answering((address, { method, body }) => {
      asked.push([address, method, body]);
      return json({}, 503);
    });
    await source.pivot(query).catch(() => {});
    const value = Array.from({ length: 300 }, (_, i) => `someone${i}@example.com`);
    const long = { ...query, where: [{ field: 'sender', op: 'in' as const, value }] };
    await source.pivot(long).catch(() => {});
    await source.coverage({ timeZone: 'Asia/Kolkata' }).catch(() => {});
    expect(asked).toEqual([
      [`/api/pivot?query=${encodeURIComponent(JSON.stringify(query))}`, undefined, undefined],
      ['/api/pivot', 'POST', JSON.stringify(long)],
      ['/api/coverage?timeZone=Asia%2FKolkata', undefined, undefined],
    ]);
    expect(() => httpSource('/api?tenant=7')).toThrow(/has a query/);
  });

  it('brings headers that are asked for each time, and cookies to its own server only', async () => {
    let token = 0;
    const seen: unknown[] = [];
    const source = httpSource('https://mail.example/api', {
      headers: async () => {
        token += 1;
        return { Authorization: `Bearer ${token}` };
      },
      fetch: async (_, init) => {
        seen.push(new Headers(init?.headers).get('authorization'), init?.credentials);
        return json({}, 503);
      },
    });
    await source.pivot(query).catch(() => {});
    await source.coverage().catch(() => {});
    expect(seen).toEqual(['Bearer 1', 'same-origin', 'Bearer 2', 'same-origin']);
  });
});

describe('a failure has a code that the components have a sentence for', () => {
  const page = (redirected: boolean) =>
    Object.defineProperty(json('<!doctype html>', 200, 'text/html'), 'redirected', { value: redirected });

  it.each<[string, () => Response | Promise<Response>, string, RegExp]>([
    ['no network', () => Promise.reject(new TypeError('fetch failed')), 'unavailable', /cannot be reached/],
    ['a proxy without its server', () => json('<html>', 502, 'text/html'), 'unavailable', /status 502/],
    ['too many questions', () => json('', 429), 'unavailable', /status 429/],
    ['nobody signed in', () => json('', 401), 'unauthorized', /status 401/],
    ['a page to sign in', () => page(true), 'unauthorized', /sent the reader elsewhere/],
    ['a page in place of data', () => page(false), 'internal', /text\/html in place of data/],
    [
      'an answer that was cut',
      () => json(JSON.stringify({ columns: [] }).slice(0, 5)),
      'unavailable',
      /whole answer/,
    ],
    [
      'a code that is none',
      () => json({ code: 'constructor', detail: 'x' }, 418, 'application/problem+json'),
      'internal',
      /status 418/,
    ],
    [
      'a proxy’s own problem',
      () => json({ title: 'x', detail: 'inner.host' }, 503, 'application/problem+json'),
      'unavailable',
      /status 503/,
    ],
    ['silence', () => new Promise<never>(() => {}), 'timeout', /not answered for 0\.2 seconds/],
  ])('%s', async (_, answer, code, message) => {
    // As the platform's does, it ends with its signal.
    const source = answering(
      (__, { signal }) =>
        Promise.race([
          answer(),
          new Promise<never>((___, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
        ]),
      code === 'timeout' ? { timeout: 200 } : {},
    );
    for (const failed of [source.pivot(query), listed(source)]) {
      await expect(failed).rejects.toMatchObject({ name: 'SourceError' });
    }
    await expect(source.pivot(query)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('an answer of another kind is not shown', async () => {
    const table = await memory.pivot({ ...query, limit: 2 });
    const broken: unknown[] = [
      null,
      [],
      { ...table, rows: undefined },
      { ...table, rows: [{ ...table.rows[0], cells: [] }] },
      { ...table, rows: [{ ...table.rows[0], total: '7' }] },
      { ...table, rows: [{ ...table.rows[0], last: 'yesterday' }] },
      { ...table, columns: [{ key: 7, total: 1 }] },
      { ...table, total: -1 },
      { ...table, total: 2 ** 53 },
      { ...table, coverage: { from: '1 March', to: null, through: null } },
    ];
    for (const value of broken)
      await expect(answering(() => json(value)).pivot(query), JSON.stringify(value)).rejects.toMatchObject({
        code: 'internal',
      });
    expect(await answering(() => json(table)).pivot(query)).toEqual(table);
    await expect(answering(() => json(table)).coverage()).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('who gives up', () => {
  it('is told so with the reason given, before, while and after', async () => {
    const reason = new Error('another tab');
    const source = throughHttp(memory);
    await expect(source.pivot(query, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const late = new AbortController();
    const waiting = answering(
      (_, { signal }) =>
        new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const asked = waiting.pivot(query, { signal: late.signal });
    late.abort(reason);
    await expect(asked).rejects.toBe(reason);
    const between = new AbortController();
    const batches = source.submissions(days, { signal: between.signal })[Symbol.asyncIterator]();
    await batches.next();
    between.abort(reason);
    await expect(batches.next()).rejects.toBe(reason);
  });

  it('leaves no timer and no listener behind', async () => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    await throughHttp(memory).pivot(query, { signal });
    await listed(throughHttp(memory));
    for await (const _ of throughHttp(memory).submissions(days, { signal })) break;
    expect(vi.getTimerCount()).toBe(0);
    expect(remove.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(add).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});

describe('a list of submissions', () => {
  const whole = async () => {
    const handle = createSourceHandler(memory, { scope: () => [] });
    const response = await handle(
      new Request(`https://mail.example/submissions?query=${encodeURIComponent(JSON.stringify(days))}`),
    );
    return new Uint8Array(await response.arrayBuffer());
  };
  const sending = (pieces: readonly Uint8Array[]) =>
    answering(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const piece of pieces) controller.enqueue(piece);
              controller.close();
            },
          }),
          { headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' } },
        ),
    );

  it('is the same however its bytes come, cut through letters too', async () => {
    const bytes = await whole();
    const expected = await listed(memory);
    for (const size of [1, 7, 4_096, bytes.length]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      );
      expect(await listed(sending(pieces))).toEqual(expected);
    }
  });

  it('is never whole when a part is missing, wherever it was cut', async () => {
    const bytes = await whole();
    const ends = [0, 1, 100, bytes.length - 1, bytes.length - 3, bytes.length >> 1, bytes.indexOf(10) + 1];
    for (const end of ends)
      await expect(listed(sending([bytes.slice(0, end)])), `${end}`).rejects.toMatchObject({
        code: 'unavailable',
      });
    // A line that somebody has taken out.
    const line = bytes.indexOf(10) + 1;
    await expect(listed(sending([bytes.slice(line)]))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('fails with the code of what failed half-way', async () => {
    const onError = vi.fn();
    const broken: Source = {
      ...memory,
      async *submissions() {
        yield records.slice(0, 3);
        throw new Error('disk of db7');
      },
    };
    const seen: Submission[] = [];
    const reading = (async () => {
      for await (const batch of throughHttp(broken, { onError }).submissions(days)) seen.push(...batch);
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'internal',
      message: 'The server could not answer.',
    });
    expect(seen).toHaveLength(3);
    expect(onError).toHaveBeenCalledOnce();
  });

  it('refuses what is no list, and does not grow with a line that never ends', async () => {
    const text = (value: string) => new TextEncoder().encode(value);
    for (const strange of ['7\n', '{}\n', '"x"\n', '{"sender":1}\n', '["end",0]\n{"sender":"a"}\n', 'x\n'])
      await expect(listed(sending([text(strange)])), strange).rejects.toMatchObject({ code: 'internal' });
    await expect(listed(sending([Uint8Array.of(0xff, 10)]))).rejects.toMatchObject({ code: 'internal' });
    let sent = 0;
    const endless = answering(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              sent += 100_000;
              controller.enqueue(new Uint8Array(100_000).fill(97));
            },
          }),
          { headers: { 'Content-Type': 'application/x-ndjson' } },
        ),
    );
    await expect(listed(endless)).rejects.toMatchObject({ code: 'internal' });
    expect(sent).toBeLessThan(2_000_000);
  });

  it('has ten times as long to find what is unusual, which is some twenty questions', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const nothing = { flags: [], judged: null, history: null, enough: false, truncated: false };
    const slow = httpSource('https://mail.example/api', {
      timeout: 100,
      fetch: (_, init) =>
        new Promise((resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
          setTimeout(() => resolve(Response.json(nothing)), 250);
        }),
    });
    const [unusual, coverage] = [slow.unusual?.(days), slow.coverage()];
    const tooLong = expect(coverage).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(250);
    await tooLong;
    expect(await unusual).toEqual(nothing);
  });

  it('is not hurried while its reader is slow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const source = throughHttp(memory, {}, { timeout: 30 });
    let count = 0;
    for await (const batch of source.submissions(days)) {
      count += batch.length;
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(count).toBe(2_500);
  });
});
