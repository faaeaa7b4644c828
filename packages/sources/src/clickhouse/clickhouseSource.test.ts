import { type PivotQuery, SourceError } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { clickhouseSource } from '../clickhouse.ts';
import { asker } from './ask.ts';

type Question = Parameters<Parameters<typeof clickhouseSource>[0]['query']>[0];

const days = { from: '2026-03-01', to: '2026-03-01' };
const query: PivotQuery = { ...days, rows: 'sender', columns: 'tls', measure: 'messages' };
const head = (records: number) => [
  { key: '', everything: 1, total: '3', records },
  { key: '1.2', everything: 0, total: 3, records },
];
const row = (allRecords: number) => ({
  row: 'a@x.example',
  total: 3,
  records: allRecords,
  first: Date.UTC(2026, 2, 1),
  last: Date.UTC(2026, 2, 1),
  cells: { '=1.2': 3 },
  allRecords,
});
const ends = [{ store: 0, plain: false, first: Date.UTC(2026, 2, 1), last: Date.UTC(2026, 2, 1) }];

/** A client that answers by what stands in the statement. */
function answering(answer: (question: Question) => unknown[] | Promise<unknown[]>) {
  const asked: Question[] = [];
  const client = {
    async query(question: Question) {
      asked.push(question);
      const data = await answer(question);
      return { json: async () => ({ data, rows_before_limit_at_least: data.length }) };
    },
  };
  return { asked, source: clickhouseSource(client as never, { table: 'mail.submissions' }) };
}

const kindOf = ({ query: text }: Question) =>
  text.includes('GROUPING SETS') ? 'head' : text.includes('GROUP BY plain') ? 'coverage' : 'page';

const usual = (question: Question, records = 3) =>
  ({ head: head(records), page: [row(3)], coverage: ends })[kindOf(question)];

describe('statements', () => {
  it('hold no value of a question', async () => {
    const { asked, source } = answering((question) => usual(question));
    const hostile = `'; DROP TABLE x; -- {p1:String}`;
    await source.pivot({
      ...query,
      timeZone: 'Europe/Rome',
      where: [
        { field: 'sender', op: 'contains', value: hostile },
        { anyOf: [{ field: 'domain', op: 'in', value: [hostile] }] },
      ],
      having: [{ by: { column: hostile, of: 'client' }, op: 'atLeast', value: 7_654_321 }],
      sort: { by: { column: hostile }, direction: 'ascending' },
      offset: 1_234_567,
      limit: 1,
      topColumns: 5,
    });
    expect(asked.length).toBeGreaterThan(2);
    for (const { query: text, query_params: params } of asked) {
      expect(text).not.toMatch(/DROP|2026|1234567|7654321|Rome/);
      expect(text).toContain('`mail`.`submissions`');
      // Each is bound, once.
      expect(Object.keys(params).sort()).toEqual(
        [...new Set([...text.matchAll(/\{(p\d+):/g)].map((found) => found[1]))].sort(),
      );
    }
  });

  it('take names from the host alone, and only such as need no quotes', () => {
    for (const table of ['', 'a b', 'a`b', 'a.b;c', 'x--', '1a'])
      expect(() => clickhouseSource({} as never, { table }), table).toThrow(/The table is/);
    expect(() => clickhouseSource({} as never, { table: 't', dimensions: { device: 'a)b' } })).toThrow(
      /The column of device/,
    );
  });

  it('are not made of a wrong question', async () => {
    const { asked, source } = answering((question) => usual(question));
    await expect(source.pivot({ ...query, rows: 'device' })).rejects.toMatchObject({ code: 'invalid-query' });
    await expect(source.coverage({ timeZone: 'Mars/Olympus' })).rejects.toMatchObject({
      code: 'invalid-query',
    });
    await expect(
      source.submissions({ from: '2026-03-02', to: '2026-03-01' })[Symbol.asyncIterator]().next(),
    ).rejects.toMatchObject({
      code: 'invalid-query',
    });
    expect(asked).toEqual([]);
  });
});

describe('an answer', () => {
  it('is asked anew when data came in between its statements', async () => {
    let heads = 0;
    const { source } = answering((question) => {
      if (kindOf(question) === 'head') heads += 1;
      return usual(question, heads === 1 ? 2 : 3);
    });
    expect(await source.pivot(query)).toEqual({
      columns: [{ key: '1.2', total: 3 }],
      rows: [
        { key: 'a@x.example', total: 3, cells: [3], first: Date.UTC(2026, 2, 1), last: Date.UTC(2026, 2, 1) },
      ],
      total: 3,
      rowCount: 1,
      coverage: { from: '2026-03-01', to: '2026-03-01', through: Date.UTC(2026, 2, 1) },
    });
    expect(heads).toBe(2);
  });

  it('is none while they keep coming', async () => {
    const { source } = answering((question) => usual(question, 2));
    await expect(source.pivot(query)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is none beyond what is exact', async () => {
    const { source } = answering((question) =>
      kindOf(question) === 'head' ? [{ ...head(3)[0], total: '9007199254740992' }] : (usual(question) ?? []),
    );
    await expect(source.pivot(query)).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringMatching(/2\^53/),
    });
  });
});

