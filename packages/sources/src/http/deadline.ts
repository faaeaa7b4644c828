import { type Signal, SourceError } from '@smtp-auth-report/core';

/** Ends a question when its asker gives up, or when the server has shown no sign for too long. */
export class Deadline {
  readonly #timeout: number;
  readonly #given: Signal | undefined;
  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #expired = false;

  /** @param timeout milliseconds */
  constructor(timeout: number, given: Signal | undefined) {
    this.#timeout = timeout;
    this.#given = given;
    given?.addEventListener('abort', this.#giveUp, { once: true });
    if (given?.aborted) this.#giveUp();
    this.renew();
  }

  readonly #giveUp = () => this.#abort.abort(this.#given?.reason);

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Nothing is awaited from the server. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** The server has shown a sign, or is waited for again. */
  renew(): void {
    this.pause();
    this.#timer = setTimeout(() => {
      this.#expired = true;
      this.#abort.abort();
    }, this.#timeout);
  }

  end(): void {
    this.pause();
    this.#given?.removeEventListener('abort', this.#giveUp);
  }

  /** What the asker is told of a failure: its own reason, or a `SourceError`. */
  explain(error: unknown): unknown {
    if (this.#given?.aborted) return this.#given.reason;
    if (this.#expired)
      return new SourceError('timeout', `The server has not answered for ${this.#timeout / 1000} seconds.`);
    if (error instanceof SourceError) return error;
    return new SourceError(
      'unavailable',
      'The server cannot be reached, or has not sent its whole answer. Check the connection and ask again.',
      { cause: error },
    );
  }
}
