import type { ReadingSettings } from './readingSettings.ts';
import { type IngestFormat, ingestFormats } from './submissionFormats.ts';

export interface IngestProgress {
  /** Bytes read of the input, before decompression; UTF-16 code units where the input is text. */
  bytes: number;
  /** As given in the options. */
  totalBytes: number | undefined;
  lines: number;
  submissions: number;
}

export interface IngestOptions {
  /** Default `'auto'`: told from the beginning of the input. */
  format?: 'auto' | IngestFormat | undefined;
  /** Traditional syslog has no year: its newest line is not after this. A Date, epoch milliseconds or ISO 8601. Default: now. */
  referenceDate?: Date | number | string | undefined;
  /** Year of the first line, where it is known. Goes before `referenceDate`. */
  year?: number | undefined;
  /** IANA zone of times that have none. Default `'UTC'`. */
  timeZone?: string | undefined;
  /**
   * Whether the server writes a line for every TLS connection (`smtpd_tls_loglevel` ≥ 1). Then a session without one had no
   * TLS (`'none'`). Default false: it is `'unknown'`.
   */
  tlsLogging?: boolean | undefined;
  /** Stops the reading at once: it rejects with an `IngestError` of code `aborted` whose cause is the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told every 256 kB of input, and at the end. */
  onProgress?: ((progress: IngestProgress) => void) | undefined;
  /**
   * More of the input may come, as of a log that is being written: a last line, or record, without an end is left for a reading that has it
   * whole, and that nothing can be told yet is no error. So the submissions of a beginning are the first ones of the whole. Default false.
   */
  ongoing?: boolean | undefined;
  /** Size of the input in bytes, where it is known; only handed on to `onProgress`. */
  totalBytes?: number | undefined;
}

/**
 * Checks the options.
 * @throws {RangeError} for one that makes no sense
 */
export function settingsOf(options: IngestOptions): ReadingSettings {
  const { format = 'auto', timeZone = 'UTC', referenceDate = Date.now(), year, tlsLogging = false } = options;
  if (format !== 'auto' && !ingestFormats.includes(format)) {
    throw new RangeError(
      `format "${format}" is not known. Use 'auto' or one of: ${ingestFormats.join(', ')}.`,
    );
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new RangeError(
      `timeZone "${timeZone}" is not known. Use an IANA name such as 'Europe/Rome' or 'UTC'.`,
    );
  }
  const reference = new Date(referenceDate ?? Number.NaN).getTime();
  if (Number.isNaN(reference)) {
    throw new RangeError(
      'referenceDate is not a date. Give a Date, epoch milliseconds or ISO 8601, or omit it for now.',
    );
  }
  if (year !== undefined && !(Number.isInteger(year) && year >= 1970 && year <= 9999)) {
    throw new RangeError(
      `year (${year}) is no year of a log. Give the year of the first line, for example 2024.`,
    );
  }
  return { timeZone, referenceDate: reference, year, tlsLogging };
}
