import { type CsvValue, type Source, toCsv } from '@smtp-auth-report/core';
import type { ReportRequest } from '@smtp-auth-report/request-report';
import { dailyCsv, type ReportCsvOptions, summaryCsv } from './reportCsv.ts';

/** Makes the requested report here, from the source, and gives it to the browser as a CSV file. */
export async function downloadReport(
  source: Source,
  request: ReportRequest,
  options: ReportCsvOptions,
): Promise<void> {
  const make = request.contents === 'daily' ? dailyCsv : summaryCsv;
  const records: CsvValue[][] = [];
  for await (const record of make(source, options)) {
    options.signal.throwIfAborted();
    records.push(record);
  }
  // Excel reads a file without a byte order mark in its local code page.
  save(new Blob([toCsv(records, { bom: true })], { type: 'text/csv;charset=utf-8' }), fileName(request.name));
}

/** A name that every file system takes. */
export function fileName(name: string): string {
  const safe = name.normalize().replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-');
  return `${safe.replace(/^[.\s-]+|[.\s-]+$/gu, '').slice(0, 100) || 'smtp-auth-report'}.csv`;
}

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
