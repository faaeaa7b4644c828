import { SourceError, type SourceErrorCode } from '@smtp-auth-report/core';

/** What servers call their failures: `ErrorCodes` of ClickHouse. */
const codes: Readonly<Record<string, SourceErrorCode>> = {
  TIMEOUT_EXCEEDED: 'timeout',
  SOCKET_TIMEOUT: 'timeout',
  TOO_SLOW: 'timeout',
  AUTHENTICATION_FAILED: 'unauthorized',
  ACCESS_DENIED: 'unauthorized',
  REQUIRED_PASSWORD: 'unauthorized',
  UNKNOWN_USER: 'unauthorized',
  WRONG_PASSWORD: 'unauthorized',
  ALL_CONNECTION_TRIES_FAILED: 'unavailable',
  NETWORK_ERROR: 'unavailable',
  TOO_MANY_SIMULTANEOUS_QUERIES: 'unavailable',
  MEMORY_LIMIT_EXCEEDED: 'unavailable',
  QUERY_WAS_CANCELLED: 'unavailable',
  QUOTA_EXCEEDED: 'unavailable',
  ALL_REPLICAS_ARE_STALE: 'unavailable',
  UNKNOWN_TABLE: 'internal',
};

const sentences: Readonly<Record<SourceErrorCode, string>> = {
  timeout: 'ClickHouse took too long to answer.',
  unauthorized: 'ClickHouse has refused the user of the server.',
  unavailable: 'ClickHouse cannot be reached, or has too much to do.',
  internal: 'ClickHouse could not answer.',
  'invalid-query': 'ClickHouse has refused the query.',
};

/** The cause has all that is known, for the host's log; the sentence names no server, table or user. */
export function fromClickHouse(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const { type, message = '' } = (typeof error === 'object' && error !== null ? error : {}) as {
    type?: string;
    message?: string;
  };
  const code =
    (typeof type === 'string' ? (codes[type] ?? 'internal') : undefined) ??
    (/timeout/i.test(message) ? 'timeout' : 'unavailable');
  return new SourceError(code, sentences[code], { cause: error });
}
