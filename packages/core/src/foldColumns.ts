import { compareKeys } from './compareKeys.ts';
import type { Grid } from './grid.ts';
import type { PivotColumn } from './query.ts';
import type { StoredDimension } from './store.ts';

/** A column of the answer and the grid's column that it is counted in. */
export interface CountedColumn extends PivotColumn {
  group: number;
}

/** Which codes keep a column of their own; the rest shares the last group. */
export interface ColumnFold {
  groups: number;
  groupOf: Uint32Array;
  /** Codes kept, by group. */
  kept: number[];
  /** How many codes the last group stands for. */
  folded: number;
}

function byTotal(a: PivotColumn, b: PivotColumn): number {
  return b.total - a.total || compareKeys(a.key, b.key);
}

/**
 * The largest columns, and the others folded into one.
 * @param ranking counts with the columns' dimension as rows
 * @returns null when there is nothing to fold
 */
export function foldColumns({ dictionary }: StoredDimension, ranking: Grid, top: number): ColumnFold | null {
  const present = dictionary.texts
    .map((key, code) => ({ key, code, total: ranking.rowTotals[code] as number }))
    .filter(({ code }) => ranking.hasRow(code));
  if (present.length <= top) return null;
  const kept = present
    .sort(byTotal)
    .slice(0, top)
    .map(({ code }) => code);
  const groupOf = new Uint32Array(dictionary.size).fill(top);
  kept.forEach((code, group) => {
    groupOf[code] = group;
  });
  return { groups: top + 1, groupOf, kept, folded: present.length - top };
}

/** The columns of the answer in canonical order: the dimension's own, else by total; others last. */
export function countedColumns(
  { dictionary, fixed }: StoredDimension,
  grid: Grid,
  fold: ColumnFold | null,
): CountedColumn[] {
  const codes = fold ? fold.kept : dictionary.texts.map((_, code) => code);
  const columns = codes
    .map((code, index) => ({ code, group: fold ? index : code }))
    .filter(({ group }) => grid.columnSeen[group])
    .map(({ code, group }) => ({
      key: dictionary.textOf(code),
      code,
      group,
      total: grid.columnTotals[group] as number,
    }));
  columns.sort(fixed ? (a, b) => a.code - b.code : byTotal);
  const counted: CountedColumn[] = columns.map(({ key, total, group }) => ({ key, total, group }));
  if (fold) {
    const group = fold.groups - 1;
    counted.push({ key: 'others', total: grid.columnTotals[group] as number, folded: fold.folded, group });
  }
  return counted;
}
