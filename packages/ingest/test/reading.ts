import type { Submission } from '@smtp-auth-report/core';
import { type IngestInput, type IngestOptions, type IngestReport, ingest } from '../src/index.ts';

/** Reads everything. The reference date is fixed, so that no test depends on the day it runs. */
export async function readAll(
  input: IngestInput,
  options: IngestOptions = {},
): Promise<{ submissions: Submission[]; report: IngestReport }> {
  const reading = ingest(input, { referenceDate: Date.UTC(2024, 6, 1), ...options });
  const submissions: Submission[] = [];
  for await (const batch of reading) submissions.push(...batch);
  return { submissions, report: await reading.report };
}

/** Lines as a log has them. */
export function log(...lines: string[]): string {
  return `${lines.join('\n')}\n`;
}

/** A line of smtpd on 3 June, traditional. */
export function smtpd(
  message: string,
  { pid = 9708, time = '10:40:57', tag = 'postfix/submission/smtpd' } = {},
) {
  return `Jun  3 ${time} mail ${tag}[${pid}]: ${message}`;
}
