/*
 * What smtpd writes after its tag. Host names come from reverse DNS and user names from the client, so nothing is ever
 * searched for in a line: it is read from the left, and each part must stand where Postfix puts it.
 */

export interface ClientPart {
  /** What stands in the brackets. */
  address: string;
  /** Just after the bracket and a port, where there is one. */
  end: number;
}

/** `name[address]` or `name[address]:port`. Postfix replaces a name that is no valid host name by `unknown`. */
export function clientAt(line: string, start: number): ClientPart | undefined {
  const open = line.indexOf('[', start);
  const close = line.indexOf(']', open);
  if (open < 0 || close < 0) return undefined;
  const space = line.indexOf(' ', start);
  if (space >= 0 && space < close) return undefined;
  let end = close + 1;
  if (line.charCodeAt(end) === 58) {
    let digit = end + 1;
    while (line.charCodeAt(digit) >= 48 && line.charCodeAt(digit) <= 57) digit += 1;
    if (digit > end + 1) end = digit;
  }
  return { address: line.slice(open + 1, close), end };
}

const established = 'TLS connection established from ';
/** How far the client's certificate is trusted. Old logs have no word. */
const trustWords = ['', 'Anonymous ', 'Untrusted ', 'Trusted ', 'Verified '];
const openings = trustWords.map((word) => word + established);

export interface TlsPart {
  address: string;
  /** As written: `TLSv1.2`; empty when it is not where it should be. */
  protocol: string;
}

/** Where the server's name ends that Postfix ≥ 3.4 adds when the client asked for it (SNI): ` to mail.example`. */
function sniEnd(line: string, start: number): number {
  if (!line.startsWith(' to ', start)) return start;
  const space = line.indexOf(' ', start + 4);
  return line.charCodeAt(space - 1) === 58 ? space - 1 : start;
}

/** `Anonymous TLS connection established from name[address]: TLSv1.2 with cipher …` */
export function tlsAt(line: string, start: number): TlsPart | undefined {
  const opening = openings.find((words) => line.startsWith(words, start));
  if (!opening) return undefined;
  const client = clientAt(line, start + opening.length);
  if (!client) return undefined;
  const end = sniEnd(line, client.end);
  // There is TLS, of whatever version: said so, because silence may come to mean that there is none.
  if (!line.startsWith(': ', end)) return { address: client.address, protocol: '' };
  const protocolEnd = line.indexOf(' ', end + 2);
  return {
    address: client.address,
    protocol: line.slice(end + 2, protocolEnd < 0 ? undefined : protocolEnd),
  };
}

/** Where `client=` begins after a queue id (or NOQUEUE, before a proxy filter) at `start`; −1 without one. */
export function clientFieldAt(line: string, start: number): number {
  let end = start;
  for (;;) {
    const code = line.charCodeAt(end) | 32;
    // Short ids are hexadecimal, long ones digits and consonants.
    if (!((code >= 97 && code <= 122) || (line.charCodeAt(end) >= 48 && line.charCodeAt(end) <= 57))) break;
    end += 1;
  }
  return end > start && line.startsWith(': client=', end) ? end + 2 : -1;
}

const methodField = ', sasl_method=';
const userField = ', sasl_username=';
/** What may follow the user name. */
const laterFields = [', sasl_sender=', ', orig_queue_id=', ', orig_client='];

export interface SubmissionPart {
  address: string;
  method: string;
  user: string;
}

/**
 * `client=name[address], sasl_method=PLAIN, sasl_username=user, sasl_sender=…` at `start`. A user name goes on to the first
 * field that may follow it: any `sasl_username=` within it is part of it.
 * @returns undefined without authentication
 */
export function submissionAt(line: string, start: number): SubmissionPart | undefined {
  const client = clientAt(line, start + 'client='.length);
  if (!client || !line.startsWith(methodField, client.end)) return undefined;
  const methodStart = client.end + methodField.length;
  const methodEnd = line.indexOf(', ', methodStart);
  if (methodEnd < 0 || !line.startsWith(userField, methodEnd)) return undefined;
  const userStart = methodEnd + userField.length;
  let userEnd = line.length;
  for (const field of laterFields) {
    const at = line.indexOf(field, userStart);
    if (at >= 0 && at < userEnd) userEnd = at;
  }
  return {
    address: client.address,
    method: line.slice(methodStart, methodEnd),
    user: line.slice(userStart, userEnd),
  };
}

/** `warning: name[address]: SASL LOGIN authentication failed: …` */
export function isFailureAt(line: string, start: number): boolean {
  const client = clientAt(line, start + 'warning: '.length);
  if (!client || !line.startsWith(': SASL ', client.end)) return false;
  const mechanismEnd = line.indexOf(' ', client.end + ': SASL '.length);
  return mechanismEnd > 0 && line.startsWith(' authentication failed', mechanismEnd);
}
