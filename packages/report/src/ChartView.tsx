import { Chart, type ChartProps } from '@smtp-auth-report/chart';
import { type PivotDefinition, previousRange, type ReportState, type Source } from '@smtp-auth-report/core';
import { DayNotes, localNoteStorage, type NoteStorage, useDayNotes } from '@smtp-auth-report/day-notes';
import { addClause, useFilterSentences } from '@smtp-auth-report/filters';
import { usePivot, useReport } from '@smtp-auth-report/react';
import { viewWords } from '@smtp-auth-report/react/locales/en/view';
import { useMemo, useState } from 'react';
import { EmptyReport } from './EmptyReport.tsx';
import { chartQuery, previousQuery, unitOf, unitsOf, type ZonedRange } from './queries.ts';
import type { ReportFiltersProps } from './ReportFilters.tsx';
import type { ReportViewProps } from './reportParts.ts';
import { useChartFiles } from './useChartFiles.ts';
import { useValueLabel } from './useValueLabel.ts';
import { ViewFrame } from './ViewFrame.tsx';

const none: readonly never[] = [];
const localNotes = localNoteStorage();

export interface NotesProps {
  /** Where notes that people write on days are kept; false offers none. Give the same one each time. Default: this browser's `localStorage`. */
  noteStorage?: NoteStorage | false | undefined;
  /** Who writes here: kept with each new note. */
  noteAuthor?: string | undefined;
}

interface ChartViewProps
  extends ReportViewProps,
    NotesProps,
    Pick<ReportFiltersProps, 'filterFields'>,
    Pick<ChartProps, 'annotations' | 'marks' | 'secondZone'> {}

/** A pivot as a chart over time. */
export function ChartView(props: ChartViewProps) {
  const {
    source,
    pivot,
    range,
    state,
    change,
    noteStorage = localNotes,
    noteAuthor,
    filterFields,
    ...others
  } = props;
  const { annotations = none, highlight, onHighlightChange, ...look } = others;
  const pointing = { highlight, onHighlightChange };
  const { messages, translate } = useReport(viewWords);
  const columnLabel = useValueLabel(pivot);
  const { retry, ...answer } = usePivot(source, chartQuery(state, pivot, range));
  const before = useDaysBefore(source, pivot, range, state);
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const sentences = useFilterSentences(filterFields);
  const title = pivot.label(messages);
  const written = useDayNotes(noteStorage).annotations;
  const notes = useMemo(() => [...annotations, ...written], [annotations, written]);
  const { commands, problem } = useChartFiles(answer.data, figure, {
    title,
    pivot,
    range,
    unit: unitOf(state, range),
    // Search and conditions on senders are the table's.
    filters: sentences.each({ ...state, search: '', having: [] }),
  });
  return (
    <ViewFrame
      choices={{ ...state, units: unitsOf(range) }}
      onChoicesChange={(choices) => change(choices, 'chart')}
      commands={commands}
      controls={
        noteStorage && <DayNotes {...pointing} storage={noteStorage} author={noteAuthor} range={range} />
      }
      problem={problem}
    >
      {({ full }) => (
        <>
          <Chart
            {...answer}
            {...look}
            {...pointing}
            annotations={notes}
            ref={setFigure}
            onRetry={retry}
            empty={<EmptyReport state={state} range={range} />}
            title={title}
            measure={pivot.measure}
            variant={pivot.chart}
            totals={pivot.totals}
            scale={state.scale}
            columnsField={pivot.columns}
            columnLabel={columnLabel}
            columnSwatch={pivot.swatch}
            range={range}
            previous={before.data}
            previousRange={before.range}
            onRangeSelect={(selected) => change({ range: selected }, 'range')}
            onFilter={(clause) => change({ where: addClause(state, clause).where }, 'filters')}
            hiddenKeys={state.hiddenSeries}
            onHiddenKeysChange={(hiddenSeries) => change({ hiddenSeries }, 'series')}
            height={full ? 'fill' : undefined}
          />
          {before.missing && <p data-part="note">{translate('noDaysBefore')}</p>}
        </>
      )}
    </ViewFrame>
  );
}

/** What the chart is compared with, where a person wants that. What nobody wrote down is not zero: days from before the data are missing. */
function useDaysBefore(source: Source, pivot: PivotDefinition, range: ZonedRange, state: ReportState) {
  const { data } = usePivot(source, state.compare ? previousQuery(state, pivot, range) : null);
  const days = previousRange(range);
  const from = data?.coverage.from;
  const missing = data !== undefined && (!from || from > days.from);
  return { data: missing ? undefined : data, range: days, missing };
}
