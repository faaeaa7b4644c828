/** Everything that can end a reading early. A UI has a sentence for each. */
export const ingestErrorCodes = [
  'aborted',
  'binary',
  'damaged-gzip',
  'empty',
  'missing-columns',
  'read-failed',
  'syslog-without-postfix',
  'unknown-format',
] as const;

/**
 * - `aborted`: the caller's signal fired; `cause` is its reason.
 * - `binary`: not text (see `details.looksLike` for a known archive).
 * - `damaged-gzip`: gzip that ends too early or does not decompress.
 * - `empty`: nothing but white space.
 * - `missing-columns`: records without a sender or without a time (`details.columns`, `details.missing`).
 * - `read-failed`: the input itself failed; `cause` is its error.
 * - `syslog-without-postfix`: a system log in which Postfix never wrote a line.
 * - `unknown-format`: text, but nothing that is known (`details.looksLike` when the shape has a name).
 */
export type IngestErrorCode = (typeof ingestErrorCodes)[number];

/** Shapes that are recognised in order to say what a file is; none of them can be read yet. */
export const recognisedShapes = [
  'access-log',
  'bzip2',
  'docker-json',
  'exchange',
  'exim',
  'html',
  'iis',
  'journal-json',
  'json-document',
  'message',
  'opensmtpd',
  'sendmail',
  'xml',
  'xz',
  'zip',
  'zstd',
] as const;

export type RecognisedShape = (typeof recognisedShapes)[number];

/** The facts of an error, for a sentence in the reader's language. */
export interface IngestErrorDetails {
  /** What the input seems to be instead. */
  looksLike?: RecognisedShape | undefined;
  /** The column names that were seen, as written. */
  columns?: readonly string[] | undefined;
  /** The required columns that were not. */
  missing?: readonly ('sender' | 'time')[] | undefined;
  /** The first line that was not understood; its text is cut at 200 characters. */
  example?: { line: number; text: string } | undefined;
}

/** The one error a reading fails with: `code` and `details` for a UI, `message` for an engineer. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly code: IngestErrorCode;
  readonly details: IngestErrorDetails;

  constructor(
    code: IngestErrorCode,
    message: string,
    { details = {}, cause }: { details?: IngestErrorDetails | undefined; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
