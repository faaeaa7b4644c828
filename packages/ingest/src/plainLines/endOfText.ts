/** Takes four bytes, or what is left of a value, into its hash. */
export function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** The same byte four times. */
function repeated(byte: number): number {
  return Math.imul(byte, 0x01010101);
}

const highBits = repeated(0x80);
const ones = repeated(1);
const firstPlain = 35;
const space = 32;
const exclamationMark = 33;

/**
 * Finds where a text ends: at `stop`, a quote or a control character, whichever comes first. There must be one.
 * Looks at four bytes at a time; the tests are Mycroft's (1987): the lowest byte they find is one, those above may not be.
 * @param index whose hash this is
 */
export function endOfText(
  view: DataView,
  start: number,
  stop: number,
  hashes: Int32Array,
  index: number,
): number {
  const stops = repeated(stop);
  let hash = 0;
  for (let at = start; ; at += 4) {
    const word = view.getInt32(at, true);
    const different = word ^ stops;
    let found = (((word - repeated(firstPlain)) & ~word) | ((different - ones) & ~different)) & highBits;
    while (found !== 0) {
      const shift = (31 - Math.clz32(found & -found)) & 24;
      const byte = (word >>> shift) & 255;
      if (byte === stop || (byte < firstPlain && byte !== space && byte !== exclamationMark)) {
        hashes[index] = mixed(hash, word & ((1 << shift) - 1));
        return at + (shift >> 3);
      }
      found &= found - 1;
    }
    hash = mixed(hash, word);
  }
}
