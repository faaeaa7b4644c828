import type { ChartScale, Measure, PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
import { axisLabels, ownLine } from './axisLabels.ts';
import { type Comparison, comparisonLines } from './comparison.ts';
import { createFrame } from './frame.ts';
import type { Series } from './series.ts';
import { type Drawing, layOut } from './stack.ts';
import { totalsBarHeight } from './TotalsBar.tsx';
import { textWidth } from './textWidth.ts';
import { valueTicks } from './ticks.ts';
import type { SecondZone } from './useSecondZone.ts';

export interface PlotLayoutOptions {
  data: PivotTable;
  series: readonly Series[];
  visible: readonly Series[];
  measure: Measure;
  drawing: Drawing;
  scale: ChartScale;
  /** The period before. */
  comparison: Comparison | undefined;
  secondZone: SecondZone | undefined;
  /** What the rows are, when they are times. */
  slot: TimeUnit | undefined;
  width: number;
  height: number;
  /** How much larger than usual the text is. */
  textScale: number;
  /** Words stand above the plot. */
  headline: boolean;
  /** The range as a whole stands above it. */
  withTotals: boolean;
}

/** Everything that does not change while a pointer moves. */
export function usePlotLayout(options: PlotLayoutOptions) {
  const { data, series, visible, measure, drawing, scale, comparison, secondZone } = options;
  const { slot, width, textScale, headline } = options;
  const { direction, format, translate } = useReport();
  const above = options.withTotals ? translate('total') : '';
  const height = options.height - (above ? totalsBarHeight * textScale : 0);
  const { rows } = data;
  const layout = useMemo(() => layOut(rows, visible, drawing), [rows, visible, drawing]);
  const compared = useMemo(
    () => comparison && comparisonLines(comparison, rows, { series, visible, measure, drawing }),
    [comparison, rows, series, visible, measure, drawing],
  );
  const max = Math.max(layout.max, compared?.max ?? 0);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const ticks = useMemo(
    () => valueTicks(max, height / textScale, scale).map((value) => ({ value, text: format.compact(value) })),
    [max, height, textScale, scale, format],
  );
  const lines = useMemo(
    () => [ownLine(keys, format, secondZone?.ownTitle), ...(secondZone ? [secondZone.line] : [])],
    [keys, format, secondZone],
  );
  const frame = useMemo(() => {
    const beside = [...ticks.map(({ text }) => text), ...lines.map(({ title = '' }) => title), above];
    const widest = beside.reduce((most, text) => Math.max(most, textWidth(text)), 0);
    const gutter = Math.ceil(widest * textScale) + 12;
    const size = { width, height, textScale, gutter, headline, footLines: lines.length };
    return createFrame({ ...size, keys, max, drawing, direction, scale });
  }, [width, height, keys, max, drawing, direction, ticks, lines, headline, textScale, scale, above]);
  const names = useMemo(() => {
    const labels = axisLabels(keys, slot, frame, format, lines);
    return lines.map(({ title }, line) => ({ title, labels: labels[line] ?? [] }));
  }, [keys, slot, frame, format, lines]);
  return useMemo(
    () => ({ drawing, layout, compared, ticks, frame, names, keys }),
    [drawing, layout, compared, ticks, frame, names, keys],
  );
}
