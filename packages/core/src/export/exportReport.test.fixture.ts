import Papa from 'papaparse';
import { expect } from 'vitest';
import { createDataset, memorySource, type Source, type Submission } from '../index.ts';
import { type ExportOptions, type ExportRequest, exportReport } from './index.ts';

export const range = { from: '2026-11-11', to: '2026-11-17', timeZone: 'Europe/Rome' };
export const submissions: Submission[] = [
  { time: '2026-11-11T08:00:00Z', sender: 'anna@a.example', tls: '1.3', auth: 'oauth', messages: 4 },
  { time: '2026-11-13T08:30:00Z', sender: 'anna@a.example', tls: '1.0', auth: 'basic', messages: 2 },
  // Half past midnight of the next day in Rome.
  { time: '2026-11-13T23:30:00Z', sender: 'ups', tls: 'none', auth: 'basic', client: '10.0.0.3' },
  { time: '2026-11-15', sender: 'idle@b.example', messages: 0, kind: 'service' },
];

export function sourceOf(records: Submission[] = submissions): Source {
  const dataset = createDataset();
  dataset.append(records);
  return memorySource(dataset);
}

export async function textOf(
  request: Partial<ExportRequest>,
  source: Source = sourceOf(),
  options: ExportOptions = {},
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  const whole: ExportRequest = { contents: 'summary', format: 'csv', range, ...request };
  for await (const bytes of exportReport(source, whole, options))
    text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** Records of CSV by title, as another parser reads them. */
export async function csvOf(...args: Parameters<typeof textOf>): Promise<Record<string, string>[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(await textOf(...args), {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

export async function jsonOf(...args: Parameters<typeof textOf>): Promise<Record<string, unknown>[]> {
  const text = await textOf(...args);
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export const bare = { header: false } as const;
export const ndjson = { format: 'ndjson', header: false } as const;
