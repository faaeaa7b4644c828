import { describe, expect, it } from 'vitest';
import { parseRecipients } from './parseRecipients.ts';

describe('recipients', () => {
  it.each([
    ['', []],
    [' , ;\n', []],
    ['anna@example.com', ['anna@example.com']],
    ['anna@example.com,bob@example.com;carl@example.com\ndora@example.com', 4],
    ['anna@example.com bob@example.com', 2],
    ['"Keller, Anna" <anna@example.com>, bob@example.com', ['anna@example.com', 'bob@example.com']],
    ['Anna Keller <anna@example.com>, Bob <bob@example.com>', 2],
    ['anna@example.com, Anna@Example.com', ['anna@example.com']],
    ['änna@bücher.example', ['änna@bücher.example']],
    ['o’neil+x=1@mail.example.co.uk', 1],
    ['अन्ना@उदाहरण.भारत', 1],
  ] as [string, number | string[]][])('of %j are %j', (text, expected) => {
    const { addresses, invalid } = parseRecipients(text);
    expect(invalid).toEqual([]);
    if (typeof expected === 'number') expect(addresses).toHaveLength(expected);
    else expect(addresses).toEqual(expected);
  });

  it.each([
    'anna',
    'anna@',
    '@example.com',
    'anna@example',
    'anna@exa_mple.com',
    'anna@-example.com',
    'anna@example.com.',
    'anna@@example.com',
    'Anna <>',
    'anna@example.com\u0000',
    'anna\u202E@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(260)}.com`,
    // Would be another line of a mail's header.
    '<anna@example.com\rBcc: x>',
  ])('do not include %j', (text) => {
    expect(parseRecipients(text)).toMatchObject({ addresses: [] });
    expect(parseRecipients(text).invalid).not.toEqual([]);
  });

  it('are judged in a moment, however they are written', () => {
    const before = performance.now();
    parseRecipients(`a@${'b.'.repeat(20_000)}-`);
    parseRecipients(`a@${'b'.repeat(40_000)}`);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
