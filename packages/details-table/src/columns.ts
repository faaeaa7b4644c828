import type { CsvValue, PivotRow, SortKey, Swatch } from '@smtp-auth-report/core';
import type { ReportContextValue } from '@smtp-auth-report/react';
import {
  type Column,
  type ColumnDef,
  columnVisibilityFeature,
  type ReactTable,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** Draws a cell. */
export type Cell = (props: {
  /** A sender, or the totals in the same shape. */
  row: PivotRow;
  column: TableColumn;
  report: ReportContextValue;
}) => ReactNode;

/** A value of the dimension that splits the table: its place, its words and its colour. */
export interface ValueLook {
  key: string;
  label: string;
  swatch?: Swatch | undefined;
  /** Number in the palette of series, for a value without a colour of its own. */
  series?: number | 'others' | undefined;
  /** It stands for several values. */
  folded?: true | undefined;
}

/** How a column looks, what it orders by, what it writes into a file: the `meta` of its definition. */
export interface TableColumn {
  /** As `hiddenColumns` has it: a value is `column:` and its key, so that a value called “domain” is not the domain. */
  id: string;
  /** For the stylesheet: `data-column`. */
  kind: 'sender' | 'domain' | 'value' | 'percent' | 'count' | 'first' | 'last';
  label: string;
  /** What a value's numbers count, under its label. */
  unit?: string | undefined;
  orderBy?: SortKey['by'] | undefined;
  cell: Cell;
  /** The number the cell shows, or the part of the whole whose percent it shows. */
  part?: ((row: PivotRow) => number) | undefined;
  whole?: ((row: PivotRow) => number) | undefined;
  /** How wide its numbers are, for the stylesheet: `data-size`. */
  size?: 'xs' | 's' | 'm' | 'l' | undefined;
  value?: ValueLook | undefined;
  /** Of the sender's column: the columns whose shares are drawn below the address. */
  values?: readonly TableColumn[] | undefined;
  csvHeader: string;
  csv: (row: PivotRow) => CsvValue;
}

/** At module scope: another object would be another table. Its state is the caller's or ours, none of it its own. */
export const features = tableFeatures({
  columnVisibilityFeature,
  columnMeta: {} as TableColumn,
});

type Features = typeof features;
export type ColumnDefinition = ColumnDef<Features, PivotRow> & { meta: TableColumn };
export type ColumnModel = Column<Features, PivotRow>;
export type Table = ReactTable<Features, PivotRow, null>;

/** Every column is defined with a `meta`, which TanStack's types leave open. */
export function lookOf({ columnDef }: ColumnModel): TableColumn {
  return columnDef.meta as TableColumn;
}

/** What `hiddenColumns` is when nobody says otherwise. */
export const defaultHiddenColumns: readonly string[] = ['first'];
