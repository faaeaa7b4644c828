import type { Signal } from '@smtp-auth-report/core';

/** What Node and its `fetch` say when a connection ends before its answer. */
const ended = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

function codeOf(error: unknown): unknown {
  const { code, cause } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown;
    cause?: unknown;
  };
  return code ?? (cause === undefined ? undefined : codeOf(cause));
}

/**
 * A connection that is kept open may end just as it is used again: a server, a proxy or the client's own clock closes it. A question only
 * reads, so it is asked once more; who ends that too cannot be reached.
 */
export async function askAgain<T>(ask: () => Promise<T>, signal: Signal | undefined): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (signal?.aborted || !ended.has(String(codeOf(error)))) throw error;
    return ask();
  }
}