describe('a table', () => {
  const answers = (answer: object) =>
    clickhouseSource({ query: async () => ({ json: async () => answer }) } as never, {
      table: 't',
    }).coverage();

  it('is none without all of its rows, or with an error among them', async () => {
    expect(await answers({ data: ends, rows: 1 })).toMatchObject({ from: '2026-03-01' });
    await expect(answers({ data: ends, rows: 2 })).rejects.toMatchObject({ code: 'unavailable' });
    await expect(answers({ data: ends, rows: 1, exception: 'Code: 279' })).rejects.toBeInstanceOf(
      SourceError,
    );
    await expect(answers({})).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('a list', () => {
  const at = Date.UTC(2026, 2, 1);
  const rows = [
    ...[1, 2, 3].map((messages) => [
      0,
      at,
      0,
      messages,
      'a@x.example',
      'x.example',
      '1.2',
      'basic',
      '',
      'user',
    ]),
    [1, 0, 0, 0, '', '', '', '', '', ''],
  ];
  const listing = (batches: unknown[][]) => {
    const answer = {
      stream: async function* () {
        for (const batch of batches) yield batch.map((row) => ({ json: () => row }));
      },
      close: () => {},
    };
    return clickhouseSource({ query: async () => answer } as never, { table: 't' });
  };
  const counted = async (batches: unknown[][]) => {
    let count = 0;
    for await (const batch of listing(batches).submissions(days)) count += batch.length;
    return count;
  };

  it('is whole with its last row', async () => {
    expect(await counted([rows])).toBe(3);
    expect(await counted([rows.slice(0, 2), rows.slice(2, 3), rows.slice(3)])).toBe(3);
    expect(await counted([rows.slice(3)])).toBe(0);
  });

  it('is none without it, however politely it was cut', async () => {
    for (const cut of [[], [rows.slice(0, 3)], [rows.slice(0, 1)], [[], []]])
      await expect(counted(cut)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('a failure', () => {
  it.each([
    [{ type: 'TIMEOUT_EXCEEDED', message: 'Timeout exceeded' }, 'timeout'],
    [{ type: 'AUTHENTICATION_FAILED', message: 'admin: Authentication failed' }, 'unauthorized'],
    [{ type: 'ALL_CONNECTION_TRIES_FAILED', message: 'shard 2 at 10.0.0.7' }, 'unavailable'],
    [{ type: 'UNKNOWN_IDENTIFIER', message: 'Missing columns: plain' }, 'internal'],
    [{ type: 'UNKNOWN_TABLE', message: 'Table mail.submissions does not exist' }, 'internal'],
    [new Error('Timeout error.'), 'timeout'],
    [Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:8123'), { code: 'ECONNREFUSED' }), 'unavailable'],
  ])('of a server has a code, and names nothing of it: %s', async (error, code) => {
    const { source } = answering(() => Promise.reject(error));
    const failed = await source.pivot(query).catch((one: unknown) => one);
    expect(failed).toBeInstanceOf(SourceError);
    expect(failed).toMatchObject({ code, cause: error });
    expect(String(failed)).not.toMatch(/10\.0|admin|mail|plain/);
  });

  it('of the asker is its own reason', async () => {
    const leaving = new AbortController();
    const reason = new Error('gone');
    const { source } = answering(() => {
      leaving.abort(reason);
      return Promise.reject(new Error('The user aborted a request.'));
    });
    await expect(source.pivot(query, { signal: leaving.signal })).rejects.toBe(reason);
    await expect(source.coverage({ signal: leaving.signal })).rejects.toBe(reason);
  });

  it('of the asker ends a wait', async () => {
    const leaving = new AbortController();
    const { wait } = asker({} as never, leaving.signal);
    await wait(0);
    const waiting = wait(3_600_000);
    const reason = new Error('gone');
    leaving.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(wait(3_600_000)).rejects.toBe(reason);
  });
});
