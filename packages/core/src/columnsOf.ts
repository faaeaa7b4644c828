import { compareKeys } from './compareKeys.ts';
import { counted } from './counted.ts';
import type { PivotColumn } from './query.ts';
import { rank } from './rank.ts';
import { scratch } from './scratch.ts';
import type { StoredDimension } from './store.ts';
import type { Tally } from './tally.ts';

/** The columns of an answer, and which of them each value of the dimension is in. */
export interface CountedColumns {
  columns: PivotColumn[];
  /** By code; −1: it has no records. */
  columnOf: Int32Array;
}

/**
 * Columns in canonical order: the dimension's own, else by total; the largest by themselves and the rest as the last one.
 * @param tally counts by code
 * @param distinct counts the senders of the codes that are folded, which are no sum; undefined for messages, which are
 */
export function columnsOf(
  { dictionary, fixed }: StoredDimension,
  { counts, seen }: Tally,
  top: number | undefined,
  distinct: ((columnOf: Int32Array) => number) | undefined,
): CountedColumns {
  const present: number[] = [];
  for (let code = 0; code < dictionary.size; code++) if (seen[code]) present.push(code);
  const byKey = (a: number, b: number) => compareKeys(dictionary.textOf(a), dictionary.textOf(b));
  const kept = rank(seen, top ?? present.length, counts, byKey);
  if (fixed) kept.sort((a, b) => a - b);
  const columns: PivotColumn[] = kept.map((code) => counted(dictionary.textOf(code), counts[code] as number));
  const columnOf = scratch(Int32Array, dictionary.size).fill(-1);
  const folded = present.length - kept.length;
  if (folded > 0) {
    let others = 0;
    for (const code of present) {
      columnOf[code] = kept.length;
      others += counts[code] as number;
    }
    for (const code of kept) {
      columnOf[code] = -1;
      others -= counts[code] as number;
    }
    columns.push({ key: 'others', total: distinct ? distinct(columnOf) : others, folded });
  }
  kept.forEach((code, column) => {
    columnOf[code] = column;
  });
  return { columns, columnOf };
}
