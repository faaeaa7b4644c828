import { describe, expect, it } from 'vitest';
import { log, readAll, smtpd } from '../../test/reading.ts';

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
