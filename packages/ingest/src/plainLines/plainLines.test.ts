import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readAll } from '../../test/reading.ts';
import { cutAt, recordBytes } from '../../test/recordBytes.ts';
import type { IngestFormat, IngestInput } from '../index.ts';

// Much work, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 120_000 });

/** What came out, or why nothing did. */
async function outcome(input: IngestInput, format: IngestFormat) {
  try {
    const { submissions, report } = await readAll(input, { format, timeZone: 'Europe/Rome' });
    // Its own properties, in their order of no meaning; -0 is not 0.
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
      { numRuns: 2000 },
    );
  });
});
