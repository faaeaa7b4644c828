import type { ChartVariant, Measure, PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
import { axisLabels } from './axisLabels.ts';
import { createFrame } from './frame.ts';
import type { Series } from './series.ts';
import { chooseDrawing, layOut } from './stack.ts';
import { textWidth } from './textWidth.ts';
import { valueTicks } from './ticks.ts';

export interface PlotLayoutOptions {
  data: PivotTable;
  visible: readonly Series[];
  measure: Measure;
  variant: ChartVariant;
  /** What the rows are, when they are times. */
  slot: TimeUnit | undefined;
  width: number;
  height: number;
  /** How much larger than usual the text is. */
  textScale: number;
  /** Words stand above the plot. */
  headline: boolean;
}

/** Everything that does not change while a pointer moves. */
export function usePlotLayout(options: PlotLayoutOptions) {
  const { data, visible, measure, variant, slot, width, height, textScale, headline } = options;
  const { direction, format } = useReport();
  const drawing = chooseDrawing(variant, measure, data.rows.length, visible.length, width);
  const layout = useMemo(() => layOut(data.rows, visible, drawing), [data.rows, visible, drawing]);
  const keys = useMemo(() => data.rows.map(({ key }) => key), [data.rows]);
  const ticks = useMemo(
    () => valueTicks(layout.max, height / textScale).map((value) => ({ value, text: format.compact(value) })),
    [layout.max, height, textScale, format],
  );
  const frame = useMemo(() => {
    const widest = ticks.reduce((most, { text }) => Math.max(most, textWidth(text)), 0);
    const gutter = Math.ceil(widest * textScale) + 12;
    return createFrame({
      width,
      height,
      keys,
      max: layout.max,
      drawing,
      direction,
      gutter,
      headline,
      textScale,
    });
  }, [width, height, keys, layout.max, drawing, direction, ticks, headline, textScale]);
  const labels = useMemo(() => axisLabels(keys, slot, frame, format), [keys, slot, frame, format]);
  return useMemo(
    () => ({ drawing, layout, ticks, frame, labels, keys }),
    [drawing, layout, ticks, frame, labels, keys],
  );
}
