import { SourceError } from '@smtp-auth-report/core';
import type { Deadline } from './deadline.ts';
import { errorOf } from './problem.ts';

export interface ExchangeOptions {
  /** Default: the platform's, looked up at each question. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Sent with each question; a function is asked each time, as for a token that is renewed. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Default `'same-origin'`: cookies go to the page's own server only. */
  credentials?: RequestCredentials | undefined;
}

/** What is asked: an address, and the body of a POST where there is one. */
export interface Question {
  address: string;
  body?: string | undefined;
}

/**
 * @returns the response of a server that has answered, of the type that was wanted
 * @throws SourceError as the server says, or as its status does
 */
export async function exchange(
  { address, body }: Question,
  type: string,
  deadline: Deadline,
  { fetch: given, headers, credentials = 'same-origin' }: ExchangeOptions,
): Promise<Response> {
  const sent = new Headers(typeof headers === 'function' ? await headers() : headers);
  sent.set('Accept', `${type}, application/problem+json`);
  if (body !== undefined) sent.set('Content-Type', 'application/json');
  const init: RequestInit = { headers: sent, credentials, signal: deadline.signal };
  if (body !== undefined) Object.assign(init, { method: 'POST', body });
  const response = await (given ? given(address, init) : fetch(address, init));
  deadline.renew();
  const got = response.headers.get('content-type') ?? '';
  if (response.ok && got.startsWith(type)) return response;
  if (response.ok) {
    await response.body?.cancel();
    throw strange(response.redirected, got);
  }
  throw errorOf(response.status, await response.json().catch(() => undefined));
}

/** A page in place of data: the form to sign in, or what a portal shows for an address that it does not know. */
function strange(redirected: boolean, type: string): SourceError {
  if (redirected)
    return new SourceError('unauthorized', 'The server has sent the reader elsewhere, as to sign in again.');
  return new SourceError(
    'internal',
    `The server has answered with ${type || 'something'} in place of data. Check the address of the source.`,
  );
}
