import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileWith, fortyDays, newFolder, tenSessions } from './logs.test.fixture.ts';
import { runNightly } from './runNightly.ts';

const clock = Date.UTC(2026, 10, 22, 6);
const stolen = [{ day: '2026-11-20', sender: 'anna@example.com', messages: 300 }];

async function run(log: string | string[], to: string, ...more: string[]) {
  const logs = [log].flat().flatMap((path) => ['--log', path]);
  return runNightly([...logs, '--to', to, ...more], clock);
}

/** The rows of a CSV file without its header block; no field here has a comma or a quote. */
async function csvOf(folder: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(folder, 'senders.csv'), 'utf8');
  const [titles = '', ...rows] = (text.split('\r\n\r\n')[1] ?? '').trim().split('\r\n');
  const names = titles.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, index) => [names[index], cell])));
}

const jsonOf = async (folder: string) => JSON.parse(await readFile(join(folder, 'unusual.json'), 'utf8'));
const pageOf = (folder: string) => readFile(join(folder, 'report.html'), 'utf8');

describe('a log of ten sessions counted by hand', () => {
  it('lists every sender in a file', async () => {
    const to = await newFolder();
    await run(tenSessions, to, '--now', '2026-11-13');
    const senders = await csvOf(to);
    expect(senders.map((row) => [row.Sender, row.Messages]).sort()).toEqual([
      ['John Doe', '1'],
      ['anna@example.com', '1'],
      ['app@other.example', '2'],
      ['büro@xn--bcher-kva.example', '2'],
      ['nightly@example.com', '1'],
      ['old@other.example', '1'],
      ['printer@example.com', '1'],
      ['scanner@example.com', '3'],
    ]);
    expect(senders.find((row) => row.Sender === 'scanner@example.com')?.['Messages: TLS 1.0']).toBe('3');
  });

  it('says nothing, for there is not enough history to tell what is unusual', async () => {
    const to = await newFolder();
    const outcome = await run(tenSessions, to, '--now', '2026-11-13', '--fail-on-unusual');
    expect(outcome).toEqual({ said: '', exitCode: 0 });
    expect(await jsonOf(to)).toMatchObject({
      range: { from: '2026-11-06', to: '2026-11-12', timeZone: 'UTC' },
      enough: false,
      flags: [],
      warnings: [],
    });
  });

  it('counts only the days that were asked for, in their zone', async () => {
    const to = await newFolder();
    // One of büro's two is of 11 November in UTC, but both are of 12 November an hour further east.
    await run(tenSessions, to, '--now', '2026-11-13', '--days', '1', '--zone', 'Europe/Rome');
    expect((await csvOf(to)).map((row) => [row.Sender, row.Messages])).toEqual([
      ['büro@xn--bcher-kva.example', '2'],
    ]);
  });
});

