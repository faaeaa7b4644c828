/** Codes of a dictionary: a byte each where the values are fixed and few. */
export type CodeColumn = Uint8Array | Uint32Array;

/** Counts: four bytes each until one needs more, then eight; exact up to 2^53 − 1 either way. */
export type CountColumn = Uint32Array | Float64Array;

type Column = CodeColumn | CountColumn;

function sameKind<C extends Column>(column: C, length: number): C {
  const Kind = column.constructor as new (length: number) => C;
  return new Kind(length);
}

/** A longer copy. The old one stays as it is, so that whoever still reads it is not disturbed. */
export function grown<C extends Column>(column: C, length: number): C {
  const copy = sameKind(column, length);
  copy.set(column);
  return copy;
}

/** A copy in another order: its place `i` holds what was at `order[i]`. Room beyond the order is kept. */
export function permuted<C extends Column>(column: C, order: Uint32Array): C {
  const copy = sameKind(column, column.length);
  for (let i = 0; i < order.length; i++) copy[i] = column[order[i] as number] as number;
  return copy;
}

/** First index in the sorted `values[0, length)` that is not below `value`. */
export function lowerBound(values: Float64Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
