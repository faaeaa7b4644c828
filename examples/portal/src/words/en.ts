import type { PortalWords } from './PortalWords.ts';

export const en: PortalWords = {
  product: 'Mail admin',
  dashboard: 'Dashboard',
  navigation: 'Sections',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  openLog: 'Open a log file',
  openLogHint:
    'A Postfix log, or submissions as CSV or NDJSON, gzip too. It is read here and never leaves the browser.',
  useSample: 'Show the sample again',
  sample: 'Sample: an invented hosting company, 90 days',
  reading: 'Reading {name}: {percent}',
  cancel: 'Cancel',
  dataOf: 'Data of {name}',
  serverData: 'Data of the portal’s server',
  serverHint: 'The server counts; only what is shown comes to the browser.',
  logCard: 'What was read',
  lines: 'Lines',
  submissions: 'Submissions',
  failures: 'Failed sign-ins',
  refusals: 'Refused recipients',
  skipped: 'Lines that could not be read',
  clientsCard: 'Busiest clients',
  clientsCardText: 'Messages by client address in the last 7 days',
  authCard: 'Authentication',
  authCardText: 'Senders by method in the last 7 days',
  noSubmissions: 'The file was read, and nobody in it sent with SMTP AUTH.',
  report: 'SMTP AUTH clients',
  pieces: 'Built from pieces',
  copy: 'Copy addresses',
  copied: 'Copied: {count}',
  deprecation:
    'Basic authentication for SMTP AUTH is to be turned off by default at the end of December 2026.',
  problems: {
    binary: 'This is not a text file. Choose a mail log, or one packed with gzip.',
    empty: 'This file is empty. Choose another one.',
    'damaged-gzip':
      'The packed file is damaged: it ends too early or cannot be unpacked. Copy it again, or unpack it first.',
    'missing-columns': 'This table has no column that could be read as the {missing}. It has: {columns}.',
    'syslog-without-postfix':
      'This is a system log, but Postfix never wrote a line in it. Choose the mail log of the server that people hand in mail to.',
    failed: 'Something went wrong while reading the file. Choose it again.',
    'unknown-format':
      'This file could not be recognized. Postfix logs, CSV and NDJSON with a column or field for time and sender can be read.',
    'read-failed':
      'The file could not be read to its end. It may have been moved or changed; choose it again.',
  },
  looksLike: 'It looks like: {format}.',
  kept: 'The report still shows what it showed before.',
  missing: { sender: 'sender', time: 'time' },
};
