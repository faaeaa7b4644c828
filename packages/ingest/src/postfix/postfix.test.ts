import { describe, expect, it, vi } from 'vitest';
import { log, readAll, smtpd } from '../../test/reading.ts';
import { ingest } from '../index.ts';

// Much work, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const at = (clock: string) => Date.parse(`2024-06-03T${clock}Z`);
const connect = 'connect from some.domain.name[1.2.3.4]';
const tls12 =
  'Anonymous TLS connection established from some.domain.name[1.2.3.4]: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)';
const client =
  '4AA091855DA0: client=some.domain.name[1.2.3.4], sasl_method=PLAIN, sasl_username=user@sender.com';
const disconnect =
  'disconnect from some.domain.name[1.2.3.4] ehlo=2 starttls=1 auth=1 mail=1 rcpt=1 data=1 quit=1';

async function versions(...messages: (string | [string, number])[]) {
  const lines = messages.map((m) => (typeof m === 'string' ? smtpd(m) : smtpd(m[0], { pid: m[1] })));
  const { submissions } = await readAll(log(...lines), { format: 'postfix' });
  return submissions.map(({ tls }) => tls);
}

describe('a Postfix session', () => {
  it('becomes one submission from three lines, as in the public excerpt', async () => {
    const { submissions, report } = await readAll(
      log(
        'Jun 3 10:40:57 mail postfix/submission/smtpd[9708]: connect from some.domain.name[1.2.3.4]',
        `Jun 3 10:40:57 mail postfix/submission/smtpd[9708]: ${tls12}`,
        `Jun 3 10:40:57 mail postfix/submission/smtpd[9708]: ${client}`,
      ),
    );
    expect(submissions).toEqual([
      { time: at('10:40:57'), sender: 'user@sender.com', tls: '1.2', auth: 'basic', client: '1.2.3.4' },
    ]);
    expect(report).toMatchObject({
      format: 'postfix',
      complete: true,
      lines: 3,
      submissions: 1,
      otherLines: 2,
      skipped: [],
      openSessions: 1,
      evictedSessions: 0,
    });
    expect(report.assumptions).toEqual([
      { code: 'year', year: 2024 },
      { code: 'time-zone', timeZone: 'UTC', count: 3 },
    ]);
  });

  it('counts every message of a session, and none without authentication', async () => {
    expect(await versions(connect, tls12, client, client, client, disconnect)).toEqual(['1.2', '1.2', '1.2']);
    expect(await versions(connect, '4AA091855DA0: client=some.domain.name[1.2.3.4]', disconnect)).toEqual([]);
  });

  it.each([
    disconnect,
    'lost connection after DATA from some.domain.name[1.2.3.4]',
    'timeout after RCPT from some.domain.name[1.2.3.4]',
  ])('never passes its TLS version on to the next client: %s', async (end) => {
    expect(await versions(connect, tls12, end, client)).toEqual(['unknown']);
  });

  it('ends where the next begins, also when its own end is not in the log', async () => {
    const other = '4AA091855DA1: client=other[5.6.7.8], sasl_method=LOGIN, sasl_username=b@b.example';
    expect(await versions(connect, tls12, client, 'connect from other[5.6.7.8]', other)).toEqual([
      '1.2',
      'unknown',
    ]);
    // Neither end nor beginning: the client's address tells.
    expect(await versions(connect, tls12, client, other)).toEqual(['1.2', 'unknown']);
  });

  it('is told apart from others by host, service and process id', async () => {
    const lines = [
      smtpd(connect),
      smtpd(connect, { pid: 9709 }),
      smtpd(connect, { tag: 'postfix/smtps/smtpd' }),
      smtpd(connect).replace('mail', 'mail2'),
      smtpd(tls12),
      smtpd(tls12.replace('TLSv1.2', 'TLSv1.3'), { pid: 9709 }),
      smtpd(tls12.replace('TLSv1.2', 'TLSv1.1'), { tag: 'postfix/smtps/smtpd' }),
      smtpd(tls12.replace('TLSv1.2', 'TLSv1')).replace('mail', 'mail2'),
      smtpd(client),
      smtpd(client, { pid: 9709 }),
      smtpd(client, { tag: 'postfix/smtps/smtpd' }),
      smtpd(client).replace('mail', 'mail2'),
    ];
    const { submissions, report } = await readAll(log(...lines));
    expect(submissions.map(({ tls }) => tls)).toEqual(['1.2', '1.3', '1.1', '1.0']);
    expect(report.openSessions).toBe(4);
  });
});

