const firstSlots = 1024;

/**
 * Different non-negative integers up to 2^53 − 1. Open addressing in a typed array, because a `Set` ends at 2^24 entries and
 * costs several times the memory.
 */
export class NumberSet {
  size = 0;
  #keys = new Float64Array(firstSlots).fill(-1);

  /** True when the key is new. */
  add(key: number): boolean {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return false;
    this.#keys[slot] = key;
    if (++this.size * 2 > this.#keys.length) this.#grow();
    return true;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let hash = Math.imul((key >>> 0) ^ Math.imul((key / 4294967296) >>> 0, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    for (const key of keys) if (key !== -1) this.#keys[this.#slotOf(key)] = key;
  }
}
