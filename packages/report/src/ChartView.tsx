import { Chart } from '@smtp-auth-report/chart';
import type { PivotDefinition, ReportState, Source } from '@smtp-auth-report/core';
import { usePivot, useReport } from '@smtp-auth-report/react';
import { EmptyReport } from './EmptyReport.tsx';
import { chartQuery, type ZonedRange } from './queries.ts';
import { useValueLabel } from './useValueLabel.ts';

export interface ReportViewProps {
  source: Source;
  pivot: PivotDefinition;
  range: ZonedRange;
  state: ReportState;
}

/** A pivot as a chart over days. */
export function ChartView({ source, pivot, range, state }: ReportViewProps) {
  const { messages } = useReport();
  const columnLabel = useValueLabel(pivot);
  const { retry, ...answer } = usePivot(source, chartQuery(state, pivot, range));
  return (
    <Chart
      {...answer}
      onRetry={retry}
      empty={<EmptyReport state={state} range={range} />}
      title={pivot.label(messages)}
      measure={pivot.measure}
      variant={pivot.chart}
      columnLabel={columnLabel}
      columnSwatch={pivot.swatch}
    />
  );
}
