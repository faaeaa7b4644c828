import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  localFilterStorage,
  memoryFilterStorage,
  mostSaved,
  readSavedFilters,
  type SavedFilter,
} from './filterStorage.ts';

const saved: SavedFilter = {
  name: 'Old TLS',
  domain: '',
  range: { days: 30 },
  where: [{ field: 'tls', op: 'in', value: ['1.0', '1.1'] }],
  having: [{ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 12.5, percent: true }],
};
const plain: SavedFilter = { name: 'All', domain: null, range: { days: 7 }, where: [], having: [] };

afterEach(() => vi.unstubAllGlobals());

describe('readSavedFilters', () => {
  it('reads back what was written', () => {
    const fixed = {
      ...saved,
      name: 'September',
      domain: 'contoso.com',
      range: { from: '2026-09-01', to: '2026-09-30' },
    };
    expect(readSavedFilters(JSON.parse(JSON.stringify([saved, plain, fixed])))).toEqual([
      saved,
      plain,
      fixed,
    ]);
  });

  it.each([
    null,
    17,
    'x',
    [],
    {},
    { name: 'broken' },
    { ...saved, domain: undefined },
    { ...saved, having: undefined },
    { ...saved, name: '' },
    { ...saved, name: '  ' },
    { ...saved, name: 5 },
    { ...saved, name: 'x'.repeat(121) },
    { ...saved, range: null },
    { ...saved, range: { days: -1 } },
    { ...saved, range: { days: 1e9 } },
    { ...saved, range: { from: '2026-09-31', to: '2026-10-01' } },
    { ...saved, range: { from: '2026-09-30', to: '2026-09-01' } },
    { ...saved, where: 'tls' },
    { ...saved, where: [null] },
    { ...saved, where: [{ field: 'tls', op: 'matches', value: '.*' }] },
    { ...saved, where: [{ field: '', op: 'is', value: 'x' }] },
    { ...saved, where: [{ field: 'tls', op: 'in', value: 'all' }] },
    { ...saved, where: [{ anyOf: 'tls' }] },
    { ...saved, where: [{ anyOf: [null] }] },
    { ...saved, where: [{ anyOf: [{ field: 'tls', op: 'matches', value: '.*' }] }] },
    { ...saved, where: [{ anyOf: [{ anyOf: [] }] }] },
    { ...saved, where: [{ anyOf: Array(101).fill(saved.where[0]) }] },
    { ...saved, where: [{ field: 'sender', op: 'in', value: [1, null] }] },
    { ...saved, where: Array(101).fill(saved.where[0]) },
    { ...saved, having: [{ by: 'total', op: 'atLeast', value: 'many' }] },
    { ...saved, having: [{ by: null, op: 'atLeast', value: 1 }] },
  ])('leaves out what is no filter, and only that: %o', (entry) => {
    expect(readSavedFilters([plain, entry, saved])).toEqual([plain, saved]);
  });

  it('reads back conditions of which one must hold, and long lists, of any signs', () => {
    const odd = 'a,b:c%2C"d"@ex\u00e4mple.com';
    const long = Array.from({ length: 1000 }, (_, index) => `${index}${odd}`);
    const either: SavedFilter = {
      ...plain,
      name: 'Either',
      where: [
        {
          anyOf: [
            { field: 'tls', op: 'in', value: ['none', odd] },
            { field: 'auth', op: 'is', value: odd },
          ],
        },
        { anyOf: [] },
        { field: 'sender', op: 'in', value: long },
      ],
    };
    expect(readSavedFilters(JSON.parse(JSON.stringify([either])))).toEqual([either]);
  });

  it('gives only what a filter has, each name once, and not without end', () => {
    const strange = JSON.parse('{"__proto__":{"x":1},"constructor":1,"onLoad":"x"}');
    expect(readSavedFilters([{ ...strange, ...plain }])).toEqual([plain]);
    expect(readSavedFilters([plain, { ...saved, name: 'ALL' }])).toEqual([plain]);
    const many = Array.from({ length: 500 }, (_, index) => ({ ...plain, name: `${index}` }));
    expect(readSavedFilters(many)).toHaveLength(mostSaved);
  });

  it.each([undefined, null, 'text', {}, { length: 3 }])('has nothing to read in %o', (stored) => {
    expect(readSavedFilters(stored)).toEqual([]);
  });
});

describe('storages', () => {
  const storageOf = (map: Map<string, string>) => ({
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
  });

  it('keeps filters in the browser under a versioned key', async () => {
    const map = new Map<string, string>();
    vi.stubGlobal('localStorage', storageOf(map));
    await localFilterStorage().save([saved]);
    expect([...map.keys()]).toEqual(['smtp-auth-report.filters.1']);
    expect(readSavedFilters(await localFilterStorage().load())).toEqual([saved]);
    expect(await localFilterStorage('another').load()).toEqual([]);
  });

  it('takes what is no JSON for nothing, and a blocked storage for a failure', async () => {
    vi.stubGlobal('localStorage', storageOf(new Map([['k', '[{"na']])));
    expect(await localFilterStorage('k').load()).toEqual([]);
    vi.stubGlobal('localStorage', undefined);
    await expect(localFilterStorage().load()).rejects.toThrow();
    await expect(localFilterStorage().save([])).rejects.toThrow();
  });

  it('keeps filters in memory', async () => {
    const storage = memoryFilterStorage([plain]);
    await storage.save([plain, saved]);
    expect(await storage.load()).toEqual([plain, saved]);
  });
});
