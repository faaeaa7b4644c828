import { parseArgs } from 'node:util';
import { lastDays, startOfDay, type TlsVersion, tlsVersions } from '@smtp-auth-report/core';
import { Mistake } from './Mistake.ts';

export interface NightlyOptions {
  /** Paths of the logs, as they were given: oldest first. */
  logs: string[];
  /** The folder that gets the files. */
  to: string;
  timeZone: string;
  /** Complete days that the report is about. */
  days: number;
  locale: string;
  /** Versions below it are at risk. */
  minimumTls: TlsVersion;
  /** The present, epoch milliseconds. */
  now: number;
  /** The server writes a line for every TLS connection, so a session without one had no TLS. */
  tlsLogged: boolean;
  /** Say only what the report that is in the folder does not say already. */
  onlyNew: boolean;
  failOnUnusual: boolean;
  /** Where the report is in a portal, or null. */
  link: string | null;
}

export const usage = `Reports on who sends with SMTP AUTH: report.html, senders.csv and unusual.json. Says what is unusual, and nothing when nothing is.

  node nightly.mjs --log /var/log/mail.log --to /var/www/smtp-auth

  --log FILE           a Postfix log, or submissions as CSV or NDJSON, gzip too; several: oldest first
  --to FOLDER          gets the files; made where it is not there
  --zone ZONE          where a day begins and ends: an IANA name; default UTC
  --days NUMBER        complete days up to yesterday; default 7
  --locale LOCALE      language and format of numbers; default en
  --minimum-tls TLS    versions below it are at risk: ${tlsVersions.slice(2, -1).join(', ')}; default 1.2
  --tls-logged         the server logs TLS (smtpd_tls_loglevel is 1 or more): a session without a line about it had none
  --link ADDRESS       of the report in your portal, to which the page then leads
  --only-new           say only what the last report in the folder did not say already
  --fail-on-unusual    exit code 3 when something was said
  --now TIME           the present: a day or an ISO 8601 time; default the clock
  --help               this

Exit codes: 0 done, 1 no report could be made, 3 as above.
`;

const flags = {
  log: { type: 'string', multiple: true },
  to: { type: 'string' },
  zone: { type: 'string' },
  days: { type: 'string' },
  locale: { type: 'string' },
  'minimum-tls': { type: 'string' },
  'tls-logged': { type: 'boolean' },
  link: { type: 'string' },
  'only-new': { type: 'boolean' },
  'fail-on-unusual': { type: 'boolean' },
  now: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true }).values;
  } catch (error) {
    // Node's own sentence says which option, and what is wrong with it.
    throw new Mistake(
      `${error instanceof Error ? error.message : String(error)}\nSee --help for all options.`,
    );
  }
}

/**
 * What the program was asked for.
 * @param args the command line, without node and the program
 * @param clock the present where `--now` does not say it, epoch milliseconds
 * @returns null: only for help
 * @throws Mistake a sentence for whoever wrote the command line
 */
export function readOptions(args: readonly string[], clock: number): NightlyOptions | null {
  const values = parse(args);
  if (values.help) return null;
  const { log: logs = [], to } = values;
  if (logs.length === 0) throw new Mistake('No log was given. Say which to read: --log /var/log/mail.log');
  if (!to) throw new Mistake('No folder was given. Say where the report goes: --to /var/www/smtp-auth');
  const timeZone = zoneOf(values.zone ?? 'UTC');
  return {
    logs,
    to,
    timeZone,
    days: daysOf(values.days ?? '7'),
    locale: localeOf(values.locale ?? 'en'),
    minimumTls: versionOf(values['minimum-tls'] ?? '1.2'),
    now: values.now === undefined ? clock : instantOf(values.now, timeZone),
    tlsLogged: values['tls-logged'] ?? false,
    onlyNew: values['only-new'] ?? false,
    failOnUnusual: values['fail-on-unusual'] ?? false,
    link: values.link === undefined ? null : addressOf(values.link),
  };
}

function zoneOf(timeZone: string): string {
  try {
    lastDays(1, { timeZone });
    return timeZone;
  } catch {
    throw new Mistake(`--zone ${timeZone}: no such time zone. Use an IANA name such as Europe/Rome or UTC.`);
  }
}

/** A year: longer ranges are a matter for the report in a portal. */
const mostDays = 366;

function daysOf(text: string): number {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= mostDays) return days;
  throw new Mistake(`--days ${text}: give a whole number from 1 to ${mostDays}, such as 7.`);
}

function localeOf(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    throw new Mistake(`--locale ${locale}: not a language tag (BCP 47). Use one such as it or pt-BR.`);
  }
}

function versionOf(text: string): TlsVersion {
  const choices = tlsVersions.slice(2, -1);
  const version = choices.find((choice) => choice === text);
  if (version) return version;
  throw new Mistake(`--minimum-tls ${text}: not a version to ask for. Use one of: ${choices.join(', ')}.`);
}

function instantOf(text: string, timeZone: string): number {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return startOfDay(text, timeZone);
  } catch {
    // No calendar has this day: said below.
  }
  const instant = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new Mistake(
    `--now ${text}: not a time. Write a day (2026-11-22) or a time with its offset (2026-11-22T06:00:00Z).`,
  );
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  throw new Mistake(`--link ${text}: not an address of the web. It begins with https:// or http://.`);
}
