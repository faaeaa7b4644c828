import type { PivotRow, PivotTable, SortOrder } from '@smtp-auth-report/core';
import { useEffect, useMemo } from 'react';
import { createRowIndex, type RowOrder } from './rowIndex.ts';

/** The rows as they are shown: those that the search finds, in order. */
export interface ShownRows {
  length: number;
  at: (index: number) => PivotRow | undefined;
  /** Where a sender is, or −1. */
  indexOf: (key: string) => number;
}

interface ShownOptions {
  sorting: SortOrder | null;
  /** What the table looks for itself; '' for nothing. */
  search: string;
  /** The rows may be asked to come in another order here. */
  local: boolean;
}

export function useShownRows(data: PivotTable, { sorting, search, local }: ShownOptions): ShownRows {
  const index = useMemo(() => createRowIndex(data), [data]);
  const sortKey = JSON.stringify(sorting);
  const order = useMemo(() => {
    const parsed: SortOrder | null = JSON.parse(sortKey);
    return parsed && index.order(parsed);
  }, [index, sortKey]);
  const shown = useMemo(() => (search ? index.find(search, order) : order), [index, order, search]);
  useEffect(() => {
    // Only where it would be felt, and only while nothing else is to be done.
    if (!local || data.rows.length < 10_000 || typeof requestIdleCallback !== 'function') return;
    let idle = 0;
    // Not while the page is still busy with showing itself.
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => index.prepare());
    }, 1_000);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [index, local, data]);
  return useMemo(() => showRows(data.rows, shown), [data, shown]);
}

function showRows(rows: readonly PivotRow[], order: RowOrder): ShownRows {
  if (!order) {
    return {
      length: rows.length,
      at: (index) => rows[index],
      indexOf: (key) => rows.findIndex((row) => row.key === key),
    };
  }
  return {
    length: order.length,
    at: (index) => rows[order[index] ?? -1],
    indexOf: (key) => order.findIndex((place) => rows[place]?.key === key),
  };
}
