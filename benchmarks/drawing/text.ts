import { shown, table } from '../markdown.ts';
import { drawingBars } from './bars.ts';
import { shapes } from './chartData.ts';
import { type DrawingResults, type Figures, readDrawing } from './results.ts';

const names = {
  ours: '**ours**',
  recharts: 'recharts',
  visx: 'visx, as in its examples',
  uplot: 'uPlot (canvas)',
  tanstack: 'TanStack Table + Virtual, as in their examples',
};

const chartFigures: Readonly<Record<string, string>> = {
  paint: 'first paint',
  redraw: 'redraw',
  redrawP95: 'redraw, p95',
  nodes: 'nodes',
};

const tableFigures: Readonly<Record<string, string>> = {
  paint: 'first paint',
  sort: 'sort',
  sortAgain: 'other way round',
  nodes: 'nodes',
  heap: 'heap MB',
};

const scrollFigures: Readonly<Record<string, string>> = {
  gap: 'scroll: between frames, p95',
  late: 'frames missed, %',
  scroll: 'work of a frame, p95',
  scrollMedian: 'median',
};

function figureTable(
  titles: Readonly<Record<string, string>>,
  rows: readonly { name: string; figures: Figures }[],
): string {
  return table(
    ['ms', ...Object.values(titles)],
    rows.map(({ name, figures }) => [
      name,
      ...Object.keys(titles).map((key) =>
        key === 'nodes' ? String(figures[key] ?? '–') : shown(figures[key]),
      ),
    ]),
  );
}

function sentences({
  machine,
  measured,
  command,
  packages,
  rounds,
  versions,
  rows,
}: DrawingResults): string[] {
  return [
    `${Object.values(machine).join('; ')}. Measured ${measured.slice(0, 10)} with \`${command}\`; packages at ${packages}. Medians of ${rounds} rounds, side by side; each figure from a page of its own.`,
    `Peers: ${versions.join(', ')}.`,
    `Times are the work of frames, from the call to the end of the frame that shows the drawing: scripts, style, layout and paint, without waiting for the screen’s next turn. The chart has 90 days × 11 series, stacked, and what was drawn is compared with the numbers; the table has ${rows.toLocaleString('en')} senders, and what stands first is compared; it scrolls by one, three and ten rows a frame; by more than two, ours draws those that come as their words alone. Ours have legend, tooltip, keys, selection and words for screen readers in, the peers what their examples have.`,
  ];
}

/** The part of docs/benchmarks.md on drawing; nothing where it has not been measured. */
export function drawingText(): string[] {
  const results = readDrawing();
  if (!results) return [];
  const charts = shapes.flatMap((shape) => {
    const rows = results.charts
      .filter((one) => one.shape === shape)
      .map(({ peer, figures }) => ({ name: `${names[peer]}, ${shape}`, figures }));
    return [figureTable(chartFigures, rows)];
  });
  const rows = results.tables.map(({ peer, figures }) => ({ name: names[peer], figures }));
  const scrolls = results.scrolls.map(({ peer, stride, figures }) => ({
    name: `${names[peer]}, ${stride} pixels a frame`,
    figures,
  }));
  return [
    '## Drawing, in Chromium',
    ...sentences(results),
    table(
      ['', 'bar', 'measured', '', 'why missed'],
      drawingBars(results).map(({ text, bar, measured, met, why }) => [
        text,
        bar,
        measured,
        met ? 'met' : '**missed**',
        met ? '' : why,
      ]),
    ),
    ...charts,
    figureTable(tableFigures, rows),
    figureTable(scrollFigures, scrolls),
  ];
}
