import type { IngestFormat } from './submissionFormats.ts';

/** Why a line did not become a submission although it should have. */
export const skipReasons = [
  'bad-json',
  'bad-time',
  'column-count',
  'line-too-long',
  'no-sender',
  'no-time',
  'not-recognised',
  'unclosed-quote',
] as const;

/**
 * - `bad-json`: not one JSON object on one line (RFC 8259).
 * - `bad-time`: a time that cannot be read, or that no calendar has.
 * - `column-count`: a CSV record with more fields than its header; which one moved cannot be known.
 * - `line-too-long`: beyond 65,536 characters.
 * - `no-sender`, `no-time`: a record without the one or the other.
 * - `not-recognised`: not the shape of this format at all.
 * - `unclosed-quote`: a CSV field whose quote never closes; the lines after it are read again without it.
 */
export type SkipReason = (typeof skipReasons)[number];

export interface SkippedExample {
  /** Line number, from 1, after decompression. */
  line: number;
  /** The line, cut at 200 characters. */
  text: string;
}

export interface SkippedLines {
  reason: SkipReason;
  count: number;
  /** The first five. */
  examples: SkippedExample[];
}

/**
 * What had to be taken as given.
 * - `year`: traditional syslog has no year (RFC 3164); the first line was put into `year`.
 * - `year-uncertain`: `count` times a line would have lain after the reference date and was put a year back: the log spans
 *   more than a year. Give `year`.
 * - `time-zone`: `count` times without an offset were read as wall-clock times of `timeZone`.
 * - `tls-not-logged`: `count` submissions came without a TLS line and count as `'unknown'`. If the server logs TLS
 *   (`smtpd_tls_loglevel` ≥ 1), give `tlsLogging: true` and they count as `'none'`.
 * - `epoch-seconds`: `count` numeric times were taken for seconds since 1970, not milliseconds.
 * - `unrecognised-value`: `count` times `field` held a word that has no meaning here, for example `value`; it counts as `'unknown'`.
 */
export type Assumption =
  | { code: 'year'; year: number }
  | { code: 'year-uncertain'; count: number }
  | { code: 'time-zone'; timeZone: string; count: number }
  | { code: 'tls-not-logged'; count: number }
  | { code: 'epoch-seconds'; count: number }
  | { code: 'unrecognised-value'; field: 'tls' | 'auth' | 'kind'; value: string; count: number };

/** What was read, what was made of it and what was not. `lines` = `submissions` + all skipped + `otherLines`. */
export interface IngestReport {
  format: IngestFormat;
  /** False when the caller stopped iterating before the end. */
  complete: boolean;
  /** Lines read. */
  lines: number;
  /** Bytes read from the input, before decompression; UTF-16 code units where the input is text. */
  bytes: number;
  /** Submissions handed out. A record may stand for many messages. */
  submissions: number;
  /** In the order in which the reasons first occurred. */
  skipped: SkippedLines[];
  /**
   * Lines that are understood and are no submission: other programs, connects, blank lines, a header, the further
   * lines of a record that spans several.
   */
  otherLines: number;
  /** Failed authentications (Postfix), part of `otherLines`. */
  failures: number;
  /** `NOQUEUE: reject` lines (Postfix), part of `otherLines`. */
  rejects: number;
  /** Sessions without an end when the log ended (Postfix). */
  openSessions: number;
  /** Sessions forgotten because too many were open at once (Postfix); their TLS version is `'unknown'`. */
  evictedSessions: number;
  assumptions: Assumption[];
}
