import type { NightlyWords } from './NightlyWords.ts';

export const en: NightlyWords = {
  whatWasRead: 'What was read',
  files: 'Log files',
  lines: 'Lines',
  submissions: 'Submissions',
  failures: 'Failed sign-ins',
  refusals: 'Refused recipients',
  skipped: 'Lines that could not be read',
  tlsNotLogged:
    'Submissions without a line about TLS, so that it is unknown: {count}. If the server logs TLS (smtpd_tls_loglevel is 1 or more), run this with --tls-logged.',
  madeAt: 'Made on {time}',
  logEnds: 'The last submission is of {time}. Later days were not judged: is the log still being written?',
  nothingRead:
    'There is no submission in the logs. Are they those of the server that people hand in mail to?',
};
