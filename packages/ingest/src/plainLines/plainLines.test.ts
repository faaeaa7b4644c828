import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAll } from '../../test/reading.ts';
import { cutAt, recordBytes } from '../../test/recordBytes.ts';
import type { IngestFormat, IngestInput } from '../index.ts';
import { CsvReader } from '../records/csvReader.ts';
import { NdjsonReader } from '../records/ndjsonReader.ts';

// Much work, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 120_000 });

/** What came out, or why nothing did. */
async function outcome(input: IngestInput, format: IngestFormat) {
  try {
    const { submissions, report } = await readAll(input, { format, timeZone: 'Europe/Rome' });

    return { submissions, report: { ...report, bytes: 0 } };
  } catch (error) {
    return { error };
  }
}

describe('records read from bytes', () => {
  it('are what they are read from text, which nothing reads but the readers of records', async () => {
    await fc.assert(
      fc.asyncProperty(recordBytes, fc.array(fc.nat(3000), { maxLength: 12 }), async (bytes, cuts) => {
        const text = new TextDecoder().decode(bytes);
        const format = text.startsWith('{') ? 'ndjson' : 'csv';
        expect(await outcome(cutAt(bytes, cuts), format)).toEqual(await outcome(text, format));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('plain lines', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['CSV', 'time,sender,messages,tls,note\n', '2024-06-03T12:00:00Z,a@b.example,3,1.3,x y\n'],
    ['CSV in quotes', '"time";"sender";"count"\r\n', '"2024-06-03 14:00:00";"jörg@b.example";"5 280"\r\n'],
    ['NDJSON', '', '{"time":1717416000000,"sender":"a@b.example","tls":1.2,"client":null,"ok":true}\n'],
    ['NDJSON with blanks', '', '{"time": "2024-06-03", "sender": "jörg@b.example", "messages": 3}\n'],
  ])('of %s are read from their bytes alone', async (_, header, line) => {
    const csv = vi.spyOn(CsvReader.prototype, 'push');
    const ndjson = vi.spyOn(NdjsonReader.prototype, 'push');
    const { submissions } = await readAll(new TextEncoder().encode(header + line.repeat(5000)));
    expect(submissions).toHaveLength(5000);
    expect([...csv.mock.calls, ...ndjson.mock.calls].join('')).toBe(header);
  });

  it('may be few among many others', async () => {
    const lines = [
      'time,sender',
      ...Array.from({ length: 9000 }, (_, i) => `2024-06-0${1 + (i % 9)},"a""${i}"`),
    ];
    lines.splice(5000, 0, '2024-06-03,plain', '2024-06-03,"two\nlines"', '2024-06-03,plain');
    const { submissions, report } = await readAll(new TextEncoder().encode(lines.join('\n')));
    expect(submissions).toHaveLength(9003);
    expect(report).toMatchObject({ lines: 9005, otherLines: 2, skipped: [] });
  });
});
