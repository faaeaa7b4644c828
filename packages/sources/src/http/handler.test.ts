import { type PivotQuery, type Source, SourceError, type Submission } from '@smtp-auth-report/core';
import { describe, expect, it, vi } from 'vitest';
import { memoryOf, throughHttp } from '../../test/throughHttp.ts';
import { createSourceHandler, type SourceHandlerOptions } from '../http.ts';

const day = '2026-03-01';
const time = '2026-03-01T12:00:00Z';
const records: Submission[] = [
  { time, sender: 'printer@a.example', tls: '1.0', auth: 'basic', messages: 7 },
  { time, sender: 'app@a.example', tls: '1.3', auth: 'oauth', messages: 2 },
  { time, sender: 'scan@b.example', tls: 'none', auth: 'basic', messages: 3 },
];
const bySender: PivotQuery = { from: day, to: day, rows: 'sender', columns: 'tls', measure: 'messages' };

const handlerOf = (options: Partial<SourceHandlerOptions> = {}, source: Source = memoryOf(records)) =>
  createSourceHandler(source, { scope: () => [], ...options });

const get = (topic: string, query?: unknown, headers: HeadersInit = {}) =>
  new Request(
    `https://mail.example/api/${topic}${query === undefined ? '' : `?query=${encodeURIComponent(typeof query === 'string' ? query : JSON.stringify(query))}`}`,
    { headers },
  );
const post = (topic: string, body: string) =>
  new Request(`https://mail.example/api/${topic}`, { method: 'POST', body });

async function problem(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { status, code, detail } = (await response.json()) as Record<string, unknown>;
  expect(status).toBe(response.status);
  return { status, code, detail };
}

describe('the handler refuses', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a field that no query has', { offest: 3 }, /query\.offest is nothing that a query has/],
    ['a prototype key', { ['__proto__']: { where: [] } }, /query\.__proto__ is nothing/],
    [
      'a field in a condition',
      { where: [{ field: 'tls', op: 'is', value: '1.0', or: 1 }] },
      /where\[0\]\.or/,
    ],
    [
      'a field in an order',
      {
        sort: {
          by: 'key',
          direction: 'ascending',
          thenBy: { by: 'key', direction: 'ascending', thenBy: { by: 'key', direction: 'ascending' } },
        },
      },
      /thenBy\.thenBy/,
    ],
    ['a range of twenty years', { from: '2006-03-01' }, /The range has 7306 days, and 3660 are the most/],
    ['a day that is none', { to: '2026-02-30' }, /to \("2026-02-30"\)/],
    ['an empty range', { from: '2026-03-02' }, /before from/],
    ['a zone that is none', { timeZone: 'Mars/Olympus' }, /timeZone \("Mars\/Olympus"\)/],
    ['too large a page', { limit: 10_001 }, /limit is 10001, and 10000 rows are the most/],
    ['a page before the first', { offset: -1 }, /offset is -1/],
    [
      'a long text',
      { where: [{ field: 'sender', op: 'contains', value: 'a'.repeat(1025) }] },
      /where\[0\]\.value has 1025 characters, and 1024 are the most/,
    ],
    [
      'many conditions',
      {
        where: Array.from({ length: 51 }, () => ({
          anyOf: [
            { field: 'tls', op: 'is', value: 'a' },
            { field: 'tls', op: 'is', value: 'b' },
          ],
        })),
      },
      /102 conditions, and 100/,
    ],
    [
      'many values',
      { where: [{ field: 'sender', op: 'in', value: Array.from({ length: 10_001 }, String) }] },
      /10001 values, and 10000/,
    ],
    ['a dimension that clients do not know', { rows: 'device' }, /"device"/],
    ['depths', { where: JSON.parse('['.repeat(20) + ']'.repeat(20)) as unknown }, /objects in objects/],
  ])('%s', async (_, change, sentence) => {
    const response = await handlerOf()(post('pivot', JSON.stringify({ ...bySender, ...change })));
    expect(await problem(response)).toEqual({
      status: 400,
      code: 'invalid-query',
      detail: expect.stringMatching(sentence),
    });
  });

  it('what is no query at all', async () => {
    for (const request of [
      get('pivot'),
      get('pivot', '{'),
      post('pivot', ''),
      post('pivot', '[]'),
      get('submissions', 'null'),
    ])
      expect(await problem(await handlerOf()(request))).toMatchObject({ status: 400, code: 'invalid-query' });
    // A list of submissions has no rows.
    expect(await problem(await handlerOf()(get('submissions', bySender)))).toMatchObject({ status: 400 });
  });

  it('a body that is too large, without reading all of it', async () => {
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    const request = new Request('https://mail.example/api/pivot', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await problem(await handlerOf()(request))).toMatchObject({ status: 413, code: 'invalid-query' });
    expect(read).toBeLessThan(6);
  });

  it('paths and methods that it does not know', async () => {
    expect(await problem(await handlerOf()(get('constructor')))).toMatchObject({ status: 404 });
    const response = await handlerOf()(new Request('https://mail.example/api/pivot', { method: 'DELETE' }));
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await problem(response)).toMatchObject({ status: 405 });
  });

  it('answers that are too large, rather than cutting them', async () => {
    const rows = await handlerOf({ limits: { rows: 2 } })(get('pivot', bySender));
    expect(await problem(rows)).toMatchObject({
      detail: expect.stringMatching(/3 rows, and 2 are the most/),
    });
    const cells = await handlerOf({ limits: { cells: 8 } })(get('pivot', bySender));
    expect(await problem(cells)).toMatchObject({
      detail: expect.stringMatching(/3 rows of 3 columns, and 8/),
    });
    expect((await handlerOf({ limits: { rows: 2 } })(get('pivot', { ...bySender, limit: 2 }))).status).toBe(
      200,
    );
  });
});

