import type { Measure, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
import { Axes } from './Axes.tsx';
import { ChartTooltip } from './ChartTooltip.tsx';
import { createFrame } from './frame.ts';
import { HoverLayer } from './HoverLayer.tsx';
import { Patterns } from './Patterns.tsx';
import { rowPath } from './paths.ts';
import type { RowNames } from './rowNames.ts';
import { SeriesLayer } from './SeriesLayer.tsx';
import type { Series } from './series.ts';
import { asDrawn, type ChartVariant, chooseDrawing, layOut } from './stack.ts';
import { textWidth } from './textWidth.ts';
import { valueTicks } from './ticks.ts';
import { usePlotNavigation } from './usePlotNavigation.ts';
import { useSentence } from './useSentence.ts';

interface PlotProps {
  data: PivotTable;
  series: readonly Series[];
  visible: readonly Series[];
  measure: Measure;
  variant: ChartVariant;
  unit: string;
  names: RowNames;
  /** Positions of the rows whose numbers may still grow. */
  incomplete: readonly number[];
  width: number;
  height: number;
  patternId: string;
  captionId: string;
}

/** The drawing, and everything that a hand or a key can ask it. */
export function Plot(props: PlotProps) {
  const { data, series, measure, unit, names, incomplete, height, patternId, captionId } = props;
  const { direction, translate } = useReport();
  const { drawing, layout, ticks, frame, labels } = usePlotLayout(props);
  const order = (row: number) => asDrawn(layout, row, drawing).map((band) => band.series.index);
  const { active, plot, handlers } = usePlotNavigation({
    rowCount: data.rows.length,
    direction,
    order,
    rowAt: (share) => frame.rowAt(share * frame.width),
  });
  const row = active ? data.rows[active.row] : undefined;
  const drawn = active ? asDrawn(layout, active.row, drawing) : [];
  const current = drawn.find((band) => band.series.index === active?.series);
  const isIncomplete = active !== null && incomplete.includes(active.row);
  const sentence = useSentence({ row, series: current?.series, names, measure, incomplete: isIncomplete });

  return (
    <>
      {/* An application, because a screen reader must hand the arrow keys through; the table is there for who reads. */}
      <div
        ref={plot}
        data-part="plot"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work here, so it takes the focus.
        tabIndex={0}
        aria-labelledby={captionId}
        aria-describedby={`${patternId}-hint`}
        {...handlers}
      >
        <svg
          data-part="drawing"
          viewBox={`0 0 ${frame.width} ${height}`}
          width="100%"
          height={height}
          aria-hidden="true"
          focusable="false"
        >
          <Patterns series={series} patternId={patternId} />
          <Axes frame={frame} direction={direction} unit={unit} ticks={ticks} labels={labels} />
          <SeriesLayer
            bands={layout.bands}
            drawing={drawing}
            frame={frame}
            direction={direction}
            patternId={patternId}
          />
          {incomplete.length > 0 && (
            <path
              data-part="incomplete"
              fill={`url(#${patternId}-incomplete)`}
              d={rowPath(frame, incomplete)}
            />
          )}
          {/* Over the series, or the edge of an area would hide it. */}
          <path data-part="baseline" d={`M${frame.left},${frame.bottom + 0.5}H${frame.right}`} />
          {active && <HoverLayer frame={frame} row={active.row} band={current} />}
        </svg>
        {active && row && (
          <ChartTooltip
            row={row}
            name={names.long(row.key)}
            series={drawn.map((band) => band.series)}
            measure={measure}
            unit={unit}
            incomplete={isIncomplete}
            current={current?.series.index ?? null}
            x={frame.centers[active.row] ?? 0}
            patternId={patternId}
          />
        )}
      </div>
      <p id={`${patternId}-hint`} data-part="hidden">
        {translate('chartHint')}
      </p>
      <p data-part="hidden" role="status">
        {active?.by === 'keyboard' ? sentence : ''}
      </p>
    </>
  );
}

/** Everything that does not change while a pointer moves. */
function usePlotLayout({ data, visible, measure, variant, names, width, height }: PlotProps) {
  const { direction, format } = useReport();
  const drawing = chooseDrawing(variant, measure, data.rows.length, visible.length, width);
  const layout = useMemo(() => layOut(data.rows, visible, drawing), [data.rows, visible, drawing]);
  const ticks = useMemo(
    () => valueTicks(layout.max).map((value) => ({ value, text: format.compact(value) })),
    [layout.max, format],
  );
  const frame = useMemo(() => {
    const widest = ticks.reduce((most, { text }) => Math.max(most, textWidth(text)), 0);
    return createFrame({
      width,
      height,
      keys: data.rows.map(({ key }) => key),
      max: layout.max,
      drawing,
      direction,
      gutter: Math.ceil(widest) + 12,
    });
  }, [width, height, data.rows, layout.max, drawing, direction, ticks]);
  const labels = useMemo(() => data.rows.map(({ key }) => names.short(key)), [data.rows, names]);
  return { drawing, layout, ticks, frame, labels };
}
