import type { Clause, Day, DimensionId, RowClause } from '../query.ts';
import type { Signal } from '../source.ts';
import type { ExportWords } from './exportWords.ts';

/** One record per sender; per sender and day; or every submission as it is. */
export const exportContents = ['summary', 'daily', 'submissions'] as const;
export type ExportContents = (typeof exportContents)[number];

/** Lines of CSV (RFC 4180), or one JSON object per line. Both in UTF-8. */
export const exportFormats = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportRequest {
  contents: ExportContents;
  format: ExportFormat;
  /** First and last day, both included. The zone is an IANA name; default `'UTC'`. */
  range: { from: Day; to: Day; timeZone?: string | undefined };
  /** Which submissions are in it; all must hold. */
  where?: readonly Clause[] | undefined;
  /**
   * Which senders are in it, by what they have in the whole range of the submissions that `where` lets through; all must hold. A
   * column is one of the dimension that it names with `of`, because a file has none that it could be of by itself. Of those senders, a
   * daily report has every day, and a list every submission.
   */
  having?: readonly RowClause[] | undefined;
  /**
   * Begin by saying what it is: contents, range, zone, conditions, and how far the data reach. In CSV some lines and an empty one, in
   * NDJSON a first object `{ "about": … }`. Default true; for programs that only want records, false.
   */
  header?: boolean | undefined;
  /** Begin CSV with a byte order mark: Excel takes a file without one for its local code page. Default false. */
  bom?: boolean | undefined;
  /** For the titles of CSV. Default: the keys that NDJSON has, which never change. */
  words?: ExportWords | undefined;
  /**
   * The host's own dimensions, each a column of its own in the CSV of submissions; others are left out. Default: those that the first
   * submissions have, and one more column for what later ones have beyond them, as JSON. NDJSON has every field anyway.
   */
  dimensions?: readonly DimensionId[] | undefined;
}

/** How far it has come. */
export interface ExportProgress {
  /** Written so far: senders, senders of a day, or submissions. */
  records: number;
  bytes: number;
  /** Of the whole, 0 to 1; null where nobody knows. */
  share: number | null;
}

export interface ExportOptions {
  /** Stops it at once, even where the source hangs: it then throws the signal's reason. */
  signal?: Signal | undefined;
  /** Told at the beginning, and whenever what came before has been taken. */
  onProgress?: ((progress: ExportProgress) => void) | undefined;
  /** Senders that are asked for at once. Default 10,000. */
  pageSize?: number | undefined;
}
