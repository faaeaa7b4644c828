import { IngestError, type RecognisedShape } from '@smtp-auth-report/ingest';
import { isolate } from '@smtp-auth-report/react';
import { fill } from './fill.ts';
import type { PortalWords } from './words/PortalWords.ts';

/** Names of programs and formats are the same in every language. */
const shapeNames: Record<RecognisedShape, string> = {
  'access-log': 'access log (nginx, Apache)',
  bzip2: 'bzip2',
  'docker-json': 'Docker JSON log',
  exchange: 'Exchange SmtpReceive',
  exim: 'Exim',
  html: 'HTML',
  iis: 'IIS',
  'journal-json': 'systemd journal (JSON)',
  'json-document': 'JSON',
  message: 'RFC 5322',
  opensmtpd: 'OpenSMTPD',
  sendmail: 'Sendmail',
  xml: 'XML',
  xz: 'xz',
  zip: 'ZIP',
  zstd: 'Zstandard',
};

/** Why a file could not be read, and what to do, in the words of the portal. */
export function describeProblem(error: unknown, words: PortalWords): string {
  if (!(error instanceof IngestError) || error.code === 'aborted') return words.problems.failed;
  const { looksLike, columns, missing } = error.details;
  const sentence = fill(words.problems[error.code], {
    missing: (missing ?? []).map((name) => words.missing[name]).join(', '),
    columns: (columns ?? []).slice(0, 8).map(isolate).join(', '),
  });
  if (!looksLike) return sentence;
  return `${sentence} ${fill(words.looksLike, { format: shapeNames[looksLike] })}`;
}
