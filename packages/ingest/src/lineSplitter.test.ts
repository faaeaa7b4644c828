import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineSplitter } from './lineSplitter.ts';

const longest = 5;

function split(pieces: string[]) {
  const lines: [string, number][] = [];
  const splitter = new LineSplitter(
    { lines: 0 },
    {
      line: (text, line) => lines.push([text, line]),
      tooLong: (beginning, line) => lines.push([`${beginning.slice(0, longest)}…`, line]),
    },
    longest,
  );
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return lines;
}

it('cuts text into lines, and leaves out what is too long, however it comes in pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 9, unit: fc.constantFrom('a', 'b', '\n', '\r') })),
      (pieces) => {
        const rows = pieces.join('').split('\n');
        if (rows.at(-1) === '') rows.pop();
        expect(split(pieces)).toEqual(
          rows.map((row, index) => [
            row.length > longest ? `${row.slice(0, longest)}…` : row.replace(/\r$/, ''),
            index + 1,
          ]),
        );
      },
    ),
    { numRuns: 2000 },
  );
});
