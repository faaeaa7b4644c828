import type { Day, SourceErrorCode } from '@smtp-auth-report/core';
import type { ExportContents, ExportFormat, ExportProgress } from '@smtp-auth-report/core/export';

/** What a person asks for. */
export interface ReportRequest {
  /** Not empty, without spaces around it. */
  name: string;
  contents: ExportContents;
  format: ExportFormat;
  /** Begin the file by saying what it is. */
  header: boolean;
  /** Begin it with a byte order mark; false for what is not CSV. */
  bom: boolean;
  /** Email addresses, none twice; empty where nobody is asked for any. */
  recipients: readonly string[];
}

/** How far a report is that is being made. What is not known is left out, and then not shown. */
export interface RequestProgress extends Partial<ExportProgress> {
  /** Records in a second, of late. */
  perSecond?: number | undefined;
  secondsLeft?: number | undefined;
}

/** What became of a request: it is on its way, its file is there, or there was nothing to put in it. */
export type RequestOutcome = 'requested' | 'saved' | 'empty';

export interface RequestOptions {
  /** Aborts when the person gives up. */
  signal: AbortSignal;
  onProgress: (progress: RequestProgress) => void;
}

/** Makes a report or has it made. Nothing returned is `'requested'`; a rejection is shown in words, that of an aborted one is not. */
export type RequestHandler = (
  request: ReportRequest,
  options: RequestOptions,
) => // biome-ignore lint/suspicious/noConfusingVoidType: most handlers return nothing, and are async functions
Promise<RequestOutcome | void>;

/** Why there is no report: as the source said, or because its file could not be written. */
export type RequestFailure = SourceErrorCode | 'file';

/** A report that was asked for, and what has become of it. Plain JSON. */
export interface RequestedReport {
  id: string;
  name: string;
  /** First and last day, in `timeZone`. */
  range: { from: Day; to: Day };
  /** Default: the report's. */
  timeZone?: string | undefined;
  contents: ExportContents;
  format: ExportFormat;
  /** Epoch milliseconds. */
  requestedAt: number;
  status: 'pending' | 'ready' | 'empty' | 'failed';
  progress?: RequestProgress | undefined;
  /** Bytes of its file. */
  size?: number | undefined;
  /** Of one that failed: the catalogue has a sentence for each. */
  failure?: RequestFailure | undefined;
  /** The host's own sentence instead, in the person's language. */
  reason?: string | undefined;
  /** False: its file is where the person put it, so that there is none to download. Default true. */
  downloadable?: boolean | undefined;
}
