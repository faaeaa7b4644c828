import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import {
  authMethods,
  createDataset,
  memorySource,
  type PivotQuery,
  type Source,
  SourceError,
  type Submission,
  senderKinds,
  tlsVersions,
} from '../index.ts';
import {
  type ExportOptions,
  type ExportProgress,
  type ExportRequest,
  type ExportWords,
  exportReport,
  exportTitles,
} from './index.ts';

const range = { from: '2026-11-11', to: '2026-11-17', timeZone: 'Europe/Rome' };
const submissions: Submission[] = [
  { time: '2026-11-11T08:00:00Z', sender: 'anna@a.example', tls: '1.3', auth: 'oauth', messages: 4 },
  { time: '2026-11-13T08:30:00Z', sender: 'anna@a.example', tls: '1.0', auth: 'basic', messages: 2 },
  // Half past midnight of the next day in Rome.
  { time: '2026-11-13T23:30:00Z', sender: 'ups', tls: 'none', auth: 'basic', client: '10.0.0.3' },
  { time: '2026-11-15', sender: 'idle@b.example', messages: 0, kind: 'service' },
];

function sourceOf(records: Submission[] = submissions): Source {
  const dataset = createDataset();
  dataset.append(records);
  return memorySource(dataset);
}

async function textOf(
  request: Partial<ExportRequest>,
  source: Source = sourceOf(),
  options: ExportOptions = {},
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  const whole: ExportRequest = { contents: 'summary', format: 'csv', range, ...request };
  for await (const bytes of exportReport(source, whole, options))
    text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** Records of CSV by title, as another parser reads them. */
async function csvOf(...args: Parameters<typeof textOf>): Promise<Record<string, string>[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(await textOf(...args), {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

async function jsonOf(...args: Parameters<typeof textOf>): Promise<Record<string, unknown>[]> {
  const text = await textOf(...args);
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const bare = { header: false } as const;
const ndjson = { format: 'ndjson', header: false } as const;

describe('a summary', () => {
  it('has a record per sender with its messages by version and method, and a column for every version', async () => {
    const records = await csvOf(bare);
    expect(records.map(({ sender }) => sender)).toEqual(['anna@a.example', 'idle@b.example', 'ups']);
    expect(records[0]).toEqual({
      sender: 'anna@a.example',
      domain: 'a.example',
      messages: '6',
      ...Object.fromEntries(tlsVersions.map((version) => [`tls.${version}`, '0'])),
      ...Object.fromEntries(authMethods.map((method) => [`auth.${method}`, '0'])),
      'tls.1.0': '2',
      'tls.1.3': '4',
      'auth.basic': '2',
      'auth.oauth': '4',
      firstSeen: '2026-11-11T08:00:00.000Z',
      lastSeen: '2026-11-13T08:30:00.000Z',
    });
    expect(records[2]).toMatchObject({ domain: '', messages: '1', 'tls.none': '1', 'tls.unknown': '0' });
  });

  it('is the same, page by page', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      time: '2026-11-12T08:00:00Z',
      sender: `s${i % 25}@a.example`,
      tls: tlsVersions[i % 7],
    }));
    const source = sourceOf(many);
    const whole = await textOf({}, source);
    const asked: PivotQuery[] = [];
    const watched: Source = {
      ...source,
      pivot(query) {
        asked.push(query);
        return source.pivot(query);
      },
    };
    expect(await textOf({}, watched, { pageSize: 7 })).toBe(whole);
    expect(Math.max(...asked.map(({ rows, limit = Infinity }) => (rows === 'sender' ? limit : 0)))).toBe(7);
  });

  it('names no sender twice when others come in meanwhile', async () => {
    const dataset = createDataset();
    const at = '2026-11-12T08:00:00Z';
    dataset.append(['b', 'c', 'd', 'e'].map((sender) => ({ time: at, sender })));
    const source = memorySource(dataset);
    const growing: Source = {
      ...source,
      async pivot(query) {
        const table = await source.pivot(query);
        if (query.offset === 0 && query.columns === 'auth') dataset.append([{ time: at, sender: 'a' }]);
        return table;
      },
    };
    const records = await csvOf(bare, growing, { pageSize: 2 });
    expect(records.map(({ sender }) => sender)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('keeps the columns of a value that a newer source knows', async () => {
    const source = sourceOf();
    const newer: Source = {
      ...source,
      async pivot(query) {
        const table = await source.pivot(query);
        if (query.columns !== 'tls') return table;
        return {
          ...table,
          columns: [...table.columns, { key: '__proto__', total: 3 }],
          rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, 3] })),
        };
      },
    };
    expect((await csvOf(bare, newer))[0]?.['tls.__proto__' as string]).toBe('3');
    expect(await textOf(ndjson, newer)).toContain('"unknown":0,"__proto__":3}');
  });
});

