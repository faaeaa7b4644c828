import type { ChartScale, ChartVariant, DayRange, PivotTable } from '@smtp-auth-report/core';
import { useControllableState, usePrinting, useReport } from '@smtp-auth-report/react';
import { useMemo, useState } from 'react';
import { ChartTable } from './ChartTable.tsx';
import { compareWith } from './comparison.ts';
import { DaysChart } from './DaysChart.tsx';
import type { HiddenKeysChange } from './hideSeries.ts';
import { incompleteRows } from './incompleteRows.ts';
import { type ChartAnnotation, type ChartMark, placeNotes } from './notes.ts';
import { type Series, visibleSeries } from './series.ts';
import type { FilterOptions } from './seriesFilter.ts';
import { rowOfDay, unitOfRows } from './slots.ts';
import { chooseDrawing, drawsTotals } from './stack.ts';
import { TotalsChart } from './TotalsChart.tsx';
import { useCaption } from './useCaption.ts';
import { useContainerSize } from './useContainerSize.ts';
import { type HighlightOptions, useHighlight } from './useHighlight.ts';
import type { RangeSelectDetails } from './usePlotNavigation.ts';
import { usePresent } from './usePresent.ts';
import { useSecondZone } from './useSecondZone.ts';
import { type SeriesOptions, useSeries } from './useSeries.ts';

interface ChartBodyProps extends SeriesOptions, HighlightOptions, FilterOptions {
  /** Unique on the page; the ids of the drawing's patterns begin with it. */
  id: string;
  captionId: string;
  title: string;
  variant: ChartVariant;
  scale: ChartScale;
  height: number | 'fill';
  legendNumbers: boolean;
  /** The range as a whole stands above its days. */
  totals: boolean;
  range: DayRange | undefined;
  previous: PivotTable | undefined;
  previousRange: DayRange | undefined;
  secondZone: string | undefined;
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
  const { id, captionId, title, measure, variant, scale, range, columnsField, onFilter } = props;
  const { translate } = useReport();
  const [asTable, setAsTable] = useState(false);
  const printing = usePrinting();
  const [{ width, height, textScale }, roomRef] = useContainerSize(defaultWidth, props.height);
  const [hiddenKeys, setHiddenKeys] = useControllableState(
    props.hiddenKeys,
    props.defaultHiddenKeys ?? none,
    props.onHiddenKeysChange,
  );
  const { data, series } = useSeries(props);
  const visible = useMemo(() => visibleSeries(series, hiddenKeys), [series, hiddenKeys]);
  const { slot, incomplete, notes, pointedRow, growing, secondZone } = useRows(props, data);
  const comparison = useComparison(props, series);
  const { emphasis, onName, onPlace } = useHighlight(props, series, visible, slot === 'day');
  const totals = drawsTotals(variant, measure);
  const drawing = chooseDrawing(variant, measure, data.rows.length, visible.length, width, scale);
  const caption = useCaption({ data, title, measure, slot, totals });
  const hasBar = props.totals && measure === 'messages' && series.length > 1;
  const filter = { columnsField, onFilter };
  const drawn = { data, series, visible, height, width, emphasis, patternId: id, captionId };
  const told = { comparison, growing, onName, onPlace, onHiddenKeysChange: setHiddenKeys, ...filter };
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
      {(!asTable || printing) && (
        <div data-part="body">
          {totals ? (
            <div ref={roomRef} data-part="room">
              <TotalsChart
                {...{ ...drawn, ...told, variant }}
                fill={props.height === 'fill'}
                incomplete={incomplete.length > 0}
              />
            </div>
          ) : (
            <DaysChart
              {...{ ...drawn, ...told, measure, drawing, scale, slot, incomplete, notes, range }}
              {...{ roomRef, textScale, pointedRow, secondZone, unit: translate(measure) }}
              onRangeSelect={props.onRangeSelect}
              numbers={props.legendNumbers}
              printing={printing}
              withTotals={hasBar}
            />
          )}
        </div>
      )}
      {/* Paper shows both. */}
      {(asTable || printing) && (
        <ChartTable
          {...{ data, series, slot, incomplete, notes, caption, comparison, growing, printing, columnsField }}
          onFilter={printing ? undefined : onFilter}
        />
      )}
      {/* However it came about, by a finger as by a key. */}
      <p data-part="hidden" aria-live="polite">
        {visible.length === 1 &&
          series.length > 1 &&
          translate('filterOnly', { name: visible[0]?.name ?? '' })}
      </p>
    </>
  );
}

/** What the rows are, and what there is to say of them. */
function useRows(
  { range, annotations = none, marks = none, highlight, secondZone }: ChartBodyProps,
  data: PivotTable,
) {
  const { timeZone } = useReport();
  const now = usePresent();
  const { rows, coverage } = data;
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const slot = useMemo(() => unitOfRows(keys), [keys]);
  const present = useMemo(() => ({ now, timeZone, range }), [now, timeZone, range]);
  const incomplete = useMemo(() => incompleteRows(data, slot, present), [data, slot, present]);
  const notes = useMemo(() => placeNotes(keys, slot, annotations, marks), [keys, slot, annotations, marks]);
  const pointed = highlight?.field === 'day' ? rowOfDay(keys, slot, highlight.key) : undefined;
  // A week that the range cuts may be complete as far as it was asked for.
  const growing = range
    ? incompleteRows({ rows: [{ key: range.to, total: 0, cells: [] }], coverage }, 'day', present).length > 0
    : incomplete.length > 0;
  return {
    slot,
    incomplete,
    notes,
    pointedRow: pointed,
    growing,
    secondZone: useSecondZone(keys, slot, secondZone),
  };
}

function useComparison({ previous, previousRange, measure }: ChartBodyProps, series: readonly Series[]) {
  return useMemo(
    () => previous && compareWith(previous, previousRange, series, measure),
    [previous, previousRange, series, measure],
  );
}
