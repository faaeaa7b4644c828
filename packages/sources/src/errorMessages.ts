import { SourceError, type SourceErrorCode, sourceErrorCodes } from '@smtp-auth-report/core';
import { IngestError } from '@smtp-auth-report/ingest';
import type { ErrorMessage } from './messages.ts';

export function toErrorMessage(error: unknown): ErrorMessage {
  if (error instanceof IngestError) {
    const { code, message, details } = error;
    return { kind: 'ingest', code, message, details };
  }
  if (error instanceof SourceError) return { kind: 'source', code: error.code, message: error.message };
  // A wrong option: the caller's mistake, and the sentence says which.
  if (error instanceof RangeError) return { kind: 'source', code: 'invalid-query', message: error.message };
  const what = error instanceof Error ? error.message : String(error);
  return { kind: 'source', code: 'internal', message: `The worker failed: ${what}` };
}

export function fromErrorMessage(error: ErrorMessage): SourceError | IngestError {
  if (error.kind === 'ingest') return new IngestError(error.code, error.message, { details: error.details });
  const known = (sourceErrorCodes as readonly string[]).includes(error.code);
  return new SourceError(known ? (error.code as SourceErrorCode) : 'internal', error.message);
}
