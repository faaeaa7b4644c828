import type { ChartVariant, DayRange } from '@smtp-auth-report/core';
import { useControllableState, useReport } from '@smtp-auth-report/react';
import { useMemo, useState } from 'react';
import { ChartTable } from './ChartTable.tsx';
import type { HiddenKeysChange } from './hideSeries.ts';
import { incompleteRows } from './incompleteRows.ts';
import { Legend } from './Legend.tsx';
import { type ChartAnnotation, type ChartMark, placeNotes } from './notes.ts';
import { Plot } from './Plot.tsx';
import { visibleSeries } from './series.ts';
import { rowOfDay, unitOfRows } from './slots.ts';
import { drawsTotals } from './stack.ts';
import { TotalsChart } from './TotalsChart.tsx';
import { useCaption } from './useCaption.ts';
import { useContainerSize } from './useContainerSize.ts';
import { type HighlightOptions, useHighlight } from './useHighlight.ts';
import type { RangeSelectDetails } from './usePlotNavigation.ts';
import { usePresent } from './usePresent.ts';
import { type SeriesOptions, useSeries } from './useSeries.ts';

interface ChartBodyProps extends SeriesOptions, HighlightOptions {
  /** Unique on the page; the ids of the drawing's patterns begin with it. */
  id: string;
  captionId: string;
  title: string;
  variant: ChartVariant;
  height: number;
  range: DayRange | undefined;
  annotations: readonly ChartAnnotation[] | undefined;
  marks: readonly ChartMark[] | undefined;
  onRangeSelect: ((range: DayRange, details: RangeSelectDetails) => void) | undefined;
  hiddenKeys: readonly string[] | undefined;
  defaultHiddenKeys: readonly string[] | undefined;
  onHiddenKeysChange: ((next: readonly string[], details: HiddenKeysChange) => void) | undefined;
}

/** What the server draws for, and the browser until it knows better. */
const defaultWidth = 720;
const none: readonly never[] = [];

/** The chart of a table that has something to show. */
export function ChartBody(props: ChartBodyProps) {
  const { id, captionId, title, measure, variant, height, range } = props;
  const { translate } = useReport();
  const [asTable, setAsTable] = useState(false);
  const [{ width, textScale }, sizeRef] = useContainerSize(defaultWidth);
  const [hiddenKeys, setHiddenKeys] = useControllableState(
    props.hiddenKeys,
    props.defaultHiddenKeys ?? none,
    props.onHiddenKeysChange,
  );
  const { data, series } = useSeries(props);
  const visible = useMemo(() => visibleSeries(series, hiddenKeys), [series, hiddenKeys]);
  const { slot, incomplete, notes, pointedRow } = useRows(props, data);
  const { emphasis, onName, onPlace } = useHighlight(props, series, visible, slot === 'day');
  const totals = drawsTotals(variant, measure);
  const caption = useCaption({ data, title, measure, slot, totals });
  const shared = { data, series, visible, height, width, emphasis, patternId: id };
  return (
    <>
      <div data-part="header">
        <p id={captionId} data-part="caption">
          {caption}
        </p>
        <button
          type="button"
          data-part="button"
          data-variant="plain"
          onClick={() => setAsTable((before) => !before)}
        >
          {translate(asTable ? 'chartAsDrawing' : 'chartAsTable')}
        </button>
      </div>
      {asTable ? (
        <ChartTable {...{ data, series, slot, incomplete, notes, caption }} />
      ) : (
        <div ref={sizeRef} data-part="body">
          {totals ? (
            <TotalsChart
              {...{ ...shared, variant, captionId, onName, onPlace }}
              onHiddenKeysChange={setHiddenKeys}
              incomplete={incomplete.length > 0}
            />
          ) : (
            <>
              <Plot
                {...{
                  ...shared,
                  measure,
                  variant,
                  slot,
                  incomplete,
                  notes,
                  range,
                  captionId,
                  onPlace,
                  textScale,
                }}
                {...{ unit: translate(measure), pointedRow, onRangeSelect: props.onRangeSelect }}
              />
              <Legend
                {...{ series, visible, onName, patternId: id }}
                width={width / textScale}
                onHiddenKeysChange={setHiddenKeys}
                partial={incomplete.length > 0 ? slot : undefined}
                marked={notes.marks.length > 0}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}

/** What the rows are, and what there is to say of them. */
function useRows(
  { range, annotations = none, marks = none, highlight }: ChartBodyProps,
  data: SeriesOptions['data'],
) {
  const { timeZone } = useReport();
  const now = usePresent();
  const { rows } = data;
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const slot = useMemo(() => unitOfRows(keys), [keys]);
  const incomplete = useMemo(
    () => incompleteRows(data, slot, { now, timeZone, range }),
    [data, slot, now, timeZone, range],
  );
  const notes = useMemo(() => placeNotes(keys, slot, annotations, marks), [keys, slot, annotations, marks]);
  const pointed = highlight?.field === 'day' ? rowOfDay(keys, slot, highlight.key) : undefined;
  return { slot, incomplete, notes, pointedRow: pointed };
}
