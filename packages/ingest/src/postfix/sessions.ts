import type { TlsVersion } from '@smtp-auth-report/core';
import { copied } from '../copiedText.ts';

interface Session {
  address: string;
  tls: TlsVersion;
}

/** Open sessions that are remembered at most; the oldest goes first. */
export const sessionsKept = 20_000;

/** What is known of the session that each smtpd process serves now. A process is host, tag and process id. */
export class Sessions {
  readonly #open = new Map<string, Session>();
  readonly #limit: number;
  evicted = 0;

  constructor(limit = sessionsKept) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#open.size;
  }

  /** A client connects. Whatever this process did before is over, also when the log has lost its end. */
  begin(process: string, address: string, tls: TlsVersion): void {
    const key = copied(process);
    // Deleted first, so that the map stays in the order of connecting.
    this.#open.delete(key);
    this.#open.set(key, { address: copied(address), tls });
    if (this.#open.size <= this.#limit) return;
    const [oldest] = this.#open.keys();
    if (oldest !== undefined) this.#open.delete(oldest);
    this.evicted += 1;
  }

  secured(process: string, address: string, tls: TlsVersion): void {
    const session = this.#open.get(process);
    if (session?.address === address) session.tls = tls;
    else this.begin(process, address, tls);
  }

  /** The version of the session with this client; undefined when its beginning was not in the log. */
  tlsOf(process: string, address: string): TlsVersion | undefined {
    const session = this.#open.get(process);
    return session?.address === address ? session.tls : undefined;
  }

  end(process: string): void {
    // A process serves many clients in turn: forget the TLS version here, or the next client inherits it.
    this.#open.delete(process);
  }
}
