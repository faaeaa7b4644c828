import { SourceError, type SourceErrorCode, sourceErrorCodes } from '@smtp-auth-report/core';

/** Problem details (RFC 9457), with the code of the `SourceError` that the components have a sentence for. */
export interface Problem {
  type: 'about:blank';
  /** The words of the status, as `about:blank` wants. */
  title: string;
  status: number;
  detail: string;
  code: SourceErrorCode;
}

interface Refused {
  status: number;
  title: string;
  detail: string;
}

/** What is said of a failure. Only of a wrong query more: other messages may name servers, users or passwords. */
const refused: Readonly<Record<SourceErrorCode, Refused>> = {
  'invalid-query': { status: 400, title: 'Bad Request', detail: 'The query cannot be answered.' },
  unauthorized: { status: 403, title: 'Forbidden', detail: 'You are not allowed to see this.' },
  timeout: { status: 504, title: 'Gateway Timeout', detail: 'The answer took too long.' },
  unavailable: {
    status: 503,
    title: 'Service Unavailable',
    detail: 'The data cannot be reached now.',
  },
  internal: { status: 500, title: 'Internal Server Error', detail: 'The server could not answer.' },
};

/** A request that is refused for another reason than its query. */
export class Refusal extends SourceError {
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, title: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super('invalid-query', detail);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }
}

export function problemOf(error: unknown): Problem {
  const code = error instanceof SourceError ? error.code : 'internal';
  const { status, title } = error instanceof Refusal ? error : refused[code];
  const detail =
    error instanceof SourceError && code === 'invalid-query' ? error.message : refused[code].detail;
  return { type: 'about:blank', title, status, detail, code };
}

export function problemResponse(error: unknown): Response {
  const problem = problemOf(error);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(error instanceof Refusal && error.headers),
    },
  });
}

const codesOfStatuses = new Map<number, SourceErrorCode>([
  [400, 'invalid-query'],
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [408, 'timeout'],
  [413, 'invalid-query'],
  [414, 'invalid-query'],
  [422, 'invalid-query'],
  [429, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'timeout'],
]);

/** @param said what the answer holds, which may come from a proxy and be anything */
export function errorOf(status: number, said: unknown): SourceError {
  const { code, detail } = (typeof said === 'object' && said !== null ? said : {}) as Partial<Problem>;
  const known = sourceErrorCodes.find((one) => one === code);
  return new SourceError(
    known ?? codesOfStatuses.get(status) ?? 'internal',
    known && typeof detail === 'string' ? detail : `The server answered with status ${status}.`,
  );
}