describe('TLS', () => {
  const named = (name: string, word = 'Anonymous ') =>
    `${word}TLS connection established from some.domain.name[1.2.3.4]: ${name} with cipher X (256/256 bits)`;

  it.each([
    ['TLSv1.3', '1.3'],
    ['TLSv1.2', '1.2'],
    ['TLSv1.1', '1.1'],
    ['TLSv1.0', '1.0'],
    ['TLSv1', '1.0'],
    ['SSLv3', 'ssl3'],
    ['SSLv2', 'unknown'],
    ['TLSv1.4', 'unknown'],
  ])('%s is %s', async (name, version) => {
    expect(await versions(connect, named(name), client)).toEqual([version]);
  });

  it.each(['', 'Anonymous ', 'Untrusted ', 'Trusted ', 'Verified '])('may be "%s"', async (word) => {
    expect(await versions(connect, named('TLSv1.1', word), client)).toEqual(['1.1']);
  });

  it('reads TLS 1.3 lines, which go on after the cipher, and logged ports', async () => {
    expect(
      await versions(
        'connect from h[1.2.3.4]:34567',
        'Anonymous TLS connection established from h[1.2.3.4]:34567: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256',
        '4B: client=h[1.2.3.4]:34567, sasl_method=PLAIN, sasl_username=a@b.example',
      ),
    ).toEqual(['1.3']);
  });

  it('reads lines with the name that the client asked for (Postfix 3.4), and takes a strange one for unknown, never for none', async () => {
    const established = 'Anonymous TLS connection established from some.domain.name[1.2.3.4]';
    for (const [rest, tls] of [
      [' to mail.example.com: TLSv1.3 with cipher X', '1.3'],
      [' to mail.example.com: TLSv1 with cipher X', '1.0'],
      [' by whatever comes next', 'unknown'],
      [' to', 'unknown'],
    ]) {
      const text = log(smtpd(connect), smtpd(established + rest), smtpd(client));
      expect((await readAll(text, { tlsLogging: true })).submissions.map((s) => s.tls)).toEqual([tls]);
    }
  });

  it('takes "setting up TLS connection" and failed handshakes for nothing', async () => {
    expect(
      await versions(
        connect,
        'setting up TLS connection from some.domain.name[1.2.3.4]: TLSv1.2 with cipher X',
        'SSL_accept error from some.domain.name[1.2.3.4]: -1',
        client,
      ),
    ).toEqual(['unknown']);
  });

  it('is unknown without a line, and none only where TLS is logged and the session was seen whole', async () => {
    const text = log(smtpd(connect), smtpd(client), smtpd(client, { pid: 1 }));
    const unsure = await readAll(text);
    expect(unsure.submissions.map(({ tls }) => tls)).toEqual(['unknown', 'unknown']);
    expect(unsure.report.assumptions).toContainEqual({ code: 'tls-not-logged', count: 1 });
    const sure = await readAll(text, { tlsLogging: true });
    expect(sure.submissions.map(({ tls }) => tls)).toEqual(['none', 'unknown']);
    expect(sure.report.assumptions).not.toContainEqual(expect.objectContaining({ code: 'tls-not-logged' }));
  });
});

describe('the authenticated user', () => {
  async function one(fields: string) {
    const { submissions, report } = await readAll(log(smtpd(`4AA091855DA0: client=${fields}`)));
    return submissions[0] ?? report.skipped;
  }

  it.each([
    ['PLAIN', 'basic'],
    ['login', 'basic'],
    ['CRAM-MD5', 'basic'],
    ['DIGEST-MD5', 'basic'],
    ['SCRAM-SHA-256', 'basic'],
    ['XOAUTH2', 'oauth'],
    ['OAUTHBEARER', 'oauth'],
    ['NTLM', 'other'],
    ['GSSAPI', 'other'],
    ['EXTERNAL', 'other'],
  ])('by %s is %s', async (method, auth) => {
    expect(await one(`h[1.2.3.4], sasl_method=${method}, sasl_username=a@b.example`)).toMatchObject({ auth });
  });

  it.each([
    'no-domain',
    'Jörg Müller@bücher.example',
    '"quoted, name"@b.example',
    'a, sasl_method=PLAIN, sasl_username=boss@corp.example',
    'client=x[9.9.9.9], sasl_method=XOAUTH2, sasl_username=boss@corp.example',
    '__proto__',
    'constructor',
    '用户@例え.テスト',
    'a]: TLSv1.3 with cipher',
  ])('is taken whole: %s', async (sender) => {
    expect(await one(`h[1.2.3.4], sasl_method=PLAIN, sasl_username=${sender}`)).toEqual({
      time: at('10:40:57'),
      sender,
      tls: 'unknown',
      auth: 'basic',
      client: '1.2.3.4',
    });
  });

  it('ends before the fields that may follow', async () => {
    for (const rest of [
      ', sasl_sender=boss@corp.example',
      ', orig_queue_id=77, orig_client=x[9.9.9.9]',
      ', sasl_sender=x, sasl_sender=y',
    ]) {
      expect(await one(`h[1.2.3.4], sasl_method=PLAIN, sasl_username=a b@b.example${rest}`)).toMatchObject({
        sender: 'a b@b.example',
      });
    }
  });

  it('is skipped when empty', async () => {
    expect(await one('h[1.2.3.4], sasl_method=PLAIN, sasl_username=')).toMatchObject([
      { reason: 'no-sender', count: 1, examples: [{ line: 1 }] },
    ]);
  });

  it('comes with the address of the client, whatever its name claims', async () => {
    const rest = ', sasl_method=PLAIN, sasl_username=a@b.example';
    expect(await one(`unknown[2001:db8::1]${rest}`)).toMatchObject({ client: '2001:db8::1' });
    expect(await one(`unknown[2001:db8::1]:40123${rest}`)).toMatchObject({ client: '2001:db8::1' });
    expect(await one(`sasl_username.example[10.0.0.1]${rest}`)).toMatchObject({
      client: '10.0.0.1',
      sender: 'a@b.example',
    });
    expect(await one(`unknown[unknown]${rest}`)).toMatchObject({ client: undefined, sender: 'a@b.example' });
  });

  it('may have a long queue id, a short one, or none before a proxy filter', async () => {
    const text = ['4FnRJz5tVVzMqKd', '9ABCD', 'NOQUEUE'].map((id) =>
      smtpd(`${id}: client=h[1.2.3.4], sasl_method=PLAIN, sasl_username=a@b.example`),
    );
    expect((await readAll(log(...text))).report.submissions).toBe(3);
  });
});

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
