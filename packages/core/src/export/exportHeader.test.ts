import { describe, expect, it, vi } from 'vitest';
import { authMethods, type Source, senderKinds, tlsVersions } from '../index.ts';
import { bare, jsonOf, ndjson, range, sourceOf, textOf } from './exportReport.test.fixture.ts';
import { type ExportRequest, type ExportWords, exportTitles } from './index.ts';

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
    const having = [{ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 2 }] as const;
    const [limited] = await jsonOf({ format: 'ndjson', where, having });
    expect(limited).toEqual({ about: { contents: 'summary', ...range, where, having, through } });
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
  const having: ExportRequest['having'] = [
    { by: 'total', op: 'atLeast', value: 2 },
    { by: { column: '1.0', of: 'tls' }, op: 'atMost', value: 33.5, percent: true },
    { by: { column: '=x', of: 'client' }, op: 'atMost', value: 7 },
  ];
  /** Whatever the conditions. */
  const any = sourceOf();
  const source: Source = { ...any, pivot: (query) => any.pivot({ ...query, where: [], having: [] }) };

  it('states range, zone, conditions and how far the data reach', async () => {
    const lines = (await textOf({ where, having, bom: true }, source)).split('\r\n');
    expect(lines.slice(0, 11)).toEqual([
      '\uFEFFreport',
      'contents,summary',
      'range,2026-11-11,2026-11-17',
      'timeZone,Europe/Rome',
      // The plain day ends last in the last zone.
      expect.stringMatching(/^through,2026-11-1[56]T[\d:.]+Z$/),
      'filter,domain is ',
      'filter,"tls in none, 1.0 or sender startsWith =x"',
      'senderFilter,messages atLeast 2',
      'senderFilter,percentOfMessages (tls is 1.0) atMost 33.5',
      'senderFilter,messages (client is =x) atMost 7',
      '',
    ]);
    expect(lines[11]).toMatch(/^sender,domain,messages,tls\.none,/);
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
      exportOps: named(['is', 'isNot', 'startsWith', 'contains', 'in', 'or', 'atLeast', 'atMost']),
    };
    const lines = (await textOf({ where, having, words }, source)).split('\r\n');
    expect(lines[1]).toBe('~contents,~summary');
    expect(lines[5]).toBe('~filter,~domain ~is ~nowhere');
    expect(lines[6]).toBe('~filter,"~tls ~in ~none, ~1.0 ~or ~sender ~startsWith =x"');
    expect(lines.slice(7, 10)).toEqual([
      '~senderFilter,~messages ~atLeast 2',
      '~senderFilter,~percentOfMessages (~tls ~is ~1.0) ~atMost 33.5',
      '~senderFilter,~messages (~client ~is =x) ~atMost 7',
    ]);
    expect(lines[11]).toMatch(/^~sender,~domain,~messages,~messages: ~none,/);
  });

  it('can be left out, and then nobody asks how far the data reach', async () => {
    const source = sourceOf();
    const coverage = vi.fn(source.coverage);
    const text = await textOf(bare, { ...source, coverage });
    expect(text).toMatch(/^sender,domain/);
    expect(coverage).not.toHaveBeenCalled();
  });
});
