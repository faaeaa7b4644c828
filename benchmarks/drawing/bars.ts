import { type Shape, shapes } from './chartData.ts';
import type { DrawingResults } from './results.ts';
import { type ChartPeerId, strides, type TablePeerId } from './task.ts';

/** What the components have set themselves, and what was measured of it. */
export interface DrawingBar {
  text: string;
  bar: string;
  measured: string;
  met: boolean;
  /** Why it is missed where it is. */
  why: string;
}

const ratio = (number: number) => `${number.toFixed(2)}×`;

export function drawingBars(results: DrawingResults): DrawingBar[] {
  const chart = (peer: ChartPeerId, shape: Shape, figure: string) =>
    results.charts.find((one) => one.peer === peer && one.shape === shape)?.figures[figure] ?? Number.NaN;
  const table = (peer: TablePeerId, figure: string) =>
    results.tables.find((one) => one.peer === peer)?.figures[figure] ?? Number.NaN;
  const bars: DrawingBar[] = [];
  for (const shape of shapes) {
    const paint = chart('ours', shape, 'paint') / chart('recharts', shape, 'paint');
    const redraw = chart('ours', shape, 'redraw');
    const visx = chart('visx', shape, 'redraw') / redraw;
    const uplot = chart('uplot', shape, 'redraw') / redraw;
    bars.push(
      {
        text: `chart, ${shape}: first paint, as a part of recharts’`,
        bar: '≤ 0.20',
        measured: paint.toFixed(2),
        met: paint <= 0.2,
        why: reasons[`paint ${shape}`] ?? '',
      },
      {
        text: `chart, ${shape}: redraw, to visx’ example`,
        bar: '≥ 4.00×',
        measured: ratio(visx),
        met: visx >= 4,
        why: reasons[`visx ${shape}`] ?? '',
      },
      {
        text: `chart, ${shape}: redraw, to uPlot`,
        bar: '≥ 1.00×',
        measured: ratio(uplot),
        met: uplot >= 1,
        why: reasons[`uplot ${shape}`] ?? '',
      },
    );
  }
  const paint = table('tanstack', 'paint') / table('ours', 'paint');
  bars.push(
    {
      text: 'table: first paint, to TanStack’s example',
      bar: '≥ 3.00×',
      measured: ratio(paint),
      met: paint >= 3,
      why: reasons['paint table'] ?? '',
    },
    ...strides.map((stride) => {
      const work = (peer: TablePeerId) =>
        results.scrolls.find((one) => one.peer === peer && one.stride === stride)?.figures.scroll ??
        Number.NaN;
      return {
        text: `table: work of a frame that scrolls by ${stride} pixels, p95`,
        bar: '≤ 16.0 ms, or TanStack’s',
        measured: `${work('ours').toFixed(1)} ms`,
        met: work('ours') <= Math.max(16, work('tanstack')),
        why: '',
      };
    }),
  );
  return bars;
}

/** By the name of the bar; shown only while it is missed. */
const reasons: Readonly<Record<string, string>> = {
  'paint areas':
    'The bar comes from recharts’ columns, three nodes a number; its areas are one path a series, as ours. Legend, axes and words make most of our 191 nodes.',
  'visx areas':
    'The bar is for a node per number, as its columns have; its areas are one path a series. The words of a day, the legend and the axes are written anew as well, which the example has not.',
  'visx columns':
    'The drawing itself is little of it: rendering layout, legend, axes and words is 60% of our scripts, writing attributes and texts a quarter.',
  'uplot areas': 'As above; and what its canvas still does after the frame is not in its time.',
  'paint table':
    'Ours draws twice the nodes (percents, bars, choices, a head and a foot that stay), theirs plain text; neither sorts while it shows itself.',
};
