import type { AuthMethod } from '@smtp-auth-report/core';

const passwords = new Set(['PLAIN', 'LOGIN', 'CRAM-MD5', 'DIGEST-MD5', 'APOP']);
const tokens = new Set(['XOAUTH2', 'OAUTHBEARER']);

/**
 * What a SASL mechanism proves an account with: a password (also SCRAM and challenge-response), a token, or something else
 * (NTLM, GSSAPI, EXTERNAL …).
 * @see RFC 4422, RFC 7628 and the IANA registry of SASL mechanisms
 */
export function authOfMechanism(mechanism: string): AuthMethod {
  const name = mechanism.toUpperCase();
  if (passwords.has(name) || name.startsWith('SCRAM-')) return 'basic';
  return tokens.has(name) ? 'oauth' : 'other';
}
