import { describe, expect, it } from 'vitest';
import {
  authMethods,
  createDataset,
  memorySource,
  type PivotQuery,
  type Source,
  type Submission,
  tlsVersions,
} from '../index.ts';
import { bare, csvOf, jsonOf, ndjson, range, sourceOf, textOf } from './exportReport.test.fixture.ts';

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
