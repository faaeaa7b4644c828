import { describe, expect, it } from 'vitest';
import { log, readAll } from '../../test/reading.ts';

describe('NDJSON records', () => {
  it('have the field names of a submission or other spellings, and keep what else they say', async () => {
    const { submissions, report } = await readAll(
      log(
        '{"time":1717416000000,"sender":"a@b.example","messages":2,"tls":"1.3","auth":"oauth","client":"10.0.0.1","kind":"user"}',
        '{"Timestamp":"2024-06-03T12:00:00Z","User Principal Name":"c@d.example","Count":"5","TLS version":1.2,"device":{"id":7}}',
        '{"day":"2024-06-03","user":"e"}',
      ),
    );
    expect(submissions).toEqual([
      {
        time: 1717416000000,
        sender: 'a@b.example',
        messages: 2,
        tls: '1.3',
        auth: 'oauth',
        client: '10.0.0.1',
        kind: 'user',
      },
      { time: 1717416000000, sender: 'c@d.example', messages: 5, tls: '1.2', device: { id: 7 } },
      { time: '2024-06-03', sender: 'e' },
    ]);
    expect(report).toMatchObject({ format: 'ndjson', lines: 3, submissions: 3, otherLines: 0 });
  });

  it('keep names of prototypes as plain data', async () => {
    const { submissions } = await readAll('{"time":"2024-06-03","sender":"__proto__","__proto__":{"x":1}}\n');
    expect(Object.getPrototypeOf(submissions[0])).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(submissions[0] ?? {}, '__proto__')?.value).toEqual({ x: 1 });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('are skipped one by one, with their line number', async () => {
    const { submissions, report } = await readAll(
      log(
        '{"time":"2024-06-03","sender":"a"}',
        '{"time":"2024-06-03","sender":"b"',
        '',
        '[1]',
        '{"time":"2024-06-03"}',
        '{"sender":"c"}',
        '{"time":true,"sender":"d"}',
        '{"time":-1,"sender":"d"}',
        '{"time":20240603,"sender":"d"}',
        '{"time":"2024-06-03","sender":"e"}',
      ),
    );
    expect(submissions.map(({ sender }) => sender)).toEqual(['a', 'e']);
    expect(report).toMatchObject({ lines: 10, submissions: 2, otherLines: 1 });
    expect(report.skipped).toMatchObject([
      { reason: 'bad-json', count: 2, examples: [{ line: 2 }, { line: 4 }] },
      { reason: 'no-sender', count: 1, examples: [{ line: 5 }] },
      { reason: 'no-time', count: 1, examples: [{ line: 6 }] },
      { reason: 'bad-time', count: 3, examples: [{ line: 7 }, { line: 8 }, { line: 9 }] },
    ]);
  });
});
