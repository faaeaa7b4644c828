const firstSlots = 1024;

/**
 * A place for every different non-negative integer up to 2^53 − 1, in order of first sight. Open addressing in typed arrays, because
 * a `Map` or `Set` ends at 2^24 entries and costs several times the memory.
 */
export class NumberIndex {
  size = 0;
  #keys = new Float64Array(firstSlots).fill(-1);
  #places = new Uint32Array(firstSlots);

  /** The key's place; `size` grows when it is new. */
  add(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return this.#places[slot] as number;
    const place = this.size++;
    this.#keys[slot] = key;
    this.#places[slot] = place;
    if (this.size * 2 > this.#keys.length) this.#grow();
    return place;
  }

  /** The key's place, or -1. */
  find(key: number): number {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key ? (this.#places[slot] as number) : -1;
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
    const places = this.#places;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#places = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key === -1) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#places[slot] = places[i] as number;
    }
  }
}