describe('a daily report', () => {
  it('has a record per day of the zone and sender, also for who only signed in', async () => {
    const records = await csvOf({ ...bare, contents: 'daily' });
    expect(records.map(({ day, sender, messages }) => [day, sender, messages])).toEqual([
      ['2026-11-11', 'anna@a.example', '4'],
      ['2026-11-13', 'anna@a.example', '2'],
      ['2026-11-14', 'ups', '1'],
      ['2026-11-15', 'idle@b.example', '0'],
    ]);
    expect(records[0]).toMatchObject({ 'tls.1.3': '4', 'auth.oauth': '4', 'tls.1.0': '0' });
  });
});

describe('every submission', () => {
  const contents = 'submissions';

  it('is a record with all its fields, a plain day as a day', async () => {
    const records = await csvOf({ ...bare, contents });
    expect(records).toHaveLength(4);
    expect(records[2]).toEqual({
      time: '2026-11-13T23:30:00.000Z',
      sender: 'ups',
      domain: '',
      messages: '1',
      tls: 'none',
      auth: 'basic',
      client: '10.0.0.3',
      kind: 'unknown',
      otherFields: '',
    });
    expect(records[3]).toMatchObject({ time: '2026-11-15', messages: '0', kind: 'service' });
  });

  it.each([
    ['found in the first', undefined, { device: 'floor 3', otherFields: '{"room":"=1+1","__proto__":"x"}' }],
    ['declared', ['device', 'room'], { device: 'floor 3', room: "'=1+1" }],
  ])('has the host’s own dimensions, %s', async (_, dimensions, expected) => {
    const own = { time: 0, sender: 'a', messages: 1 };
    const later = { ...own, device: 'floor 3', room: '=1+1', ['__proto__']: 'x' };
    const source: Source = {
      ...sourceOf(),
      async *submissions() {
        yield [{ ...own, device: 'x' } as Submission];
        yield [later];
      },
    };
    const records = await csvOf({ ...bare, contents, dimensions }, source);
    expect(records[1]).toMatchObject(expected);
    expect(Object.keys(records[1] ?? {})).toHaveLength(10);
    expect(await textOf({ ...ndjson, contents, dimensions }, source)).toContain(
      '"device":"floor 3","room":"=1+1","__proto__":"x"}',
    );
  });
});

