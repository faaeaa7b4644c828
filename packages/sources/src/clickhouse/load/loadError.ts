/** Everything that can end a loading but the file itself (`IngestError`). */
export const loadErrorCodes = [
  'changed',
  'compressed',
  'may-double',
  'no-table',
  'other-options',
  'refused',
  'unavailable',
  'year-unknown',
] as const;

/**
 * - `changed`: the file is not the one of which a part was loaded, or is read in another way now.
 * - `compressed`: gzip; give the bytes unpacked.
 * - `may-double`: ClickHouse would not know a repeated insert, or may have forgotten the one to repeat.
 * - `no-table`: a table is missing.
 * - `other-options`: the file was begun with other options, which make other rows.
 * - `refused`: ClickHouse has answered with an error (`details.type`: no space, no rights, wrong columns …).
 * - `unavailable`: ClickHouse has not answered.
 * - `year-unknown`: a log without years that goes on into the future: it is longer than a year. Give `year`.
 */
export type LoadErrorCode = (typeof loadErrorCodes)[number];

export interface LoadErrorDetails {
  /** What ClickHouse calls its error, such as `NOT_ENOUGH_SPACE`. */
  type?: string | undefined;
  /** The table that is at fault. */
  table?: string | undefined;
}

/** Whatever was inserted before stays, and loading the file again goes on from there. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly details: LoadErrorDetails;

  constructor(
    code: LoadErrorCode,
    message: string,
    { details = {}, cause }: { details?: LoadErrorDetails; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
