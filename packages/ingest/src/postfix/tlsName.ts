import type { TlsVersion } from '@smtp-auth-report/core';

const versions: ReadonlyMap<string, TlsVersion> = new Map([
  ['TLSv1.3', '1.3'],
  ['TLSv1.2', '1.2'],
  ['TLSv1.1', '1.1'],
  ['TLSv1.0', '1.0'],
  // OpenSSL's own name for 1.0.
  ['TLSv1', '1.0'],
  ['SSLv3', 'ssl3'],
]);

/** A protocol as OpenSSL names it. What came before SSL 3.0 or after TLS 1.3 has no name here: `'unknown'`, not a guess. */
export function tlsOfOpenSsl(name: string): TlsVersion {
  return versions.get(name) ?? 'unknown';
}
