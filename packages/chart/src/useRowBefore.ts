import type { PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Comparison } from './comparison.ts';
import type { Series } from './series.ts';
import { useChange } from './useChange.ts';

/** What stands beside a number of these days. */
export interface Before {
  /** The day then. */
  day: string;
  value: number;
  /** In words; undefined where the number of today may still grow: it would always be too few. */
  change: string | undefined;
}

interface RowBeforeOptions {
  comparison: Comparison | undefined;
  series: readonly Series[];
  /** The row may still grow. */
  growing: boolean;
}

/** The period before at a row, for all series or one. */
export function useRowBefore({ comparison, series, growing }: RowBeforeOptions) {
  const { format } = useReport();
  const change = useChange();
  return (row: PivotRow, position: number, one?: Series): Before | undefined => {
    const value = comparison?.valueBefore(position, one ? [one] : series);
    const key = comparison?.rowBefore(position)?.key;
    if (value === undefined || key === undefined) return undefined;
    const now = one ? (row.cells[one.index] ?? 0) : row.total;
    return { day: format.fullDay(key), value, change: growing ? undefined : change.words(now, value) };
  };
}
