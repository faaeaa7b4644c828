import type { AuthMethod, SenderKind, TlsVersion } from '@smtp-auth-report/core';
import { authOfMechanism } from '../methodNames.ts';

/** Words without case, spaces and marks that carry no meaning. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_\-/()]+/g, '');
}

const noTls = new Set([
  'none',
  'notls',
  'plain',
  'plaintext',
  'cleartext',
  'unencrypted',
  'no',
  'false',
  'off',
]);
const notKnown = new Set(['unknown', 'na', 'n.a.', 'notavailable', 'notknown', '?', '']);
const tlsNumber = /^(?:tls)?v?(1(?:[.,][0-3])?)$/;

/** @returns undefined for a word without a meaning */
export function tlsOf(word: string): TlsVersion | undefined {
  const name = plain(word);
  if (noTls.has(name)) return 'none';
  if (notKnown.has(name)) return 'unknown';
  if (/^sslv?3(?:[.,]0)?$/.test(name)) return 'ssl3';
  // "TLSv1_3" and "TLS12" have lost their point above or never had one.
  const pointed = name.replace(/^tlsv?1(?<minor>[0-3])$/, '1.$<minor>');
  const number = tlsNumber.exec(pointed)?.[1]?.replace(',', '.');
  if (number === undefined) return undefined;
  return number === '1' ? '1.0' : (number as TlsVersion);
}

const authWords: ReadonlyMap<string, AuthMethod> = new Map([
  ['basic', 'basic'],
  ['basicauth', 'basic'],
  ['basicauthentication', 'basic'],
  ['legacy', 'basic'],
  ['legacyauth', 'basic'],
  ['legacyauthentication', 'basic'],
  ['password', 'basic'],
  ['oauth', 'oauth'],
  ['oauth2', 'oauth'],
  ['oauth2.0', 'oauth'],
  ['modern', 'oauth'],
  ['modernauth', 'oauth'],
  ['modernauthentication', 'oauth'],
  ['other', 'other'],
]);

const otherMechanisms = new Set([
  'NTLM',
  'GSSAPI',
  'KERBEROS',
  'EXTERNAL',
  'ANONYMOUS',
  'SPNEGO',
  'GS2-KRB5',
  'OTP',
]);

/** @returns undefined for a word without a meaning */
export function authOf(word: string): AuthMethod | undefined {
  const name = plain(word);
  if (notKnown.has(name)) return 'unknown';
  const known = authWords.get(name);
  if (known) return known;
  const mechanism = word.trim().toUpperCase();
  const auth = authOfMechanism(mechanism);
  return auth === 'other' && !otherMechanisms.has(mechanism) ? undefined : auth;
}

const kindWords: ReadonlyMap<string, SenderKind> = new Map([
  ['user', 'user'],
  ['useraccount', 'user'],
  ['person', 'user'],
  ['service', 'service'],
  ['serviceaccount', 'service'],
]);

/** @returns undefined for a word without a meaning */
export function kindOf(word: string): SenderKind | undefined {
  const name = plain(word);
  return notKnown.has(name) ? 'unknown' : kindWords.get(name);
}

/**
 * A count as exports write it: `472`, `"5,280"`, `5.280`, `5 280`. A count has no fraction, so a mark before three digits groups
 * thousands. What is no number becomes NaN, which `append` refuses by name.
 * @returns undefined when nothing is said
 */
export function countOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return Number.NaN;
  const digits = value.trim();
  if (digits === '') return undefined;
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}([.,'’\s])\d{3}(?:\1\d{3})*$/.test(digits)) return Number(digits.replace(/\D/g, ''));
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}
