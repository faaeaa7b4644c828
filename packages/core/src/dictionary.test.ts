import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from './dictionary.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'A', '\n', 'ü', '😀', '\ud83d', ''), { maxLength: 6 })
  .map((parts) => parts.join(''));

function found(dictionary: Dictionary, part: string): number[] {
  const codes: number[] = [];
  dictionary.containing(part, (code) => codes.push(code));
  return codes;
}

describe('Dictionary', () => {
  it('finds the texts that contain a part, also those that came after a search', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 30, size: 'max' }),
        fc.array(text, { maxLength: 30, size: 'max' }),
        text,
        (some, more, part) => {
          const dictionary = new Dictionary(some);
          found(dictionary, part);
          for (const one of more) dictionary.codeOf(one);
          const expected = dictionary.texts.flatMap((one, code) => (one.includes(part) ? [code] : []));
          expect(found(dictionary, part)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the code of a text, whatever it is called', () => {
    const dictionary = new Dictionary(['', 'constructor', '__proto__', 'constructor']);
    expect(dictionary.texts).toEqual(['', 'constructor', '__proto__']);
    expect(['__proto__', 'constructor', '', 'toString'].map((one) => dictionary.find(one))).toEqual([
      2,
      1,
      0,
      undefined,
    ]);
  });
});
