import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createDataset, memorySource, type Source } from '@smtp-auth-report/core';
import { IngestError, type IngestReport, ingest } from '@smtp-auth-report/ingest';
import { Mistake } from './Mistake.ts';
import type { NightlyOptions } from './options.ts';

/** What was read of all logs. */
export interface ReadSummary extends Pick<IngestReport, 'lines' | 'submissions' | 'failures' | 'rejects'> {
  files: number;
  /** Lines that should have become submissions, and records that were refused. */
  skipped: number;
  /** Submissions of which nobody wrote down whether they had TLS. */
  tlsNotLogged: number;
}

export interface ReadLogs {
  source: Source;
  read: ReadSummary;
}

type LogOptions = Pick<NightlyOptions, 'logs' | 'timeZone' | 'now' | 'tlsLogged'>;

/**
 * Reads logs, one after the other, into memory of some twenty bytes for each submission; of the logs themselves only some lines are held.
 * @throws Mistake which log cannot be read, and what to do about it
 */
export async function readLogs(options: LogOptions): Promise<ReadLogs> {
  await refuseDoubles(options.logs);
  const dataset = createDataset({ timeZone: options.timeZone });
  const read = { files: 0, lines: 0, submissions: 0, failures: 0, rejects: 0, skipped: 0, tlsNotLogged: 0 };
  let nothing: Mistake | undefined;
  for (const path of options.logs) {
    try {
      const { report, rejected } = await readLog(path, dataset, options);
      add(read, report, rejected);
    } catch (error) {
      const mistake = mistakeOf(path, error);
      // A log that was rotated a moment ago has nothing in it yet: the others are read all the same.
      if (!(error instanceof IngestError && withoutLines.has(error.code))) throw mistake;
      nothing ??= mistake;
    }
  }
  if (read.files === 0 && nothing) throw nothing;
  return { source: memorySource(dataset), read };
}

const withoutLines = new Set<IngestError['code']>(['empty', 'syslog-without-postfix']);

/** The same log twice would count everything twice. */
async function refuseDoubles(paths: readonly string[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const real = await realpath(path).catch((error: unknown) => {
      throw mistakeOf(path, error);
    });
    const before = seen.get(real);
    if (before !== undefined)
      throw new Mistake(
        `${path} and ${before} are the same log, which would count everything twice. Give it once.`,
      );
    seen.set(real, path);
  }
}

async function readLog(
  path: string,
  dataset: ReturnType<typeof createDataset>,
  { timeZone, now, tlsLogged }: LogOptions,
): Promise<{ report: IngestReport; rejected: number }> {
  const reading = ingest(createReadStream(path), { timeZone, referenceDate: now, tlsLogging: tlsLogged });
  let rejected = 0;
  for await (const batch of reading) rejected += dataset.append(batch).rejectedCount;
  return { report: await reading.report, rejected };
}

function add(read: ReadSummary, report: IngestReport, rejected: number): void {
  read.files++;
  read.lines += report.lines;
  read.submissions += report.submissions;
  read.failures += report.failures;
  read.rejects += report.rejects;
  read.skipped += report.skipped.reduce((sum, { count }) => sum + count, rejected);
  for (const assumption of report.assumptions)
    if (assumption.code === 'tls-not-logged') read.tlsNotLogged += assumption.count;
}

const reasons = new Map([
  ['ENOENT', 'there is no such file. Check the path.'],
  [
    'EACCES',
    'it may not be read by this user. Run as one who may, such as root or a member of the group adm.',
  ],
  [
    'EPERM',
    'it may not be read by this user. Run as one who may, such as root or a member of the group adm.',
  ],
  ['EISDIR', 'this is a folder. Give the log itself.'],
]);

function mistakeOf(path: string, error: unknown): Mistake {
  if (error instanceof Mistake) return error;
  const cause = error instanceof IngestError && error.code === 'read-failed' ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = reasons.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
  return new Mistake(`${path}: ${reason}`, { cause: error });
}
