import type { PivotColumn, Swatch } from '@smtp-auth-report/core';

/** One column of the table, named and painted. */
export interface Series {
  /** Position among the table's columns: where its number stands in a row's `cells`. */
  index: number;
  key: string;
  name: string;
  /** A fixed colour for a fixed meaning; else undefined, and `palette` rules. */
  swatch: Swatch | undefined;
  /** `'1'`…`'10'`, or `'others'` for the folded rest. */
  palette: string | undefined;
  /** Drawn hatched, whatever the theme. */
  hatched: boolean;
  /** It is one value of a dimension: neither a folded rest nor a total. */
  isValue: boolean;
}

export interface SeriesNaming {
  columnLabel: (key: string) => string;
  columnSwatch: (key: string) => Swatch | undefined;
  /** The name of the column that stands for `count` folded ones. */
  othersLabel: (count: number) => string;
  /** The columns are values of a dimension. Default true. */
  areValues?: boolean | undefined;
}

const paletteSize = 10;

/** The series of a table, in its order. */
export function createSeries(columns: readonly PivotColumn[], naming: SeriesNaming): Series[] {
  return columns.map(({ key, folded }, index) => {
    const one = folded === undefined;
    const swatch = one ? naming.columnSwatch(key) : undefined;
    const color = one ? String((index % paletteSize) + 1) : 'others';
    return {
      index,
      key,
      name: one ? naming.columnLabel(key) : naming.othersLabel(folded),
      swatch,
      palette: swatch ? undefined : color,
      hatched: swatch === 'neutral',
      isValue: one && naming.areValues !== false,
    };
  });
}

/** The series that are shown. Keys may be left over from another table: when they would hide all, all are shown. */
export function visibleSeries(series: readonly Series[], hiddenKeys: readonly string[]): readonly Series[] {
  const hidden = new Set(hiddenKeys);
  const visible = series.filter(({ key }) => !hidden.has(key));
  return visible.length > 0 ? visible : series;
}
