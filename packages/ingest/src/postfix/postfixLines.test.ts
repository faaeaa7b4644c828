import { describe, expect, it } from 'vitest';
import { log, readAll, smtpd } from '../../test/reading.ts';
import { ingest } from '../index.ts';

const connect = 'connect from some.domain.name[1.2.3.4]';
const client =
  '4AA091855DA0: client=some.domain.name[1.2.3.4], sasl_method=PLAIN, sasl_username=user@sender.com';

describe('lines around the sessions', () => {
  it('are counted for what they are', async () => {
    const { report } = await readAll(
      log(
        smtpd('warning: unknown[9.9.9.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6'),
        smtpd(
          'warning: h[9.9.9.9]:4711: SASL PLAIN authentication failed: (reason unavailable), sasl_username=a@b.example',
        ),
        smtpd('warning: hostname h does not resolve to address 9.9.9.9: SASL LOGIN authentication failed'),
        smtpd('NOQUEUE: reject: RCPT from h[9.9.9.9]: 554 5.7.1 <x>: Relay access denied; from=<a> to=<b>'),
        'Jun  3 10:40:58 mail postfix/cleanup[811]: 4AA091855DA0: message-id=<smtpd@x>',
        'Jun  3 10:40:58 mail dovecot: imap-login: Login: user=<a>',
        'Jun  3 10:40:58 mail sshd[4]: Invalid user postfix/smtpd[1]: 4B: client=h[1.2.3.4], sasl_method=PLAIN, sasl_username=boss',
        `Jun  3 10:40:58 mail sshd: postfix/smtpd[1]: ${client}`,
        'Jun  3 10:40:58 mail smtpd[44]: 4AA091855DA0: client=h[1.2.3.4], sasl_method=PLAIN, sasl_username=a@b',
        '',
        '    at a continuation line',
        `${smtpd(client)}\r`,
      ),
    );
    expect(report).toMatchObject({
      lines: 12,
      submissions: 1,
      failures: 2,
      rejects: 1,
      otherLines: 10,
      skipped: [
        { reason: 'not-recognised', count: 1, examples: [{ line: 11, text: '    at a continuation line' }] },
      ],
    });
  });

  it('make a log without authenticated submissions readable, and empty', async () => {
    const text = log(
      smtpd('connect from h[9.9.9.9]', { tag: 'postfix/smtpd' }),
      smtpd('4AA091855DA0: client=h[9.9.9.9]', { tag: 'postfix/smtpd' }),
      'Jun  3 10:40:58 mail postfix/qmgr[812]: 4AA091855DA0: removed',
      smtpd('disconnect from h[9.9.9.9]', { tag: 'postfix/smtpd' }),
    );
    expect((await readAll(text)).report).toMatchObject({ submissions: 0, otherLines: 4, openSessions: 0 });
    expect((await readAll(log('Jun  3 10:40:58 mail postfix/qmgr[812]: x: removed'))).report.lines).toBe(1);
  });

  it('forgets the oldest sessions beyond a limit, and says how many', async () => {
    const lines = Array.from({ length: 20_005 }, (_, pid) => smtpd(connect, { pid }));
    const { submissions, report } = await readAll(
      log(...lines, smtpd(client, { pid: 4 }), smtpd(client, { pid: 5 })),
      { tlsLogging: true },
    );
    expect(report).toMatchObject({ openSessions: 20_000, evictedSessions: 5 });
    expect(submissions.map(({ tls }) => tls)).toEqual(['unknown', 'none']);
  });
});

