import { IngestError } from './ingestError.ts';

export function abortedError(signal: AbortSignal): IngestError {
  return new IngestError('aborted', 'Reading was aborted by its signal. Nothing after this point was read.', {
    cause: signal.reason,
  });
}

/** Settles as `promise` does, or rejects as soon as the signal fires: a stalled read must not delay an abort. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortedError(signal));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