describe('what a spreadsheet would run', () => {
  const hostile = [
    '=cmd|x!A0@a.example',
    '+1@a.example',
    '-1@a.example',
    '@sum(1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠1',
    '\t=1',
    '\r=1',
    '\n=1',
    'quo"te,comma;semi\r\nline@a.example',
    '\u202Egpj.exe@a.example',
    'constructor',
    '__proto__',
    '😀@a.example',
  ];
  const at = { time: '2026-11-12T08:00:00Z' };
  const records = hostile.map((text) => ({ ...at, sender: text, client: text, domain: text }));
  const safe = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

  it.each(['summary', 'daily', 'submissions'] as const)('is text in every column of %s', async (contents) => {
    const dataset = createDataset();
    dataset.append(records);
    // As the dataset has them: it may trim or lower a domain.
    const known = dataset.pivot({ ...range, rows: 'sender', columns: null, measure: 'messages' }).rows;
    expect(known).toHaveLength(hostile.length);
    const rows = await csvOf({ ...bare, contents }, memorySource(dataset));
    expect(rows.map(({ sender }) => sender).sort()).toEqual(known.map(({ key }) => safe(key)).sort());
    for (const row of rows)
      for (const field of Object.values(row)) expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it('is as it was in NDJSON', async () => {
    const lines = await jsonOf({ ...ndjson, contents: 'submissions' }, sourceOf(records));
    expect(lines.map(({ client }) => client)).toEqual(hostile);
  });
});

describe('NDJSON', () => {
  it('has the same keys in every language, and one object per line', async () => {
    const [anna] = await jsonOf(ndjson);
    expect(anna).toEqual({
      sender: 'anna@a.example',
      domain: 'a.example',
      messages: 6,
      tls: { none: 0, ssl3: 0, '1.0': 2, '1.1': 0, '1.2': 0, '1.3': 4, unknown: 0 },
      auth: { basic: 2, oauth: 4, other: 0, unknown: 0 },
      firstSeen: '2026-11-11T08:00:00.000Z',
      lastSeen: '2026-11-13T08:30:00.000Z',
    });
  });

  it('says first what it is', async () => {
    const where = [{ field: 'tls', op: 'in', value: ['1.0'] }] as const;
    const [first, second] = await jsonOf({ format: 'ndjson', where });
    const through = expect.stringMatching(/^2026-11-1[56]T/);
    expect(first).toEqual({ about: { contents: 'summary', ...range, where, through } });
    expect(second).toMatchObject({ sender: 'anna@a.example', messages: 2 });
  });
});

describe('the header', () => {
  const where: ExportRequest['where'] = [
    { field: 'domain', op: 'is', value: '' },
    {
      anyOf: [
        { field: 'tls', op: 'in', value: ['none', '1.0'] },
        { field: 'sender', op: 'startsWith', value: '=x' },
      ],
    },
  ];
  /** Whatever the conditions. */
  const any = sourceOf();
  const source: Source = { ...any, pivot: (query) => any.pivot({ ...query, where: [] }) };

  it('states range, zone, conditions and how far the data reach', async () => {
    const lines = (await textOf({ where, bom: true }, source)).split('\r\n');
    expect(lines.slice(0, 8)).toEqual([
      '\uFEFFreport',
      'contents,summary',
      'range,2026-11-11,2026-11-17',
      'timeZone,Europe/Rome',
      // The plain day ends last in the last zone.
      expect.stringMatching(/^through,2026-11-1[56]T[\d:.]+Z$/),
      'filter,domain is ',
      'filter,"tls in none, 1.0 or sender startsWith =x"',
      '',
    ]);
    expect(lines[8]).toMatch(/^sender,domain,messages,tls\.none,/);
  });

  it('is in the words that are given', async () => {
    const named = <Name extends string>(names: readonly Name[]) =>
      Object.fromEntries(names.map((name) => [name, `~${name}`])) as Record<Name, string>;
    const words: ExportWords = {
      sendingVolume: '',
      tlsUsage: '',
      authMethod: '',
      notKnown: '',
      noDomain: '~nowhere',
      tlsVersions: named(tlsVersions),
      authMethods: named(authMethods),
      senderKinds: named(senderKinds),
      exportTitles: named(exportTitles),
      exportOps: named(['is', 'isNot', 'startsWith', 'contains', 'in', 'or']),
    };
    const lines = (await textOf({ where, words }, source)).split('\r\n');
    expect(lines[1]).toBe('~contents,~summary');
    expect(lines[5]).toBe('~filter,~domain ~is ~nowhere');
    expect(lines[6]).toBe('~filter,"~tls ~in ~none, ~1.0 ~or ~sender ~startsWith =x"');
    expect(lines[8]).toMatch(/^~sender,~domain,~messages,~messages: ~none,/);
  });

  it('can be left out, and then nobody asks how far the data reach', async () => {
    const source = sourceOf();
    const coverage = vi.fn(source.coverage);
    const text = await textOf(bare, { ...source, coverage });
    expect(text).toMatch(/^sender,domain/);
    expect(coverage).not.toHaveBeenCalled();
  });
});

describe('progress', () => {
  it.each(['summary', 'daily', 'submissions'] as const)('of %s grows to the whole', async (contents) => {
    const many = Array.from({ length: 4000 }, (_, i) => ({
      time: Date.UTC(2026, 10, 11 + (i % 7), 12),
      sender: `sender-${i % 900}@a.example`,
      messages: i % 3,
    }));
    const told: ExportProgress[] = [];
    const text = await textOf({ contents }, sourceOf(many), {
      pageSize: 100,
      onProgress: (progress) => told.push(progress),
    });
    const senders = new Set(many.map(({ sender }) => sender)).size;
    const days = new Set(many.map(({ sender, time }) => `${time} ${sender}`)).size;
    const expected = { summary: senders, daily: days, submissions: many.length };
    expect(told[0]).toEqual({ records: 0, bytes: 0, share: null });
    expect(told.at(-1)).toEqual({
      records: expected[contents],
      bytes: new TextEncoder().encode(text).length,
      share: 1,
    });
    const shares = told.slice(1).map(({ share }) => share ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
  });

  it('of nothing is nothing, and the file has only its titles', async () => {
    const told: ExportProgress[] = [];
    const request = { ...bare, contents: 'submissions' } as const;
    const text = await textOf(request, sourceOf([]), { onProgress: (progress) => told.push(progress) });
    expect(text).toBe('time,sender,domain,messages,tls,auth,client,kind,otherFields\r\n');
    expect(told.at(-1)).toMatchObject({ records: 0, share: 1 });
  });
});

describe('a source that fails', () => {
  const never = () => new Promise<never>(() => {});
  const down = () => Promise.reject(new SourceError('unavailable', 'down'));

  it.each([
    ['pivot', 'summary'],
    ['pivot', 'daily'],
    ['pivot', 'submissions'],
    ['coverage', 'summary'],
  ] as const)('in %s fails %s with its own error', async (method, contents) => {
    await expect(textOf({ contents }, { ...sourceOf(), [method]: down })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('in the middle of the submissions fails after what came before', async () => {
    const source: Source = {
      ...sourceOf(),
      async *submissions() {
        yield submissions;
        await down();
      },
    };
    await expect(textOf({ contents: 'submissions' }, source)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it.each(['pivot', 'coverage'] as const)('by hanging in %s still stops when asked to', async (method) => {
    const controller = new AbortController();
    const made = textOf({}, { ...sourceOf(), [method]: never }, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
  });

  it('by hanging in a list still stops, and the list is told', async () => {
    const controller = new AbortController();
    const left = vi.fn(() => never());
    const source: Source = {
      ...sourceOf(),
      submissions: () => ({ [Symbol.asyncIterator]: () => ({ next: never, return: left }) }),
    };
    const made = textOf({ contents: 'submissions' }, source, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 5);
    await expect(made).rejects.toThrow('enough');
    expect(left).toHaveBeenCalledOnce();
  });
});

describe('stopping', () => {
  it('asks nothing when it is aborted already', async () => {
    const source = sourceOf();
    const pivot = vi.fn(source.pivot);
    await expect(textOf({}, { ...source, pivot }, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(pivot).not.toHaveBeenCalled();
  });

  it('by leaving the loop ends the list of the source', async () => {
    const ended = vi.fn();
    const source: Source = {
      ...sourceOf(),
      async *submissions() {
        try {
          for (;;) yield submissions;
        } finally {
          ended();
        }
      },
    };
    const request: ExportRequest = { contents: 'submissions', format: 'csv', range };
    for await (const bytes of exportReport(source, request)) {
      expect(bytes.length).toBeGreaterThan(1000);
      break;
    }
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });

  it('lets other tasks run between pieces of a source that answers at once', async () => {
    const source: Source = {
      ...sourceOf(),
      async *submissions() {
        for (let batch = 0; batch < 400; batch++)
          yield Array.from({ length: 250 }, () => submissions[0] as Submission);
      },
    };
    let ran = 0;
    const timer = setInterval(() => ran++, 1);
    await textOf({ contents: 'submissions' }, source);
    clearInterval(timer);
    expect(ran).toBeGreaterThan(3);
  });
});
