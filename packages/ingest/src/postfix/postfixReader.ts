import type { AuthMethod } from '@smtp-auth-report/core';
import { copied } from '../copiedText.ts';
import { IngestError } from '../ingestError.ts';
import { LineSplitter } from '../lineSplitter.ts';
import { authOfMechanism } from '../methodNames.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import type { Tally } from '../tally.ts';
import type { TextReader } from '../textReader.ts';
import { WallClock } from '../wallClock.ts';
import { clientAt, clientFieldAt, isFailureAt, submissionAt, tlsAt } from './messageText.ts';
import { isPostfixLine } from './postfixLine.ts';
import { Sessions, sessionsKept } from './sessions.ts';
import { SyslogHeader } from './syslogHeader.ts';
import { SyslogTime } from './syslogTime.ts';
import { tlsOfOpenSsl } from './tlsName.ts';

/** While Postfix has not been seen yet: more lines of another shape than this, and than syslog's, end the reading. */
const patience = 1000;

export interface PostfixOptions {
  /** Fail when the log has no line of Postfix at all: the format was only guessed from the shape of syslog. */
  mustAppear?: boolean | undefined;
  maxSessions?: number | undefined;
}

/** Joins the lines of smtpd into submissions; see `messageText.ts` for the lines and `sessions.ts` for the joining. */
export class PostfixReader implements TextReader {
  readonly #lines: LineSplitter;
  readonly #tally: Tally;
  readonly #tlsLogging: boolean;
  readonly #mustAppear: boolean;
  readonly #header = new SyslogHeader();
  readonly #time: SyslogTime;
  readonly #sessions: Sessions;
  readonly #methods = new Map<string, AuthMethod>();
  #appeared = false;

  constructor(
    tally: Tally,
    settings: ReadingSettings,
    { mustAppear = false, maxSessions = sessionsKept }: PostfixOptions = {},
  ) {
    this.#tally = tally;
    this.#tlsLogging = settings.tlsLogging;
    this.#mustAppear = mustAppear;
    this.#time = new SyslogTime(new WallClock(settings.timeZone), tally, settings);
    this.#sessions = new Sessions(maxSessions);
    this.#lines = new LineSplitter(tally, {
      line: (text, line) => this.#line(text, line),
      tooLong: (text, line) => tally.skip('line-too-long', line, text),
    });
  }

  push(text: string): void {
    this.#lines.push(text);
    this.#publish();
    if (this.#mustAppear && !this.#appeared) this.#checkPatience();
  }

  end(): void {
    this.#lines.end();
    this.#publish();
    if (!this.#mustAppear || this.#appeared) return;
    throw new IngestError(
      'syslog-without-postfix',
      'This is a system log in which Postfix wrote nothing, so there is nothing to count. Choose the log that Postfix writes to: /var/log/mail.log or /var/log/maillog on most systems, or the output of "journalctl -u postfix@-".',
    );
  }

  #publish(): void {
    this.#tally.openSessions = this.#sessions.size;
    this.#tally.evictedSessions = this.#sessions.evicted;
  }

  #checkPatience(): void {
    const strange = this.#tally.skippedFor('not-recognised');
    if (!strange || strange.count <= patience + this.#tally.otherLines) return;
    throw new IngestError(
      'unknown-format',
      'This began like a system log, but most of its lines are something else. Postfix logs, CSV and NDJSON records can be read.',
      { details: { example: strange.examples[0] } },
    );
  }

  #line(text: string, line: number): void {
    if (!this.#isSmtpd(text)) this.#aside(text, line);
    else if (!this.#message(text, line)) this.#tally.otherLines += 1;
  }

  #isSmtpd(text: string): boolean {
    // Asked first, because it is cheap and most lines are not.
    if (!text.includes('smtpd') || !this.#header.scan(text)) return false;
    // "postfix/smtpd", "postfix-out/smtpd", "postfix/submission/smtpd"; OpenSMTPD's bare "smtpd" is another program.
    if (!text.startsWith('/smtpd', this.#header.tagEnd - '/smtpd'.length)) return false;
    this.#appeared = true;
    return true;
  }

  /** A line that is not smtpd's. */
  #aside(text: string, line: number): void {
    const timeEnd = text.trim() === '' ? 0 : this.#header.scanTime(text);
    if (timeEnd < 0 || lostSubmission.test(text.slice(timeEnd))) {
      this.#tally.skip('not-recognised', line, text);
      return;
    }
    this.#tally.otherLines += 1;
    if (!this.#appeared) this.#appeared = isPostfixLine(text);
  }

  /** @returns whether the line was counted here */
  #message(text: string, line: number): boolean {
    const start = this.#header.messageStart;
    const instant = this.#time.instant(this.#header.stamp);
    const field = clientFieldAt(text, start);
    if (field >= 0) return this.#submission(text, line, field, instant);
    this.#session(text, start);
    return false;
  }

  #session(text: string, start: number): void {
    const { processStart, processEnd } = this.#header;
    const process = text.slice(processStart, processEnd);
    if (text.startsWith('connect from ', start)) {
      const client = clientAt(text, start + 'connect from '.length);
      // Without TLS logging the silence says nothing; with it, that there is no TLS until a line says so.
      this.#sessions.begin(process, client?.address ?? '', this.#tlsLogging ? 'none' : 'unknown');
      return;
    }
    const tls = tlsAt(text, start);
    if (tls) this.#sessions.secured(process, tls.address, tlsOfOpenSsl(tls.protocol));
    else if (endings.some((words) => text.startsWith(words, start))) this.#sessions.end(process);
    else if (text.startsWith('NOQUEUE: reject: ', start)) this.#tally.rejects += 1;
    else if (text.startsWith('warning: ', start) && isFailureAt(text, start)) this.#tally.failures += 1;
  }

  #submission(text: string, line: number, field: number, instant: number): boolean {
    const found = submissionAt(text, field);
    if (!found) return false;
    if (found.user === '') {
      this.#tally.skip('no-sender', line, text);
      return true;
    }
    if (Number.isNaN(instant)) {
      this.#tally.skip('bad-time', line, text);
      return true;
    }
    const process = text.slice(this.#header.processStart, this.#header.processEnd);
    const tls = this.#sessions.tlsOf(process, found.address);
    if (tls === 'unknown' && !this.#tlsLogging) this.#tally.tlsNotLogged += 1;
    const { batches } = this.#tally;
    batches.makeRoom();
    const row = batches.add(instant, false, undefined);
    batches.put(row, 'sender', found.user);
    batches.put(row, 'tls', tls ?? 'unknown');
    batches.put(row, 'auth', this.#authOf(found.method));
    if (found.address !== 'unknown') batches.put(row, 'client', found.address);
    return true;
  }

  #authOf(method: string): AuthMethod {
    let auth = this.#methods.get(method);
    if (auth === undefined) {
      auth = authOfMechanism(method);
      // A server offers a handful of mechanisms; a log of nonsense must not fill the memory.
      if (this.#methods.size < 100) this.#methods.set(copied(method), auth);
    }
    return auth;
  }
}

/**
 * A submission behind a beginning that has a shape of its own: said to be skipped, not passed over. No word before the tag ends
 * with a colon: then another program wrote the line, and only quotes it.
 */
const lostSubmission = /^ (?:\S*[^\s:] ){0,3}postfix[^\s[]*\/smtpd\[\d+\]:? \w+: client=\S+, sasl_method=/;

const endings = ['disconnect from ', 'lost connection after ', 'timeout after '];
