import { type ReportContextValue, toSourceError } from '@smtp-auth-report/react';
import type { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import { FileError } from './local/fileTarget.ts';
import type { RequestFailure } from './requests.ts';

type Words = Pick<ReportContextValue<keyof typeof requestedWords>, 'messages' | 'translate'>;

/** Why a report could not be made, as a sentence. What the error itself says stays out of it: it is for logs. */
export function failureSentence(failure: RequestFailure, { messages, translate }: Words): string {
  if (failure === 'file') return translate('requestFileFailed');
  return messages.errors[failure] ?? messages.errors.internal;
}

export function failureOf(error: unknown): RequestFailure {
  return error instanceof FileError ? 'file' : toSourceError(error).code;
}

/** The person gave up: in the dialog, the list, or the browser's picker. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
