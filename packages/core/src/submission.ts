/** TLS versions in the order used everywhere: from none to newest, then not known. */
export const tlsVersions = ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3', 'unknown'] as const;

/**
 * TLS version of the connection that carried a submission. `'none'` says that there was no TLS,
 * `'unknown'` that nobody wrote it down: they are never the same thing.
 * @see RFC 8996 (TLS 1.0 and 1.1 deprecated)
 */
export type TlsVersion = (typeof tlsVersions)[number];

/** Authentication methods, in the order used everywhere. */
export const authMethods = ['basic', 'oauth', 'other', 'unknown'] as const;

/** `'basic'`: a password crossed the wire in some form (PLAIN, LOGIN, CRAM-MD5 …); `'oauth'`: XOAUTH2, OAUTHBEARER. */
export type AuthMethod = (typeof authMethods)[number];

/** What kind of account a sender is. The host says; it is never guessed. */
export const senderKinds = ['user', 'service', 'unknown'] as const;

export type SenderKind = (typeof senderKinds)[number];

/**
 * One accepted message submission by an authenticated identity (RFC 6409, RFC 4954), or a count of them.
 * Only `time` and `sender` are required.
 */
export interface Submission {
  /** An instant (Date, epoch milliseconds, ISO 8601 with offset), or a plain day `YYYY-MM-DD`, which is that day in every time zone. */
  time: Date | number | string;
  /** The authenticated user or service account. Not empty. */
  sender: string;
  /** Accepted messages this record stands for; a non-negative integer. Default 1. Zero proves use without a message. */
  messages?: number | undefined;
  /** Sending domain. Default: what follows the last `@` of the sender, or `''` without one. */
  domain?: string | undefined;
  /** Default `'unknown'`. */
  tls?: TlsVersion | undefined;
  /** Default `'unknown'`. */
  auth?: AuthMethod | undefined;
  /** Address or name of the client. Default `''`: not known. */
  client?: string | undefined;
  /** Default `'unknown'`. */
  kind?: SenderKind | undefined;
}
