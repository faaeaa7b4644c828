import type {
  AppendResult,
  Coverage,
  PivotQuery,
  PivotTable,
  Rejection,
  Submission,
  SubmissionQuery,
} from '@smtp-auth-report/core';
import type {
  IngestErrorCode,
  IngestErrorDetails,
  IngestOptions,
  IngestProgress,
  IngestReport,
} from '@smtp-auth-report/ingest';

/** Marks our messages, so that a worker may serve others too. */
export const channel = 'smtp-auth-report';

/**
 * What a log or table may come as. A file or other blob stays where it is and is read inside the worker. All else is given away:
 * a buffer, and the chunks of a stream, are transferred, and no longer to be used (of a view on a part of a buffer, the part is copied).
 */
export type LoadInput = Blob | ReadableStream<Uint8Array> | ArrayBuffer | Uint8Array;

/** Options that can cross to a worker. */
export type LoadSettings = Omit<IngestOptions, 'signal' | 'onProgress'>;

/** The report of the reading, and what the dataset made of it. */
export interface LoadReport extends IngestReport {
  /** Submissions in the dataset now. */
  accepted: number;
  /** Records that the dataset refused, the first 100; `index` counts the submissions of the file from 0. */
  rejected: Rejection[];
  /** All of them. */
  rejectedCount: number;
}

/** What is loaded, as it crosses: at once, or piece by piece through a port. */
export type Cargo =
  | { kind: 'bytes'; bytes: Blob | Uint8Array }
  | { kind: 'chunks'; port: MessagePort }
  | { kind: 'records'; port: MessagePort };

/** Progress of a loading; of records only their number is known. */
export type LoadProgress = IngestProgress | Pick<IngestProgress, 'submissions'>;

/** What is asked, with what. `next` asks for one batch of the list opened by `submissions` under the same id. */
export interface Questions {
  pivot: PivotQuery;
  coverage: { timeZone: string | undefined };
  submissions: SubmissionQuery;
  next: null;
  load: { cargo: Cargo; settings: LoadSettings };
}

export interface Answers {
  pivot: PivotTable;
  coverage: Coverage;
  submissions: null;
  /** Null at the end. */
  next: Submission[] | null;
  /** What was loaded is not asked before a `use` of the same id. */
  load: LoadReport | AppendResult;
}

export type Topic = keyof Questions;

/** From the main thread to the worker. */
export type Request =
  | { [T in Topic]: { channel: typeof channel; id: number; ask: T; about: Questions[T] } }[Topic]
  | { channel: typeof channel; id: number; ask: 'cancel' }
  | { channel: typeof channel; id: number; ask: 'use' };

/** A request that is answered. */
export type Question = Extract<Request, { about: unknown }>;

/** An error as data: classes do not survive the crossing. */
export type ErrorMessage =
  | { kind: 'source'; code: string; message: string }
  | { kind: 'ingest'; code: IngestErrorCode; message: string; details: IngestErrorDetails };

/** From the worker to the main thread; `life` names the lock that it holds as long as it lives. */
export type Reply =
  | { channel: typeof channel; life: string }
  | { channel: typeof channel; id: number; answer: Answers[Topic] }
  | { channel: typeof channel; id: number; progress: LoadProgress }
  | { channel: typeof channel; id: number; error: ErrorMessage };

function isOurs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'channel' in data && data.channel === channel;
}

export function asRequest(data: unknown): Request | undefined {
  return isOurs(data) ? (data as Request) : undefined;
}

export function asReply(data: unknown): Reply | undefined {
  return isOurs(data) ? (data as Reply) : undefined;
}
