import { describe, expect, it } from 'vitest';
import { log, readAll, smtpd } from '../test/reading.ts';

const client = '4AA091855DA0: client=h[1.2.3.4], sasl_method=PLAIN, sasl_username=a@b.example';
const kernel = 'Jun  3 10:40:57 mail kernel: [12345.678] eth0: link up';

describe('what cannot be read is refused by name', () => {
  it.each([
    [
      'exim',
      '2014-08-10 11:18:35 [28107] 1gsu1C-003dCu-Hb <= aaron@domain.com H=localhost (10.5.40.204) [127.0.0.1]:39753 I=[127.0.0.1]:25 P=esmtpa A=dovecot_plain:aaron@domain.com S=4315',
    ],
    [
      'exim',
      '2024-06-03 10:40:57.123 +0200 1rXkQp-000000001aB-2cD4 => b@c.example R=dnslookup T=remote_smtp',
    ],
    [
      'exchange',
      '#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n#Log-type: SMTP Receive Protocol Log\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
    ],
    [
      'opensmtpd',
      'Jun  3 10:40:57 mail smtpd[1234]: 5b1b1d1e1f202122 smtp connected address=1.2.3.4 host=h\nJun  3 10:40:57 mail smtpd[1234]: 5b1b1d1e1f202122 smtp authentication user=a result=ok',
    ],
    [
      'sendmail',
      'Jun  3 10:40:57 mail sm-mta[1234]: AUTH=server, relay=h [1.2.3.4], authid=a, mech=PLAIN, bits=0',
    ],
    ['access-log', '1.2.3.4 - - [03/Jun/2024:10:40:57 +0000] "GET / HTTP/1.1" 200 12 "-" "curl"'],
    ['json-document', '[{"time":"2024-06-03","sender":"a"},{"time":"2024-06-03","sender":"b"}]'],
    ['json-document', '[\n  {\n    "time": "2024-06-03",\n    "sender": "a"\n  }\n]'],
    ['json-document', '{\n  "value": [\n    { "createdDateTime": "2024-06-03T00:00:00Z" }\n  ]\n}'],
    ['docker-json', '{"log":"Jun  3 10:40:57 x y\\n","stream":"stdout","time":"2024-06-03T10:40:57Z"}'],
    ['journal-json', '{"__CURSOR":"s=1","MESSAGE":"connect from h[1.2.3.4]","_PID":"97"}'],
    ['html', '<!DOCTYPE html>\n<html><body>Sign in</body></html>'],
    ['message', 'Received: from h (h [1.2.3.4])\n\tby mail.example with ESMTPSA id x'],
  ])('%s', async (looksLike, text) => {
    await expect(readAll(text)).rejects.toMatchObject({
      name: 'IngestError',
      code: 'unknown-format',
      details: { looksLike },
    });
  });

  it('one JSON document in one endless line', async () => {
    await expect(readAll(`[${'{"time":"2024-06-03","sender":"a"},'.repeat(10_000)}`)).rejects.toMatchObject({
      code: 'unknown-format',
      details: { looksLike: 'json-document' },
    });
  });

  it('with a sentence that says what, why and what to do', async () => {
    await expect(
      readAll('2024-06-03 10:40:57 1gsu1C-003dCu-Hb <= a@b.example H=h P=esmtpa\n'),
    ).rejects.toThrow(
      "This looks like an Exim main log; it can't be read yet. Postfix logs, CSV and NDJSON records can be read.",
    );
  });

  it.each(['', '\n\n \r\n', '\ufeff'])('nothing: %j', async (text) => {
    await expect(readAll(text)).rejects.toMatchObject({ code: 'empty' });
  });

  it('no text', async () => {
    await expect(readAll(new Uint8Array([0, 1, 2, 3, 0, 0, 9, 10, 200]))).rejects.toMatchObject({
      code: 'binary',
    });
    await expect(readAll(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]))).rejects.toMatchObject({
      code: 'binary',
      details: { looksLike: 'zip' },
    });
  });

  it('text of no shape, with its first line', async () => {
    await expect(readAll('\nDear all,\nplease find the log attached.\n')).rejects.toMatchObject({
      code: 'unknown-format',
      details: { example: { line: 2, text: 'Dear all,' } },
    });
  });
});

it('comes to the same verdict however the input is cut', async () => {
  // The line that would settle it ends just before, or just behind, the 64 kB that are looked at.
  const line = smtpd(client);
  for (const [length, readable] of [
    [65_535 - line.length - 1, true],
    [65_536 - line.length - 1, true],
    [65_537 - line.length - 1, false],
    [70_000, false],
  ] as const) {
    const text = `${'x'.repeat(99)}\n`.repeat(800).slice(-length) + log(line, line);
    for (const size of [1000, 65_536, 65_600, text.length]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      );
      const format = await readAll(chunks).then(
        ({ report }) => report.format,
        (error) => error.code,
      );
      expect([length, size, format]).toEqual([length, size, readable ? 'postfix' : 'unknown-format']);
    }
  }
});

describe('a system log', () => {
  it('is read through until Postfix writes', async () => {
    const before = Array.from({ length: 5000 }, () => kernel);
    expect(before.join('\n').length).toBeGreaterThan(200_000);
    const { report } = await readAll(log(...before, smtpd(client)));
    expect(report).toMatchObject({ format: 'postfix', lines: 5001, submissions: 1, otherLines: 5000 });
  });

  it.each([1, 5000])('without Postfix is refused at its end (%i lines)', async (count) => {
    await expect(readAll(log(...Array.from({ length: count }, () => kernel)))).rejects.toMatchObject({
      code: 'syslog-without-postfix',
    });
  });

  it('that turns into something else is refused long before its end', async () => {
    let taken = 0;
    async function* endless() {
      for (let i = 0; i < 2000; i += 1) yield `${kernel}\n`;
      for (; ; taken += 1) yield 'no syslog here\n'.repeat(1000);
    }
    await expect(readAll(endless())).rejects.toMatchObject({
      code: 'unknown-format',
      details: { example: { text: 'no syslog here' } },
    });
    expect(taken).toBeLessThan(10);
  });

  it('may hold zero bytes, as after a crash, or begin in the middle of a line', async () => {
    const { report } = await readAll(log('e]: end of a line', '\0'.repeat(100), kernel, smtpd(client)));
    expect(report).toMatchObject({ submissions: 1, skipped: [{ reason: 'not-recognised', count: 2 }] });
  });
});
