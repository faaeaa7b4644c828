import type { AppendResult, Rejection } from '@smtp-auth-report/core';
import type { ServedDataset } from './servedDataset.ts';

const rejectionsKept = 100;

/** Appends batch after batch, and says of them what `append` says of one. */
export class Appending {
  readonly #dataset: ServedDataset;
  readonly #rejected: Rejection[] = [];
  #accepted = 0;
  #rejectedCount = 0;
  #seen = 0;

  constructor(dataset: ServedDataset) {
    this.#dataset = dataset;
  }

  /** Records so far. */
  get seen(): number {
    return this.#seen;
  }

  add(batch: Iterable<unknown>, length: number): void {
    const { accepted, rejected, rejectedCount } = this.#dataset.append(batch as never);
    this.#accepted += accepted;
    this.#rejectedCount += rejectedCount;
    for (const rejection of rejected) {
      if (this.#rejected.length === rejectionsKept) break;
      this.#rejected.push({ ...rejection, index: rejection.index + this.#seen });
    }
    this.#seen += length;
  }

  result(): AppendResult {
    return { accepted: this.#accepted, rejected: this.#rejected, rejectedCount: this.#rejectedCount };
  }
}
