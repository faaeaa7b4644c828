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

/** Whether `length` bytes are the same here and there. */
export function sameBytes(
  here: DataView,
  start: number,
  there: DataView,
  place: number,
  length: number,
): boolean {
  let at = 0;
  for (; at + 4 <= length; at += 4)
    if (here.getInt32(start + at) !== there.getInt32(place + at)) return false;
  const left = length - at;
  // The first bytes are the highest. A shift by 32 would be one by 0.
  return left === 0 || (here.getInt32(start + at) ^ there.getInt32(place + at)) >>> (32 - 8 * left) === 0;
}
