import { type CsvValue, createDataset, memorySource } from '@smtp-auth-report/core';
import { en } from '@smtp-auth-report/react/locales/en';
import { describe, expect, it } from 'vitest';
import { fileName } from './downloadReport.ts';
import { dailyCsv, summaryCsv } from './reportCsv.ts';

const dataset = createDataset();
dataset.append([
  { time: '2026-11-11T08:00:00Z', sender: 'anna@a.example', tls: '1.3', auth: 'oauth', messages: 4 },
  { time: '2026-11-13T08:30:00Z', sender: 'anna@a.example', tls: '1.0', auth: 'basic', messages: 2 },
  { time: '2026-11-13T23:30:00Z', sender: 'ups', tls: 'none', auth: 'basic' },
]);
const source = memorySource(dataset);
const options = {
  range: { from: '2026-11-11', to: '2026-11-17', timeZone: 'Europe/Rome' },
  where: [],
  messages: en,
  signal: new AbortController().signal,
};

async function collect(records: AsyncIterable<CsvValue[]>): Promise<CsvValue[][]> {
  const all: CsvValue[][] = [];
  for await (const record of records) all.push(record);
  return all;
}

describe('the detailed report', () => {
  it('sums up each sender by TLS version and method, with range and zone on top', async () => {
    expect(await collect(summaryCsv(source, options))).toEqual([
      ['SMTP AUTH clients report'],
      ['Date range', '2026-11-11', '2026-11-17'],
      ['Time zone', 'Europe/Rome'],
      [],
      [
        'Sender',
        'Domain',
        'Messages',
        'Messages: No TLS',
        'Messages: TLS 1.0',
        'Messages: TLS 1.3',
        'Messages: Basic',
        'Messages: OAuth',
        'First seen',
        'Last seen',
      ],
      [
        'anna@a.example',
        'a.example',
        6,
        0,
        2,
        4,
        2,
        4,
        '2026-11-11T08:00:00.000Z',
        '2026-11-13T08:30:00.000Z',
      ],
      ['ups', '', 1, 1, 0, 0, 1, 0, '2026-11-13T23:30:00.000Z', '2026-11-13T23:30:00.000Z'],
    ]);
  });

  it('lists a day on which someone only signed in', async () => {
    const signIns = createDataset();
    signIns.append([{ time: '2026-11-12T08:00:00Z', sender: 'idle@a.example', messages: 0 }]);
    const records = await collect(dailyCsv(memorySource(signIns), options));
    expect(records.slice(5)).toEqual([['2026-11-12', 'idle@a.example', 'a.example', 0]]);
  });

  it('lists each sender’s days in the report’s zone', async () => {
    const records = await collect(dailyCsv(source, options));
    expect(records.slice(4)).toEqual([
      ['Day', 'Sender', 'Domain', 'Messages'],
      ['2026-11-11', 'anna@a.example', 'a.example', 4],
      ['2026-11-13', 'anna@a.example', 'a.example', 2],
      // 23:30 UTC is half past midnight in Rome.
      ['2026-11-14', 'ups', '', 1],
    ]);
  });

  it('is about the chosen domain only, and says so', async () => {
    const where = [{ field: 'domain', op: 'is', value: '' }] as const;
    const records = await collect(summaryCsv(source, { ...options, where }));
    expect(records[3]).toEqual(['Show data for', '(no domain)']);
    expect(records.slice(6).map(([sender]) => sender)).toEqual(['ups']);
  });
});

describe('the file of a report', () => {
  it.each([
    ['November', 'November.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['a:b*c?', 'a-b-c.csv'],
    ['\u202Egnp.exe', 'gnp.exe.csv'],
    ['  ', 'smtp-auth-report.csv'],
  ])('called %j is saved as %j', (name, file) => {
    expect(fileName(name)).toBe(file);
  });
});
