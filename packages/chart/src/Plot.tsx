import type { DayRange } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { BrushLayer } from './BrushLayer.tsx';
import { Drawing } from './Drawing.tsx';
import { HoverLayer } from './HoverLayer.tsx';
import type { NamePointing } from './LegendItem.tsx';
import type { Active } from './move.ts';
import type { Notes, RowNote } from './notes.ts';
import { PlotTooltip } from './PlotTooltip.tsx';
import type { Series } from './series.ts';
import { seriesAt } from './seriesAt.ts';
import { daysOfRows, type RowRange, wholeDays } from './slots.ts';
import { asDrawn } from './stack.ts';
import { TotalsBar } from './TotalsBar.tsx';
import { type PlotLayoutOptions, usePlotLayout } from './usePlotLayout.ts';
import { type RangeSelectDetails, usePlotNavigation } from './usePlotNavigation.ts';
import { type Before, useRowBefore } from './useRowBefore.ts';
import { useSentences } from './useSentences.ts';

export interface PlotProps extends Omit<PlotLayoutOptions, 'headline'>, NamePointing {
  unit: string;
  /** Positions of the rows whose numbers may still grow. */
  incomplete: readonly number[];
  notes: Notes;
  /** The days that were asked for. */
  range: DayRange | undefined;
  onRangeSelect: ((range: DayRange, details: RangeSelectDetails) => void) | undefined;
  /** The series that stands out, and the row that is pointed at, elsewhere. */
  emphasis: number | null;
  pointedRow: number | undefined;
  onPlace: (place: Active | null, row: string | undefined) => void;
  patternId: string;
  captionId: string;
}

/** The drawing over days, and everything that a hand or a key can ask it. */
export function Plot(props: PlotProps) {
  const { data, slot, incomplete, notes, pointedRow, patternId, captionId } = props;
  const { direction, messages, translate } = useReport();
  const plot = usePlotLayout({ ...props, headline: notes.rows.length > 0 });
  const { frame } = plot;
  const { active, selection, applied, ref, handlers } = useNavigation(props, plot);
  const days = (rows: RowRange) => slot && daysOfRows(plot.keys, slot, rows, props.range);

  const row = active ? data.rows[active.row] : undefined;
  const drawn = active ? asDrawn(plot.layout, active.row, plot.drawing) : [];
  const current = drawn.find((band) => band.series.index === active?.series);
  const partial = active && slot && incomplete.includes(active.row) ? messages.partialSlots[slot] : undefined;
  const written = (active && notes.byRow.get(active.row)) || [];
  const line = active?.row ?? pointedRow;
  const selected = selection ? days(selection) : undefined;
  const rowBefore = useRowBefore({ ...props, growing: partial !== undefined });
  const before = active && row ? rowBefore(row, active.row) : undefined;
  const meant = active && row && current ? rowBefore(row, active.row, current.series) : before;
  const elsewhere = row && props.secondZone?.name(row.key);
  const said = useSaid(props, {
    active,
    row,
    current: current?.series,
    partial,
    written,
    before: meant,
    elsewhere,
  });

  return (
    <>
      {props.withTotals && (
        <TotalsBar
          {...{ data, frame, patternId }}
          visible={props.visible}
          emphasis={active ? null : props.emphasis}
          onName={props.onName}
        />
      )}
      {/* An application, because a screen reader must hand the arrow keys through; the table is there for who reads. */}
      <div
        ref={ref}
        data-part="plot"
        data-state={selection ? 'selecting' : undefined}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work here, so it takes the focus.
        tabIndex={0}
        aria-labelledby={captionId}
        aria-describedby={`${patternId}-hint`}
        {...handlers}
      >
        <Drawing
          {...{ plot, direction, incomplete, notes, patternId }}
          series={props.series}
          unit={props.unit}
          emphasis={active ? null : props.emphasis}
        >
          {selection && <BrushLayer frame={frame} range={selection} />}
          {line !== undefined && !selection && <HoverLayer frame={frame} row={line} band={current} />}
        </Drawing>
        {active && row && (
          <PlotTooltip
            {...{ data, row, partial, patternId, selection, selected, before, elsewhere }}
            notes={written}
            series={drawn.map((band) => band.series)}
            measure={props.measure}
            unit={props.unit}
            current={current?.series.index ?? null}
            anchor={{ x: frame.centers[active.row] ?? 0, y: frame.top, width: frame.width }}
          />
        )}
      </div>
      <p id={`${patternId}-hint`} data-part="hidden">
        {translate('chartHint')}
        {props.onRangeSelect && slot && ` ${translate('chartRangeHint')}`}
        {notes.rows.length > 0 && ` ${translate('chartNotesHint')}`}
      </p>
      <p data-part="hidden" role="status">
        {said(selected, applied ? days(applied) : undefined)}
      </p>
    </>
  );
}

type PlotLayout = ReturnType<typeof usePlotLayout>;

function useNavigation(props: PlotProps, { layout, drawing, frame, keys }: PlotLayout) {
  const { data, slot, notes, range, onRangeSelect, onPlace } = props;
  const { direction } = useReport();
  return usePlotNavigation({
    rowCount: data.rows.length,
    direction,
    order: (row) => asDrawn(layout, row, drawing).map((band) => band.series.index),
    notedRows: notes.rows,
    placeAt(share, y) {
      const x = share * frame.width;
      const row = frame.rowAt(x);
      return { row, series: seriesAt(layout, drawing, frame, row, { x, y }, direction) };
    },
    rangeOf: (a, b) => wholeDays(keys, slot, a, b),
    onPoint: (active) => onPlace(active, active ? keys[active.row] : undefined),
    onSelect:
      slot && onRangeSelect
        ? (rows, details) => onRangeSelect(daysOfRows(keys, slot, rows, range), details)
        : undefined,
  });
}

interface Saying {
  active: Active | null;
  row: PlotProps['data']['rows'][number] | undefined;
  current: Series | undefined;
  partial: string | undefined;
  written: readonly RowNote[];
  /** Of what the keyboard is on. */
  before: Before | undefined;
  elsewhere: string | undefined;
}

/** The sentence of the moment: what is selected, or was, or what the keyboard is on. A pointer is silent. */
function useSaid({ measure }: PlotProps, { active, row, current, written, ...rest }: Saying) {
  const sentences = useSentences(measure);
  return (selected: DayRange | undefined, applied: DayRange | undefined): string => {
    if (selected) return sentences.selected(selected);
    if (applied) return sentences.applied(applied);
    if (active?.by !== 'keyboard' || !row) return '';
    return sentences.place({ row, series: current, notes: written, ...rest });
  };
}
