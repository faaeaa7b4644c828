import { describe, expect, it } from 'vitest';
import { log, readAll } from '../../test/reading.ts';

const noon = Date.parse('2024-06-03T12:00:00Z');

describe('CSV records', () => {
  it('have the field names of a submission', async () => {
    const { submissions, report } = await readAll(
      log(
        'time,sender,messages,domain,tls,auth,client,kind',
        '2024-06-03T12:00:00Z,a@b.example,3,b.example,1.2,basic,10.0.0.1,user',
        '2024-06-03,scanner,,,none,oauth,,service',
      ),
    );
    expect(submissions).toEqual([
      {
        time: noon,
        sender: 'a@b.example',
        messages: 3,
        domain: 'b.example',
        tls: '1.2',
        auth: 'basic',
        client: '10.0.0.1',
        kind: 'user',
      },
      { time: '2024-06-03', sender: 'scanner', tls: 'none', auth: 'oauth', kind: 'service' },
    ]);
    expect(report).toMatchObject({ format: 'csv', lines: 3, submissions: 2, otherLines: 1, skipped: [] });
  });

  it('follow RFC 4180: quotes, doubled quotes, delimiters and line ends in fields, CRLF', async () => {
    const { submissions, report } = await readAll(
      'time,sender,note\r\n' +
        '2024-06-03T12:00:00Z,"""Anna, B."" <a@b.example>","two\r\nlines, and ""more"""\r\n' +
        '"2024-06-03T12:00:00Z","c@d.example",""\r\n' +
        '2024-06-03T12:00:00Z,e@f.example,in"ner',
    );
    expect(submissions).toEqual([
      { time: noon, sender: '"Anna, B." <a@b.example>', note: 'two\r\nlines, and "more"' },
      { time: noon, sender: 'c@d.example', note: '' },
      { time: noon, sender: 'e@f.example', note: 'in"ner' },
    ]);
    expect(report).toMatchObject({ lines: 5, otherLines: 2, submissions: 3, skipped: [] });
  });

  it.each([
    [';', 'Date;Sender Address;Message count\n2024-06-03;a@b.example;"5,280"'],
    ['tab', 'Date\tSender Address\tMessage count\n2024-06-03\ta@b.example\t5,280'],
    ['sep=', 'sep=;\nDATE;sender_address;Messages Sent\n2024-06-03;a@b.example;5280'],
    ['quoted names', '"Date","User","Count"\n"2024-06-03","a@b.example","5280"'],
    [
      'a title and a zone before',
      'SMTP AUTH clients\nTime zone,UTC\n\nday,user,count\n2024-06-03,a@b.example,5280',
    ],
  ])('are found with %s', async (_, text) => {
    const { submissions } = await readAll(text);
    expect(submissions).toEqual([{ time: '2024-06-03', sender: 'a@b.example', messages: 5280 }]);
  });

  it.each([
    ['TLS1.2', '1.2'],
    ['TLSv1.2', '1.2'],
    ['TLS 1.3', '1.3'],
    ['TLSv1_3', '1.3'],
    ['TLS12', '1.2'],
    ['tls1', '1.0'],
    ['1.0', '1.0'],
    ['SSL 3.0', 'ssl3'],
    ['SSLv3', 'ssl3'],
    ['No TLS', 'none'],
    ['None', 'none'],
    ['Unknown', 'unknown'],
    ['', undefined],
  ])('understand the TLS version "%s" as %s', async (word, tls) => {
    const { submissions, report } = await readAll(
      log('time,sender,Protocol', `2024-06-03,a@b.example,${word}`),
    );
    expect(submissions).toEqual([{ time: '2024-06-03', sender: 'a@b.example', tls }]);
    expect(report.assumptions).toEqual([]);
  });

  it.each([
    ['Basic auth', 'basic'],
    ['Basic Authentication', 'basic'],
    ['PLAIN', 'basic'],
    ['OAuth', 'oauth'],
    ['OAuth 2.0', 'oauth'],
    ['Modern Authentication', 'oauth'],
    ['XOAUTH2', 'oauth'],
    ['NTLM', 'other'],
    ['unknown', 'unknown'],
  ])('understand the method "%s" as %s', async (word, auth) => {
    const { submissions } = await readAll(
      log('time,sender,Authentication Protocol', `2024-06-03,a@b.example,${word}`),
    );
    expect(submissions).toMatchObject([{ auth }]);
  });

  it('keep a record whose words mean nothing here, and say so', async () => {
    const { submissions, report } = await readAll(
      log('time,sender,tls,auth', '2024-06-03,a,TLS 9,magic', '2024-06-03,b,TLS 9,basic'),
    );
    expect(submissions).toMatchObject([
      { tls: 'unknown', auth: 'unknown' },
      { tls: 'unknown', auth: 'basic' },
    ]);
    expect(report.assumptions).toEqual([
      { code: 'unrecognised-value', field: 'tls', value: 'TLS 9', count: 2 },
      { code: 'unrecognised-value', field: 'auth', value: 'magic', count: 1 },
    ]);
  });

  it.each([
    ['2024-06-03T12:00:00Z', noon],
    ['2024-06-03T14:00:00+02:00', noon],
    ['2024-06-03 14:00:00 +0200', noon],
    ['2024-06-03 12:00:00 UTC', noon],
    ['2024-06-03 12:00:00 +0000 UTC', noon],
    ['2024-06-03 14:00', noon],
    ['2024-06-03T14:00:00.000', noon],
    [String(noon), noon],
    [String(noon / 1000), noon],
    ['2024-06-03', '2024-06-03'],
    ['2016-12-31T23:59:60Z', Date.UTC(2016, 11, 31, 23, 59, 59, 999)],
    ['20240603', undefined],
    ['2024-02-30', undefined],
    ['2024-02-30T00:00:00Z', undefined],
    ['2024-13-01', undefined],
    ['3/6/2024', undefined],
    ['yesterday', undefined],
    ['2024-06-03T12:00:00Z and more', undefined],
  ])('read the time "%s"', async (text, time) => {
    const { submissions, report } = await readAll(log('time,sender', `${text},a@b.example`), {
      timeZone: 'Europe/Rome',
      format: 'csv',
    });
    expect(submissions).toEqual(time === undefined ? [] : [{ time, sender: 'a@b.example' }]);
    if (time === undefined)
      expect(report.skipped).toMatchObject([{ reason: 'bad-time', examples: [{ line: 2 }] }]);
  });

  it('take an instant rather than the day beside it, however its column is marked', async () => {
    for (const header of ['Day,Timestamp,User', 'Date,@timestamp,User']) {
      const { submissions } = await readAll(log(header, '2024-06-03,2024-06-03T12:00:00Z,a'));
      expect(submissions[0]?.time).toBe(noon);
    }
  });

  it('say which times were taken for wall-clock times and which for seconds', async () => {
    const { report } = await readAll(
      log('time,sender', '2024-06-03 14:00,a', '1717416000,a', '2024-06-03 14:00,b', '2024-06-03T14:00Z,b'),
      { timeZone: 'Europe/Rome' },
    );
    expect(report.assumptions).toEqual([
      { code: 'time-zone', timeZone: 'Europe/Rome', count: 2 },
      { code: 'epoch-seconds', count: 1 },
    ]);
  });

  it.each(['5280', '5,280', '5.280', '5 280', '5\u00a0280', '5\u202f280', "5'280"])(
    'read the count %s',
    async (count) => {
      const { submissions } = await readAll(log('time;sender;count', `2024-06-03;a;${count}`));
      expect(submissions[0]?.messages).toBe(5280);
    },
  );

  it('leave strange counts to append, which names them', async () => {
    const { submissions } = await readAll(
      log('time,sender,count', '2024-06-03,a,-1', '2024-06-03,b,1.5', '2024-06-03,c,many'),
    );
    expect(submissions.map(({ messages }) => messages)).toEqual([-1, 1.5, Number.NaN]);
  });

  it('keep columns they do not know, whatever their names', async () => {
    const { submissions } = await readAll(
      log('time,sender,User,__proto__,constructor,Device,sender', '2024-06-03,a,b,p,c,printer,twice'),
    );
    const [record] = submissions;
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(new Map(Object.entries(record ?? {}).filter(([, value]) => value !== undefined))).toEqual(
      new Map([
        ['time', '2024-06-03'],
        ['sender', 'a'],
        ['User', 'b'],
        ['__proto__', 'p'],
        ['constructor', 'c'],
        ['Device', 'printer'],
      ]),
    );
  });

  it('are skipped with their line number when they cannot be one, and cost no other', async () => {
    const { submissions, report } = await readAll(
      log(
        'time,sender,note',
        '2024-06-03,a,x,y',
        '2024-06-03,b,x,,',
        ',c,x',
        '2024-06-03,,x',
        '',
        '2024-06-03,d',
        '2024-06-03,e,"never closed',
        '2024-06-03,f,x',
      ),
    );
    expect(submissions.map(({ sender }) => sender)).toEqual(['b', 'd', 'f']);
    expect(report).toMatchObject({ lines: 9, submissions: 3, otherLines: 2 });
    expect(report.skipped).toEqual([
      { reason: 'column-count', count: 1, examples: [{ line: 2, text: '2024-06-03,a,x,y' }] },
      { reason: 'no-time', count: 1, examples: [{ line: 4, text: ',c,x' }] },
      { reason: 'no-sender', count: 1, examples: [{ line: 5, text: '2024-06-03,,x' }] },
      { reason: 'unclosed-quote', count: 1, examples: [{ line: 8, text: '2024-06-03,e,"never closed' }] },
    ]);
  });

  it('survive a quote that does not close, and a line without end, in the middle of much', async () => {
    const good = Array.from({ length: 10_000 }, (_, i) => `2024-06-03,user${i}@b.example`);
    const { report } = await readAll(
      log('time,sender', '2024-06-03,"open', ...good, `2024-06-03,${'x'.repeat(100_000)}`, ...good),
    );
    expect(report).toMatchObject({
      lines: 20_003,
      submissions: 20_000,
      otherLines: 1,
      skipped: [
        { reason: 'unclosed-quote', count: 1, examples: [{ line: 2 }] },
        { reason: 'line-too-long', count: 1, examples: [{ line: 10_003 }] },
      ],
    });
  });

  it('need a sender and a time', async () => {
    await expect(readAll('Date,Subject,Size\n2024-06-03,x,1\n')).rejects.toMatchObject({
      name: 'IngestError',
      code: 'missing-columns',
      details: { columns: ['Date', 'Subject', 'Size'], missing: ['sender'] },
    });
    await expect(readAll('a,b\n1,2\n', { format: 'csv' })).rejects.toMatchObject({
      code: 'missing-columns',
      details: { missing: ['sender', 'time'] },
    });
    await expect(readAll('\n', { format: 'csv' })).rejects.toMatchObject({ code: 'empty' });
  });
});
