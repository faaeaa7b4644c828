import type { ChartVariant, Measure, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
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
  width: number;
  height: number;
}

/** Everything that does not change while a pointer moves. */
export function usePlotLayout(options: PlotLayoutOptions) {
  const { data, visible, measure, variant, width, height } = options;
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
  const labels = useMemo(() => data.rows.map(({ key }) => format.day(key)), [data.rows, format]);
  return useMemo(() => ({ drawing, layout, ticks, frame, labels }), [drawing, layout, ticks, frame, labels]);
}
