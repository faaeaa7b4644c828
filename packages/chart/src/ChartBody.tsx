import type { ChartVariant, Measure, PivotTable, Swatch } from '@smtp-auth-report/core';
import { useControllableState, useReport } from '@smtp-auth-report/react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { ChartTable } from './ChartTable.tsx';
import { calendarDay, incompleteRows } from './incompleteRows.ts';
import { type HiddenKeysChange, Legend } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import { createSeries, visibleSeries } from './series.ts';
import { useContainerWidth } from './useContainerWidth.ts';

interface ChartBodyProps {
  data: PivotTable;
  /** Unique on the page; the ids of the drawing's patterns begin with it. */
  id: string;
  captionId: string;
  title: string;
  measure: Measure;
  variant: ChartVariant;
  columnLabel: ((key: string) => string) | undefined;
  columnSwatch: ((key: string) => Swatch | undefined) | undefined;
  height: number;
  hiddenKeys: readonly string[] | undefined;
  defaultHiddenKeys: readonly string[] | undefined;
  onHiddenKeysChange: ((next: readonly string[], details: HiddenKeysChange) => void) | undefined;
}

/** What the server draws for, and the browser until it knows better. */
const defaultWidth = 720;
const nothingHidden: readonly string[] = [];

/** The chart of a table that has something to show. */
export function ChartBody(props: ChartBodyProps) {
  const { id, captionId, title, measure, variant, height } = props;
  const { messages, translate, format, timeZone } = useReport();
  const [asTable, setAsTable] = useState(false);
  const [width, widthRef] = useContainerWidth(defaultWidth);
  const [hiddenKeys, setHiddenKeys] = useControllableState(
    props.hiddenKeys,
    props.defaultHiddenKeys ?? nothingHidden,
    props.onHiddenKeysChange,
  );
  const unit = translate(measure);
  const { data, series } = useSeries(props, unit);
  const visible = useMemo(() => visibleSeries(series, hiddenKeys), [series, hiddenKeys]);
  const today = useToday();
  const incomplete = useMemo(() => incompleteRows(data, today, timeZone), [data, today, timeZone]);

  const from = format.fullDay(data.rows[0]?.key ?? '');
  const to = format.fullDay(data.rows.at(-1)?.key ?? '');
  const about = { title, unit: messages.units[measure] };
  const caption =
    data.rows.length === 1
      ? translate('chartLabelOneDay', { ...about, day: from })
      : translate('chartLabel', { ...about, from, to });
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
        <ChartTable {...{ data, series, incomplete, caption }} />
      ) : (
        <div ref={widthRef} data-part="body">
          <Plot
            {...{ data, series, visible, measure, variant, unit, incomplete }}
            {...{ width, height, patternId: id, captionId }}
          />
          <Legend
            {...{ series, visible, width, patternId: id }}
            onHiddenKeysChange={setHiddenKeys}
            incomplete={incomplete.length > 0}
          />
        </div>
      )}
    </>
  );
}

/** The series to draw. A table without columns has one: its totals, named by their unit. */
function useSeries({ data, columnLabel, columnSwatch }: ChartBodyProps, unit: string) {
  const { translate } = useReport();
  const table = useMemo(() => (data.columns.length > 0 ? data : totalsAsColumn(data)), [data]);
  const series = useMemo(() => {
    const onlyTotals = table !== data;
    return createSeries(table.columns, {
      columnLabel: (key) => (onlyTotals ? unit : (columnLabel?.(key) ?? (key || translate('notKnown')))),
      columnSwatch: (key) => (onlyTotals ? undefined : columnSwatch?.(key)),
      othersLabel: (count) => translate('others', { count }),
    });
  }, [table, data, unit, columnLabel, columnSwatch, translate]);
  return { data: table, series };
}

function totalsAsColumn(data: PivotTable): PivotTable {
  return {
    ...data,
    columns: [{ key: '', total: data.total }],
    rows: data.rows.map((row) => ({ ...row, cells: [row.total] })),
  };
}

const subscribeToNothing = () => () => {};

/**
 * Today in the report's time zone. `''` on the server and while its HTML is taken over: their clocks may stand on either
 * side of midnight.
 */
function useToday(): string {
  const { now, timeZone } = useReport();
  const day = () => calendarDay(now(), timeZone);
  return useSyncExternalStore(subscribeToNothing, day, () => '');
}
