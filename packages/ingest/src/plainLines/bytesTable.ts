import { overrun, type ReadableBytes, readableBytes, sameBytes } from './readableBytes.ts';

/** Slots looked at for one value; input made to collide must not turn each look-up into a walk. */
const longestWalk = 512;

const firstSlots = 256;

/** What a value takes besides its bytes, about. */
export const slotCost = 40;

/** Before the bytes of a value: its code and its length. */
const prefix = 8;

/**
 * Codes by the bytes of a text, so that a text that comes again need not be made again. Open addressing, linear, and as small as
 * can be: what it costs is the waiting for memory.
 */
export class BytesTable {
  /** Two numbers per slot: hash, and the place of the value in `#kept` (0: free). */
  #slots = new Int32Array(2 * firstSlots);
  #mask = firstSlots - 1;
  #kept = readableBytes(4096);
  #end = prefix;
  #size = 0;
  /** Whether all that was added can be found. */
  complete = true;

  /** @returns the code; −1 where the bytes are not known */
  find({ view }: ReadableBytes, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const kept = this.#kept.view;
    const mask = this.#mask;
    const length = end - start;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let walk = 0; walk < longestWalk; walk += 1) {
      const place = slots[2 * slot + 1] as number;
      if (place === 0) return -1;
      if (slots[2 * slot] === hash && kept.getInt32(place + 4) === length) {
        if (sameBytes(view, start, kept, place + prefix, length)) return kept.getInt32(place);
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Remembers the code of bytes that are not known yet. */
  add({ bytes }: ReadableBytes, start: number, end: number, hash: number, code: number): void {
    const length = end - start;
    const place = this.#end;
    this.#end = place + prefix + length;
    if (4 * this.#size > 3 * this.#mask) this.#widen();
    if (this.#end + overrun > this.#kept.bytes.length) this.#lengthen();
    const { view, bytes: kept } = this.#kept;
    view.setInt32(place, code);
    view.setInt32(place + 4, length);
    kept.set(bytes.subarray(start, end), place + prefix);
    this.#put(hash, place);
    this.#size += 1;
  }

  #put(hash: number, place: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let walk = 0; walk < longestWalk; walk += 1) {
      if (this.#slots[2 * slot + 1] === 0) {
        this.#slots[2 * slot] = hash;
        this.#slots[2 * slot + 1] = place;
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
    this.complete = false;
  }

  #widen(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = this.#slots.length / 2 - 1;
    for (let at = 0; at < old.length; at += 2) {
      const place = old[at + 1] as number;
      if (place !== 0) this.#put(old[at] as number, place);
    }
  }

  #lengthen(): void {
    const { bytes } = this.#kept;
    this.#kept = readableBytes(2 * Math.max(bytes.length, this.#end));
    this.#kept.bytes.set(bytes);
  }
}