describe('the scope of a request', () => {
  const scope = (request: Request) => {
    const domain = request.headers.get('x-domain');
    if (!domain) throw new SourceError('unauthorized', 'no such user: database at 10.0.0.7');
    return [{ field: 'domain', op: 'is' as const, value: domain }];
  };
  const headers = { 'x-domain': 'b.example' };

  it('holds for every question, whatever it asks', async () => {
    const source = throughHttp(memoryOf(records), { scope }, { headers });
    const everything = {
      ...bySender,
      where: [{ anyOf: [{ field: 'domain', op: 'isNot' as const, value: '' }] }],
    };
    const { rows, total } = await source.pivot(everything);
    expect([rows.map(({ key }) => key), total]).toEqual([['scan@b.example'], 3]);
    const other = { ...bySender, where: [{ field: 'domain', op: 'is' as const, value: 'a.example' }] };
    expect((await source.pivot(other)).total).toBe(0);
    const seen: string[] = [];
    for await (const batch of source.submissions({ from: day, to: day }))
      seen.push(...batch.map(({ sender }) => sender));
    expect(seen).toEqual(['scan@b.example']);
  });

  it('refuses who may see nothing, and says no more than that', async () => {
    const onError = vi.fn();
    for (const topic of ['pivot', 'submissions', 'coverage', 'unusual']) {
      const response = await handlerOf({ scope, onError })(get(topic, bySender));
      expect(await problem(response)).toEqual({
        status: 403,
        code: 'unauthorized',
        detail: 'You are not allowed to see this.',
      });
    }
    expect(onError.mock.calls.map(([error]) => String(error))).toEqual(
      Array.from({ length: 4 }, () => expect.stringContaining('10.0.0.7')),
    );
  });

  it('may be about what clients cannot name', async () => {
    const source = memoryOf([{ ...records[0], device: 'hall' } as Submission, ...records.slice(1)]);
    const handle = handlerOf({ scope: () => [{ field: 'device', op: 'is', value: 'hall' }] }, source);
    expect(await (await handle(get('pivot', bySender))).json()).toMatchObject({ total: 7 });
  });
});

describe('failures of the source', () => {
  const failing = (error: unknown): Source => ({
    pivot: () => Promise.reject(error),
    coverage: () => Promise.reject(error),
    submissions: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) }),
  });

  it.each([
    [new SourceError('unavailable', 'connect to clickhouse://admin:secret@10.0.0.7'), 503, 'unavailable'],
    [new SourceError('timeout', 'secret'), 504, 'timeout'],
    [new SourceError('internal', 'secret'), 500, 'internal'],
    [new TypeError('secret'), 500, 'internal'],
  ])('reach the client by their code, without what they say: %s', async (error, status, code) => {
    const onError = vi.fn();
    for (const [topic, query] of [
      ['pivot', bySender],
      ['coverage'],
      ['submissions', { from: day, to: day }],
      ['unusual', { from: day, to: day }],
    ] as const) {
      const said = await problem(await handlerOf({ onError }, failing(error))(get(topic, query)));
      expect(said).toMatchObject({ status, code });
      expect(JSON.stringify(said)).not.toMatch(/secret|10\.0/);
    }
    expect(onError).toHaveBeenCalledTimes(4);
    expect(onError.mock.lastCall?.[0]).toBe(error);
    await expect(throughHttp(failing(error)).pivot(bySender)).rejects.toMatchObject({
      name: 'SourceError',
      code,
    });
  });
});

describe('the tag of an answer', () => {
  it('spares what the client has already, until the numbers change', async () => {
    const all = [...records];
    const handle = createSourceHandler(
      {
        ...memoryOf([]),
        pivot: (query) => memoryOf(all).pivot(query),
        coverage: () => memoryOf(all).coverage(),
      },
      { scope: () => [] },
    );
    const tag = (await handle(get('pivot', bySender))).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\da-f]{32}"$/);
    const again = await handle(get('pivot', bySender, { 'if-none-match': `"other", W/${tag}` }));
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    const coverage = (await (await handle(get('coverage'))).json()) as object;
    // It comes late: the coverage stays as it is.
    all.push({ time: '2026-03-01T11:00:00Z', sender: 'late@a.example' });
    expect(await (await handle(get('coverage'))).json()).toEqual(coverage);
    const changed = await handle(get('pivot', bySender, { 'if-none-match': tag }));
    expect([changed.status, ((await changed.json()) as { total: number }).total]).toEqual([200, 13]);
  });

  it('of a revision spares the question too, and differs by query and scope', async () => {
    let revision = 1;
    const memory = memoryOf(records);
    const pivot = vi.fn((query: PivotQuery) => memory.pivot(query));
    const handle = createSourceHandler(
      { ...memory, pivot },
      {
        scope: ({ headers }) => [{ field: 'domain', op: 'is', value: headers.get('x-domain') ?? '' }],
        revision: () => String(revision),
      },
    );
    const ask = async (headers: HeadersInit, query = bySender) => handle(get('pivot', query, headers));
    const tag = (await ask({ 'x-domain': 'a.example' })).headers.get('etag') ?? '';
    const has = { 'if-none-match': tag, 'x-domain': 'a.example' };
    expect((await ask(has)).status).toBe(304);
    expect(pivot).toHaveBeenCalledTimes(1);
    expect((await ask({ ...has, 'x-domain': 'b.example' })).status).toBe(200);
    expect((await ask(has, { ...bySender, columns: null })).status).toBe(200);
    revision += 1;
    expect((await ask(has)).status).toBe(200);
  });
});