describe('what is unusual', () => {
  it('is said in a sentence, and an exit code tells a monitor if it is asked to', async () => {
    const log = await fileWith(fortyDays(stolen));
    const to = await newFolder();
    const { said, exitCode } = await run(log, to, '--fail-on-unusual');
    expect(said.split('\n')).toEqual([
      'SMTP AUTH clients report, Nov 15, 2026 – Nov 21, 2026 (UTC)',
      '',
      '- anna@example.com: 302 messages on Nov 20; usual on this weekday: at most 2 messages',
      '',
    ]);
    expect(exitCode).toBe(3);
    expect((await run(log, to)).exitCode).toBe(0);
    expect((await jsonOf(to)).flags).toMatchObject([
      { kind: 'above-own', sender: 'anna@example.com', day: '2026-11-20', messages: 302 },
    ]);
  });

  it('is nothing on quiet days, and then nothing is said', async () => {
    const to = await newFolder();
    const outcome = await run(await fileWith(fortyDays()), to, '--fail-on-unusual');
    expect(outcome).toEqual({ said: '', exitCode: 0 });
    expect(await pageOf(to)).toContain('Nothing unusual from');
  });

  it('is said once where only what is new is wanted', async () => {
    const to = await newFolder();
    const log = await fileWith(fortyDays(stolen));
    const again = () => run(log, to, '--only-new', '--fail-on-unusual');
    expect((await again()).exitCode).toBe(3);
    expect(await again()).toEqual({ said: '', exitCode: 0 });
    // The report still has it.
    expect((await jsonOf(to)).flags).toHaveLength(1);
    await writeFile(
      log,
      fortyDays([...stolen, { day: '2026-11-21', sender: 'new@example.com', messages: 1 }]),
    );
    const { said } = await again();
    expect(said).toContain('new@example.com: First seen on Nov 21');
    expect(said).not.toContain('anna@example.com');
  });

  it('is said again where the last report cannot be read', async () => {
    const to = await newFolder();
    await writeFile(join(to, 'unusual.json'), '{"flags": 7');
    expect((await run(await fileWith(fortyDays(stolen)), to, '--only-new')).said).toContain(
      'anna@example.com',
    );
  });

  it('is cut short where nobody would read it all; the files have it', async () => {
    const to = await newFolder();
    const newcomers = Array.from({ length: 60 }, (_, index) => `new${index}@example.com`);
    const happenings = newcomers.map((sender) => ({ day: '2026-11-20', sender, messages: 1 }));
    const { said } = await run(await fileWith(fortyDays(happenings)), to);
    expect(said.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(50);
    expect(said).toContain('More was found than is listed.');
    expect((await jsonOf(to)).flags).toHaveLength(60);
    const page = await pageOf(to);
    for (const sender of newcomers) expect(page).toContain(`>${sender.split('@')[0]}<`);
  });

  it('is also that the log has ended', async () => {
    const { said } = await run(tenSessions, await newFolder());
    expect(said).toContain('The last submission is of Nov 12, 2026');
  });

  it('leads to the sender in the portal', async () => {
    const to = await newFolder();
    const link = 'https://portal.example/report?tenant=7';
    const { said } = await run(await fileWith(fortyDays(stolen)), to, '--link', link);
    expect(said).toContain('https://portal.example/report?tenant=7&from=2026-11-15&to=2026-11-21');
    expect((await jsonOf(to)).flags[0].link).toBe(
      'https://portal.example/report?tenant=7&from=2026-11-15&to=2026-11-21&sender=anna%40example.com',
    );
  });
});

describe('languages', () => {
  it.each([
    ['ar', 'rtl', 'ما تمت قراءته'],
    ['de-CH', 'ltr', 'Was gelesen wurde'],
    ['en-GB', 'ltr', 'What was read'],
    ['es', 'ltr', 'Datos leídos'],
    ['fr', 'ltr', 'Données lues'],
    ['it', 'ltr', 'Dati letti'],
    ['ja', 'ltr', '読み取った内容'],
    ['pt-BR', 'ltr', 'Dados lidos'],
  ])('has words in %s, and writes them from the right side', async (locale, direction, heading) => {
    const to = await newFolder();
    const { said } = await run(await fileWith(fortyDays(stolen)), to, '--locale', locale);
    const page = (await pageOf(to)).replace(/<style>.*<\/style>/s, '');
    expect(page).toContain(`<html lang="${locale}" dir="${direction}">`);
    // A name that nobody filled in.
    expect(page + said).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(page).toContain(`>${heading}</h2>`);
  });

  it('refuses one that it has no words in', async () => {
    await expect(run(tenSessions, await newFolder(), '--locale', 'he')).rejects.toThrow('Use one of these');
  });
});

describe('several logs', () => {
  it('are read together, packed ones too, and one that is still empty is no fault', async () => {
    const to = await newFolder();
    const text = fortyDays(stolen);
    const half = text.indexOf('2026-11-01');
    const older = await fileWith('', 'mail.log.1.gz');
    await writeFile(older, gzipSync(text.slice(0, half)));
    const logs = [older, await fileWith(text.slice(half)), await fileWith('', 'rotated.log')];
    expect((await run(logs, to)).said).toContain('302 messages on Nov 20');
    expect((await csvOf(to)).map((row) => row.Messages)).toEqual([String(7 * 2 + 300)]);
  });

  it('are refused where one comes twice', async () => {
    await expect(run([tenSessions, tenSessions], await newFolder())).rejects.toThrow('are the same log');
  });
});

describe('what cannot be done', () => {
  it.each([
    ['no such file', async () => '/nowhere/mail.log', 'there is no such file'],
    ['a folder', newFolder, 'this is a folder'],
    ['an empty log', () => fileWith(''), 'mail.log: '],
    [
      'something else',
      () => fileWith('2026-11-22 06:00:00 1abcde-000001-Ab <= a@b.example H=x [1.2.3.4]\n'),
      'Exim',
    ],
  ])('is said in a sentence: %s', async (_, log, sentence) => {
    const to = await newFolder();
    await expect(run(await log(), to)).rejects.toMatchObject({
      name: 'Mistake',
      message: expect.stringContaining(sentence),
    });
    expect(await readdir(to)).toEqual([]);
  });

  it('leaves the last report as it was, and nothing half-written', async () => {
    const to = await newFolder();
    await run(tenSessions, to, '--now', '2026-11-13');
    const before = await pageOf(to);
    await expect(run(await fileWith('no log'), to)).rejects.toThrow();
    expect(await pageOf(to)).toBe(before);
    expect((await readdir(to)).sort()).toEqual(['report.html', 'senders.csv', 'unusual.json']);
  });

  it('says that a folder is in the place of a file, and leaves nothing half-written', async () => {
    const to = await newFolder();
    await mkdir(join(to, 'report.html'));
    await expect(run(tenSessions, to)).rejects.toThrow('has a folder in the place of a file');
    expect(await readdir(to)).toEqual(['report.html']);
  });

  it('names a folder that may not be written to', async () => {
    const to = join(await fileWith('a file'), 'out');
    await expect(run(tenSessions, to)).rejects.toThrow('lies below a file');
    const locked = await newFolder();
    await chmod(locked, 0o500);
    // Root may write anywhere.
    if (process.getuid?.() !== 0)
      await expect(run(tenSessions, locked)).rejects.toThrow('may not be written to');
  });
});

describe('a log that somebody hostile wrote', () => {
  it('cannot add a line to what is said, nor move the cursor of a terminal', async () => {
    const record = { time: '2026-11-21T10:00:00Z', sender: 'x\n- all is well\u001b[2J@example.com' };
    const records = await fileWith(JSON.stringify(record), 'more.ndjson');
    const { said } = await run([await fileWith(fortyDays()), records], await newFolder());
    expect(said).toContain('First seen on Nov 21');
    expect(said.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
    expect(said).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
