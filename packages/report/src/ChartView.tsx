import { Chart, type ChartProps } from '@smtp-auth-report/chart';
import { usePivot, useReport } from '@smtp-auth-report/react';
import { EmptyReport } from './EmptyReport.tsx';
import { chartQuery } from './queries.ts';
import type { ReportViewProps } from './reportParts.ts';
import { useValueLabel } from './useValueLabel.ts';

interface ChartViewProps extends ReportViewProps, Pick<ChartProps, 'annotations' | 'marks'> {}

/** A pivot as a chart over days. */
export function ChartView({ source, pivot, range, state, change, ...look }: ChartViewProps) {
  const { messages } = useReport();
  const columnLabel = useValueLabel(pivot);
  const { retry, ...answer } = usePivot(source, chartQuery(state, pivot, range));
  return (
    <Chart
      {...answer}
      {...look}
      onRetry={retry}
      empty={<EmptyReport state={state} range={range} />}
      title={pivot.label(messages)}
      measure={pivot.measure}
      variant={pivot.chart}
      columnsField={pivot.columns}
      columnLabel={columnLabel}
      columnSwatch={pivot.swatch}
      range={range}
      onRangeSelect={(selected) => change({ range: selected }, 'range')}
      hiddenKeys={state.hiddenSeries}
      onHiddenKeysChange={(hiddenSeries) => change({ hiddenSeries }, 'series')}
    />
  );
}
