import type { Signal } from '@smtp-auth-report/core';

/** Settles as the value does, or rejects with the signal's reason as soon as it fires. */
export function unlessAborted<T>(value: T | PromiseLike<T>, signal: Signal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    Promise.resolve(value)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', abort));
  });
}
