/** Slots looked at for one value; input made to collide must not turn each look-up into a walk. */
const longestWalk = 128;

const firstSlots = 256;

/** What a value takes besides its bytes: at most half of the slots are taken. */
export const slotCost = 64;

/** Bytes are compared four at a time, so that the last may be read with up to three that are none of theirs. */
export const overrun = 3;

/** Bytes that can be read one by one and four at a time. */
export interface ReadableBytes {
  readonly bytes: Uint8Array;
  /** Of the same bytes; goes on for `overrun` bytes beyond what is read. */
  readonly view: DataView;
}

export function readableBytes(length: number): ReadableBytes {
  const bytes = new Uint8Array(length + overrun);
  return { bytes, view: new DataView(bytes.buffer) };
}

/** Codes by the bytes of a text, so that a text that comes again need not be made again. Open addressing, linear. */
export class BytesTable {
  /** Four numbers per slot: hash, code + 1 (0: free), place and length in `#kept`. */
  #slots = new Int32Array(4 * firstSlots);
  #mask = firstSlots - 1;
  #kept = readableBytes(4096);
  #end = 0;
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
      const at = slot << 2;
      const code = slots[at + 1] as number;
      if (code === 0) return -1;
      if (slots[at] === hash && slots[at + 3] === length) {
        let from = start;
        let place = slots[at + 2] as number;
        while (from + 4 <= end && view.getInt32(from) === kept.getInt32(place)) {
          from += 4;
          place += 4;
        }
        const left = end - from;
        // A shift by 32 would be one by 0.
        if (left === 0) return code - 1;
        if (left < 4 && (view.getInt32(from) ^ kept.getInt32(place)) >>> (32 - 8 * left) === 0)
          return code - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Remembers the code of bytes that are not known yet. */
  add({ bytes }: ReadableBytes, start: number, end: number, hash: number, code: number): void {
    const length = end - start;
    if (this.#size * 2 > this.#mask) this.#widen();
    if (this.#end + length + overrun > this.#kept.bytes.length) this.#lengthen(length);
    this.#kept.bytes.set(bytes.subarray(start, end), this.#end);
    this.#put(hash, code + 1, this.#end, length);
    this.#end += length;
    this.#size += 1;
  }

  #put(hash: number, mark: number, place: number, length: number): void {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let walk = 0; walk < longestWalk; walk += 1) {
      const at = slot << 2;
      if (slots[at + 1] === 0) {
        slots[at] = hash;
        slots[at + 1] = mark;
        slots[at + 2] = place;
        slots[at + 3] = length;
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
    this.complete = false;
  }

  #widen(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = this.#slots.length / 4 - 1;
    for (let at = 0; at < old.length; at += 4) {
      const mark = old[at + 1] as number;
      if (mark !== 0) this.#put(old[at] as number, mark, old[at + 2] as number, old[at + 3] as number);
    }
  }

  #lengthen(length: number): void {
    const { bytes } = this.#kept;
    this.#kept = readableBytes(Math.max(2 * bytes.length, this.#end + length));
    this.#kept.bytes.set(bytes);
  }
}