describe('the beginning of a line', () => {
  const message = `4AA091855DA0: client=h[1.2.3.4], sasl_method=PLAIN, sasl_username=a@b.example`;

  it.each([
    ['Jun  3 10:40:57 mail postfix/submission/smtpd[97]: ', '2024-06-03T10:40:57Z'],
    ['Jun 3 10:40:57 mail postfix/smtpd[97]: ', '2024-06-03T10:40:57Z'],
    ['Jun 03 10:40:57.250 mail postfix-out/smtpd[97]: ', '2024-06-03T10:40:57.250Z'],
    ['2024-06-03T10:40:57.123456+02:00 mail postfix/smtps/smtpd[97]: ', '2024-06-03T08:40:57.123Z'],
    ['2024-06-03T10:40:57+0200 mail postfix/smtpd[97]: ', '2024-06-03T08:40:57Z'],
    ['2024-06-03T08:40:57Z mail postfix/smtpd[97]: ', '2024-06-03T08:40:57Z'],
    ['2024-06-03T10:40:57-03:30 mail postfix/smtpd[97]: ', '2024-06-03T14:10:57Z'],
    ['<22>Jun  3 10:40:57 mail postfix/smtpd[97]: ', '2024-06-03T10:40:57Z'],
    ['<22>1 2024-06-03T08:40:57.5Z mail postfix/submission/smtpd 97 - - ', '2024-06-03T08:40:57.500Z'],
    ['<22>1 2024-06-03T08:40:57Z mail postfix/smtpd 97 id [a@1 b="c"] ', '2024-06-03T08:40:57Z'],
    ['mail_1  | Jun  3 10:40:57 mail postfix/smtpd[97]: ', '2024-06-03T10:40:57Z'],
    ['mail-1 | 2024-06-03T10:40:57+02:00 mail postfix/smtpd[97]: ', '2024-06-03T08:40:57Z'],
    ['2024-06-03T08:40:57.987654321Z Jun  3 10:40:57 mail postfix/smtpd[97]: ', '2024-06-03T08:40:57.987Z'],
    ['2024-06-03T08:40:57.1Z stdout F Jun 03 10:40:57 mail postfix/smtpd[97]: ', '2024-06-03T08:40:57.100Z'],
    ['2024-06-03T08:40:57.1Z postfix/smtpd[97]: ', '2024-06-03T08:40:57.100Z'],
    ['2024-06-03 10:40:57 mail postfix/smtpd[97]: ', '2024-06-03T10:40:57Z'],
    ['2016-12-31T23:59:60Z mail postfix/smtpd[97]: ', '2016-12-31T23:59:59.999Z'],
    ['2016-12-31T23:59:60.5Z mail postfix/smtpd[97]: ', '2016-12-31T23:59:59.999Z'],
  ])('%s', async (prefix, time) => {
    const { submissions } = await readAll(log(prefix + message));
    expect(submissions).toEqual([
      { time: Date.parse(time), sender: 'a@b.example', tls: 'unknown', auth: 'basic', client: '1.2.3.4' },
    ]);
  });

  it.each(['Jun  3 10:40:57 CEST mail postfix/smtpd[97]: ', 'Jun  3 10:40:57 mail postfix/smtpd[97] '])(
    'is reported where it has a shape of its own: %s',
    async (prefix) => {
      const { submissions, report } = await readAll(log(smtpd(message), prefix + message));
      expect(submissions).toHaveLength(1);
      expect(report.skipped).toMatchObject([{ reason: 'not-recognised', count: 1, examples: [{ line: 2 }] }]);
    },
  );

  it.each(['Feb 30', 'Jun 31', 'Jun  0'])('%s does not exist', async (day) => {
    const { submissions, report } = await readAll(
      log(`${day} 10:40:57 mail postfix/smtpd[97]: ${message}`, smtpd(message)),
    );
    expect(submissions).toHaveLength(1);
    expect(report.skipped.map(({ count }) => count)).toEqual([1]);
  });
});

describe('a hostile log', () => {
  it('costs bounded memory for a line without end', async () => {
    const text = log(smtpd(client), `Jun  3 ${'x'.repeat(200_000)}`, smtpd(client));
    const { report } = await readAll(text);
    expect(report).toMatchObject({
      lines: 3,
      submissions: 2,
      skipped: [{ reason: 'line-too-long', count: 1, examples: [{ line: 2 }] }],
    });
    expect(report.skipped[0]?.examples[0]?.text).toHaveLength(200);
  });

  it('keeps five examples of a reason and counts them all', async () => {
    const { report } = await readAll(log(smtpd(client), ...Array.from({ length: 9 }, (_, i) => `bad ${i}`)));
    expect(report.skipped).toEqual([
      {
        reason: 'not-recognised',
        count: 9,
        examples: [2, 3, 4, 5, 6].map((line) => ({ line, text: `bad ${line - 2}` })),
      },
    ]);
  });

  it('is read when asked for by name, though nothing in it is known', async () => {
    const reading = ingest('garbage\nmore garbage\n', { format: 'postfix' });
    for await (const _ of reading);
    expect((await reading.report).skipped).toMatchObject([{ reason: 'not-recognised', count: 2 }]);
  });
});
