import { describe, it } from 'vitest';
import { expectAgreement } from './agreement.ts';
import { throughHttp } from './throughHttp.ts';

describe('a source through HTTP', () => {
  it.each([
    ['in addresses', 100_000],
    ['in bodies', 0],
  ])('answers as memory does, asked %s', async (_, longestUrl) => {
    await expectAgreement((_records, _caseInsensitive, memory) => throughHttp(memory, {}, { longestUrl }));
  });
});
