import { useReport } from '@smtp-auth-report/react';
import { ChartTooltip } from './ChartTooltip.tsx';
import { Drawing } from './Drawing.tsx';
import { HoverLayer } from './HoverLayer.tsx';
import type { Series } from './series.ts';
import { asDrawn } from './stack.ts';
import { type PlotLayoutOptions, usePlotLayout } from './usePlotLayout.ts';
import { usePlotNavigation } from './usePlotNavigation.ts';
import { useSentence } from './useSentence.ts';

interface PlotProps extends PlotLayoutOptions {
  series: readonly Series[];
  unit: string;
  /** Positions of the rows whose numbers may still grow. */
  incomplete: readonly number[];
  patternId: string;
  captionId: string;
}

/** The drawing, and everything that a hand or a key can ask it. */
export function Plot(props: PlotProps) {
  const { data, series, measure, unit, incomplete, patternId, captionId } = props;
  const { direction, format, translate } = useReport();
  const plot = usePlotLayout(props);
  const { drawing, layout, frame } = plot;
  const { active, ref, handlers } = usePlotNavigation({
    rowCount: data.rows.length,
    direction,
    order: (row) => asDrawn(layout, row, drawing).map((band) => band.series.index),
    rowAt: (share) => frame.rowAt(share * frame.width),
  });
  const row = active ? data.rows[active.row] : undefined;
  const drawn = active ? asDrawn(layout, active.row, drawing) : [];
  const current = drawn.find((band) => band.series.index === active?.series);
  const isIncomplete = active !== null && incomplete.includes(active.row);
  const sentence = useSentence({ row, series: current?.series, measure, incomplete: isIncomplete });

  return (
    <>
      {/* An application, because a screen reader must hand the arrow keys through; the table is there for who reads. */}
      <div
        ref={ref}
        data-part="plot"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work here, so it takes the focus.
        tabIndex={0}
        aria-labelledby={captionId}
        aria-describedby={`${patternId}-hint`}
        {...handlers}
      >
        <Drawing {...{ plot, series, direction, unit, incomplete, patternId }}>
          {active && <HoverLayer frame={frame} row={active.row} band={current} />}
        </Drawing>
        {active && row && (
          <ChartTooltip
            row={row}
            name={format.longDay(row.key)}
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
