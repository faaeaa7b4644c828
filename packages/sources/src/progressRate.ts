/** Between two tellings at least this many milliseconds pass: a portal draws each. */
const interval = 100;

/** Tells the first progress, then the newest one ten times a second. */
export class ProgressRate<T> {
  readonly #tell: (progress: T) => void;
  readonly #now: () => number;
  #told = Number.NEGATIVE_INFINITY;
  #held: T | undefined;

  constructor(tell: (progress: T) => void, now = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
  }

  take(progress: T): void {
    const now = this.#now();
    if (now - this.#told < interval) {
      this.#held = progress;
      return;
    }
    this.#told = now;
    this.#held = undefined;
    this.#tell(progress);
  }

  /** Tells what was held back: the last word is always heard. */
  flush(): void {
    if (this.#held !== undefined) this.#tell(this.#held);
    this.#held = undefined;
  }
}
