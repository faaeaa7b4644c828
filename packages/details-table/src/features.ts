import type { PivotRow, SortOrder, Swatch } from '@smtp-auth-report/core';
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ComponentType } from 'react';

/** What rows can be ordered by: all that a query can say, and two that only rows at hand can be ordered by. */
export type OrderBy = SortOrder['by'] | 'domain' | 'last';

export interface CellProps {
  /** A sender, or the totals in the same shape. */
  row: PivotRow;
  column: ColumnLook;
}

/** How a column looks and is ordered. */
export interface ColumnLook {
  /** For the stylesheet: `data-column`. */
  kind: 'sender' | 'domain' | 'value' | 'percent' | 'count' | 'last';
  label: string;
  /** What a value's numbers count, under its label. */
  unit?: string;
  Cell?: ComponentType<CellProps>;
  orderBy?: OrderBy;
  /** The number the cell shows, or the part of the whole whose percent it shows. */
  part?: (row: PivotRow) => number;
  whole?: (row: PivotRow) => number;
  swatch?: Swatch | undefined;
  /** Number in the palette of series, for a value without a colour of its own. */
  series?: number | 'others' | undefined;
}

/** At module scope: a new object would be a new table on every render. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: {} as ColumnLook,
});

export type Features = typeof features;
export type SenderColumn = ColumnDef<Features, PivotRow>;
