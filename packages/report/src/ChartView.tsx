import { Chart, type ChartProps } from '@smtp-auth-report/chart';
import { type PivotTable, previousRange } from '@smtp-auth-report/core';
import { addClause } from '@smtp-auth-report/filters';
import { usePivot, useReport } from '@smtp-auth-report/react';
import { type ReactNode, useState } from 'react';
import { EmptyReport } from './EmptyReport.tsx';
import { chartQuery, previousQuery, unitOf, unitsOf } from './queries.ts';
import type { ReportViewProps } from './reportParts.ts';
import { useChartFiles } from './useChartFiles.ts';
import { useValueLabel } from './useValueLabel.ts';
import { ViewFrame } from './ViewFrame.tsx';

interface ChartViewProps extends ReportViewProps, Pick<ChartProps, 'annotations' | 'marks' | 'secondZone'> {
  /** More controls beside those of the chart. */
  controls?: ReactNode;
}

/** A pivot as a chart over time. */
export function ChartView({ source, pivot, range, state, change, controls, ...look }: ChartViewProps) {
  const { messages, translate } = useReport();
  const columnLabel = useValueLabel(pivot);
  const { retry, ...answer } = usePivot(source, chartQuery(state, pivot, range));
  const before = usePivot(source, state.compare ? previousQuery(state, pivot, range) : null);
  const comparable = before.data && coversStart(before.data, previousRange(range).from);
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const title = pivot.label(messages);
  const { commands, problem } = useChartFiles(answer.data, figure, {
    title,
    pivot,
    range,
    unit: unitOf(state, range),
  });
  return (
    <ViewFrame
      choices={{ ...state, units: unitsOf(range) }}
      onChoicesChange={(choices) => change(choices, 'chart')}
      commands={commands}
      controls={controls}
      problem={problem}
    >
      {({ full }) => (
        <>
          <Chart
            {...answer}
            {...look}
            ref={setFigure}
            onRetry={retry}
            empty={<EmptyReport state={state} range={range} />}
            title={title}
            measure={pivot.measure}
            variant={pivot.chart}
            scale={state.scale}
            columnsField={pivot.columns}
            columnLabel={columnLabel}
            columnSwatch={pivot.swatch}
            range={range}
            previous={comparable ? before.data : undefined}
            previousRange={previousRange(range)}
            onRangeSelect={(selected) => change({ range: selected }, 'range')}
            onFilter={(clause) => change({ where: addClause(state, clause).where }, 'filters')}
            hiddenKeys={state.hiddenSeries}
            onHiddenKeysChange={(hiddenSeries) => change({ hiddenSeries }, 'series')}
            height={full ? 'fill' : undefined}
          />
          {state.compare && comparable === false && <p data-part="note">{translate('noDaysBefore')}</p>}
        </>
      )}
    </ViewFrame>
  );
}

/** What nobody wrote down is not zero: days from before the data are compared with nothing. */
function coversStart({ coverage }: PivotTable, from: string): boolean {
  return coverage.from !== null && coverage.from <= from;
}
