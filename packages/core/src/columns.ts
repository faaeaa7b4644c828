/** Codes of a dictionary: a byte each where the values are fixed and few. */
export type CodeColumn = Uint8Array | Uint32Array;

/** Counts: four bytes each until one needs more, then eight; exact up to 2^53 − 1 either way. */
export type CountColumn = Uint32Array | Float64Array;

export const maxUint32 = 2 ** 32 - 1;

type Column = CodeColumn | CountColumn | Int32Array;

/** A column of at least `length`, itself if it is long enough, else a longer copy: with half as much again, so that growing stays linear. */
export function withRoom<C extends Column>(column: C, length: number): C {
  if (column.length >= length) return column;
  const Kind = column.constructor as new (length: number) => C;
  const copy = new Kind(Math.max(length, Math.ceil(column.length * 1.5), 64));
  copy.set(column);
  return copy;
}
