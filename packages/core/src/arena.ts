const firstStep = 65_536;
const largestStep = 33_554_432;

/**
 * Memory for columns, taken from the engine in a few large steps and handed out from there. Many late allocations
 * make a collector that has the caller's own millions of objects to look through do so again and again.
 */
export class Arena {
  /** Taken so far. */
  bytes = 0;
  #step = new ArrayBuffer(0);
  #used = 0;

  /** Takes a step that has room for so much at least: once before a large load instead of often during it. */
  reserve(bytes: number): void {
    if (bytes <= this.#step.byteLength - this.#used) return;
    this.#step = new ArrayBuffer(Math.ceil(bytes / 8) * 8);
    this.#used = 0;
    this.bytes += this.#step.byteLength;
  }

  /** Zeroes, for good: nothing is given back. */
  uint32(length: number): Uint32Array {
    const bytes = length * 4;
    if (this.#step.byteLength - this.#used < bytes)
      this.reserve(Math.max(bytes, Math.min(largestStep, Math.max(firstStep, this.bytes / 8))));
    const column = new Uint32Array(this.#step, this.#used, length);
    this.#used += bytes;
    return column;
  }
}
