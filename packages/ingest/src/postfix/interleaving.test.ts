import type { Submission } from '@smtp-auth-report/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../test/reading.ts';

/*
 * Sessions are made first, with what must come of them; their lines are written from that and shuffled together. Nothing here
 * reads a line, so it can be wrong only in other ways than the reader.
 */

const user = fc.oneof(
  fc.constantFrom(
    'a@b.example',
    'printer',
    'x, sasl_method=LOGIN, sasl_username=boss@corp.example',
    '__proto__',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'aé,=[]: @"用') }),
);

const session = fc.record({
  process: fc.integer({ min: 1, max: 3 }),
  service: fc.constantFrom('postfix/smtpd', 'postfix/submission/smtpd', 'postfix/smtps/smtpd'),
  address: fc.constantFrom('1.2.3.4', '10.0.0.9', '2001:db8::1'),
  tls: fc.constantFrom(...(['1.0', '1.1', '1.2', '1.3', undefined] as const)),
  users: fc.array(fc.tuple(user, fc.constantFrom('PLAIN', 'XOAUTH2', 'GSSAPI')), { maxLength: 3 }),
  anonymous: fc.boolean(),
  ending: fc.constantFrom(
    'disconnect from',
    'lost connection after DATA from',
    'timeout after RCPT from',
    undefined,
  ),
});

interface Step {
  message: string;
  submission?: Omit<Submission, 'time'>;
}

const auths = { PLAIN: 'basic', XOAUTH2: 'oauth', GSSAPI: 'other' } as const;

function stepsOf({
  address,
  tls,
  users,
  anonymous,
  ending,
}: typeof session extends fc.Arbitrary<infer S> ? S : never) {
  const steps: Step[] = [{ message: `connect from h[${address}]` }];
  if (tls) {
    steps.push({
      message: `Untrusted TLS connection established from h[${address}]: TLSv${tls} with cipher X (256/256 bits)`,
    });
  }
  if (anonymous) steps.push({ message: `4AA091: client=h[${address}]` });
  for (const [name, method] of users) {
    steps.push({
      message: `4AA091: client=h[${address}], sasl_method=${method}, sasl_username=${name}`,
      submission: { sender: name, tls: tls ?? 'none', auth: auths[method], client: address },
    });
  }
  if (ending) steps.push({ message: `${ending} h[${address}]` });
  return steps;
}

describe('interleaved sessions', () => {
  it('are joined each with its own TLS version', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(session, { maxLength: 12 }),
        fc.array(fc.nat({ max: 8 }), { minLength: 60, maxLength: 60 }),
        async (sessions, turns) => {
          // Sessions of one process follow each other; processes run side by side.
          const queues = new Map<string, Step[]>();
          for (const one of sessions) {
            const process = `${one.service}[${one.process}]`;
            queues.set(process, [...(queues.get(process) ?? []), ...stepsOf(one)]);
          }
          const lines: string[] = [];
          const expected: Submission[] = [];
          const open = [...queues];
          for (let turn = 0; open.length > 0; turn += 1) {
            const at = (turns[turn % turns.length] ?? 0) % open.length;
            const [process, steps] = open[at] ?? ['', []];
            const step = steps.shift();
            if (!step) {
              open.splice(at, 1);
              continue;
            }
            const seconds = String(lines.length % 60).padStart(2, '0');
            const minutes = String(Math.floor(lines.length / 60)).padStart(2, '0');
            lines.push(`2024-06-03T10:${minutes}:${seconds}+02:00 mail ${process}: ${step.message}`);
            const time = Date.UTC(2024, 5, 3, 8, 0, lines.length - 1);
            if (step.submission) expected.push({ time, ...step.submission });
          }
          const { submissions, report } = await readAll(lines.join('\n'), {
            format: 'postfix',
            tlsLogging: true,
          });
          expect(submissions).toEqual(expected);
          expect(report.skipped).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
