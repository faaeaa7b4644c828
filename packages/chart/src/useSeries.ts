import type { Measure, PivotTable, Swatch } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
import { foldColumns } from './foldColumns.ts';
import { createSeries } from './series.ts';

export interface SeriesOptions {
  data: PivotTable;
  measure: Measure;
  columnLabel: ((key: string) => string) | undefined;
  columnSwatch: ((key: string) => Swatch | undefined) | undefined;
  topSeries: number;
}

/** The series to draw, and the table they are of. A table without columns has one: its totals, named by their unit. */
export function useSeries({ data, measure, columnLabel, columnSwatch, topSeries }: SeriesOptions) {
  const { translate } = useReport();
  const onlyTotals = data.columns.length === 0;
  const table = useMemo(() => {
    if (onlyTotals) return totalsAsColumn(data);
    return measure === 'messages' ? foldColumns(data, topSeries) : data;
  }, [data, onlyTotals, measure, topSeries]);
  const series = useMemo(
    () =>
      createSeries(table.columns, {
        columnLabel: (key) =>
          onlyTotals ? translate(measure) : (columnLabel?.(key) ?? (key || translate('notKnown'))),
        columnSwatch: (key) => (onlyTotals ? undefined : columnSwatch?.(key)),
        othersLabel: (count) => translate('others', { count }),
        areValues: !onlyTotals,
      }),
    [table, onlyTotals, measure, columnLabel, columnSwatch, translate],
  );
  return { data: table, series };
}

function totalsAsColumn(data: PivotTable): PivotTable {
  return {
    ...data,
    columns: [{ key: '', total: data.total }],
    rows: data.rows.map((row) => ({ ...row, cells: [row.total] })),
  };
}
