import { createDataset, memorySource, type Source, type Submission } from '@smtp-auth-report/core';
import { vi } from 'vitest';
import type { LocalRequest } from './writeReport.ts';

const submission: Submission = { time: '2026-11-12T08:00:00Z', sender: 'anna@a.example', tls: '1.3' };

export function sourceOf(submissions: Submission[] = [submission]): Source {
  const dataset = createDataset();
  dataset.append(submissions);
  return memorySource(dataset);
}

/** Never comes to its end: a batch after another, each when it is asked for. */
export const endless = (): Source => ({
  ...sourceOf(),
  async *submissions() {
    for (;;) yield Array.from({ length: 1000 }, () => submission);
  },
});

/** Never answers. */
export const hanging = (): Source => ({ ...sourceOf(), pivot: () => new Promise(() => {}) });

export const request = (changes: Partial<LocalRequest> = {}): LocalRequest => ({
  name: 'November',
  contents: 'summary',
  format: 'csv',
  header: false,
  bom: false,
  recipients: [],
  source: sourceOf(),
  range: { from: '2026-11-11', to: '2026-11-17', timeZone: 'Europe/Rome' },
  ...changes,
});

/** What was downloaded so far. */
export const downloads: { name: string; file: Blob }[] = [];

/** Before each test: what would be downloaded is noted instead. */
export function catchDownloads() {
  downloads.length = 0;
  const files = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.set(`blob:${files.size}`, file as Blob);
    return `blob:${files.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, file: files.get(this.href) as Blob });
  });
}
