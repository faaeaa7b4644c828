import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from '../test/reading.ts';

const queueId = ', sasl_method=PLAIN, sasl_username=';
const smtpdLine = fc
  .tuple(
    fc.constantFrom('Dec 31 23:59:58', 'Jan  1 00:00:01', 'Jun  3 10:40:57', '2024-06-03T10:40:57+02:00'),
    fc.constantFrom(
      'connect from h[1.2.3.4]',
      'Anonymous TLS connection established from h[1.2.3.4]: TLSv1.2 with cipher X (256/256 bits)',
      `4AA: client=h[1.2.3.4]${queueId}jörg@bücher.example`,
      `4AA: client=h[1.2.3.4]${queueId}😀 user`,
      `4AA: client=h[1.2.3.4]${queueId}`,
      'disconnect from h[1.2.3.4]',
    ),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([time, message, pid]) => `${time} mail postfix/smtpd[${pid}]: ${message}`);

const csvLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '2024-06-03',
        '2024-06-03T10:00:00Z',
        'a@b.example',
        'jörg😀',
        '"a,b"',
        '"two\nlines"',
        '"""',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((fields) => fields.join(','));

const jsonLine = fc.oneof(
  fc
    .record({ time: fc.constantFrom('2024-06-03', 17), sender: fc.string() })
    .map((value) => JSON.stringify(value)),
  fc.string({ maxLength: 10 }),
);

const inputs = fc.oneof(
  fc.array(fc.oneof(smtpdLine, fc.string({ maxLength: 20 })), { maxLength: 12 }),
  fc.array(csvLine, { maxLength: 12 }).map((lines) => ['time,sender,note', ...lines]),
  fc.array(jsonLine, { maxLength: 12 }).map((lines) => ['{"time":"2024-06-03","sender":"a"}', ...lines]),
);

/** What came out, or why nothing did. */
async function outcome(input: Uint8Array[]) {
  try {
    return await readAll(input);
  } catch (error) {
    return { error };
  }
}

describe('the cuts between chunks', () => {
  it('make no difference to submissions or report', async () => {
    await fc.assert(
      fc.asyncProperty(
        inputs,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 40 }),
        async (lines, lineEnd, cuts) => {
          const bytes = new TextEncoder().encode(lines.join(lineEnd));
          const places = [
            0,
            ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b),
            bytes.length,
          ];
          const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
          expect(await outcome(chunks)).toEqual(await outcome([bytes]));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('leave every line accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (lines) => {
        const result = await outcome([new TextEncoder().encode(`${lines.join('\n')}\n`)]);
        if ('error' in result) return;
        const { report, submissions } = result;
        const skipped = report.skipped.reduce((sum, { count }) => sum + count, 0);
        expect(report.submissions).toBe(submissions.length);
        expect(report.submissions + skipped + report.otherLines).toBe(report.lines);
        expect(report.lines).toBe(lines.join('\n').split('\n').length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a beginning', () => {
  it('of an input that goes on has the first submissions of the whole', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(inputs, fc.double({ min: 0, max: 1, noNaN: true }), async (lines, share) => {
        const bytes = new TextEncoder().encode(lines.join('\n'));
        const whole = await outcome([bytes]);
        if ('error' in whole) return;
        const beginning = bytes.subarray(0, Math.floor(share * bytes.length));
        const { submissions, report } = await readAll([beginning], { ongoing: true });
        expect(submissions).toEqual(whole.submissions.slice(0, submissions.length));
        expect(report.lines).toBeLessThanOrEqual(whole.report.lines);
        const closed = await outcome([beginning]);
        if ('error' in closed || closed.submissions.length > submissions.length) held += 1;
      }),
      { numRuns: 300 },
    );
    // Something was left for later, or there was nothing to test.
    expect(held).toBeGreaterThan(10);
  });
});
