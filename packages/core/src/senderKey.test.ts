import { afterEach, describe, expect, it, vi } from 'vitest';
import { domainKey } from './index.ts';

/** How often the platform is asked about a domain while `work` is done. */
function conversions(work: () => void): number {
  const spy = vi.spyOn(globalThis, 'URL');
  work();
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

describe('an internationalised domain', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is converted once, however often it comes', () => {
    const work = () => {
      for (let i = 0; i < 50; i++) expect(domainKey('Bücher.example')).toBe('xn--bcher-kva.example');
    };
    expect(conversions(work)).toBe(1);
    expect(conversions(work)).toBe(0);
  });

  it('is forgotten when very many others come, so that nobody can fill the memory with them', () => {
    domainKey('münchen.example');
    for (let i = 0; i < 10_000; i++) domainKey(`ü${i}.example`);
    const again = () => expect(domainKey('münchen.example')).toBe('xn--mnchen-3ya.example');
    expect(conversions(again)).toBe(1);
    expect(conversions(again)).toBe(0);
  });

  it('is not kept when it is longer than any domain', () => {
    const long = `ü${'a.'.repeat(200)}example`;
    expect(conversions(() => domainKey(long))).toBe(1);
    expect(conversions(() => domainKey(long))).toBe(1);
  });
});
