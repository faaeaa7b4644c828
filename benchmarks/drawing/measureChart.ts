import { chartData, type Shape, shares, sharesOf } from './chartData.ts';
import type { ChartPeer } from './charts/chartPeer.ts';
import { pause, quantile, timePaint } from './clock.ts';
import type { ChartPeerId, ChartTask, Found } from './task.ts';

const open: Record<ChartPeerId, () => Promise<ChartPeer>> = {
  ours: async () => (await import('./charts/ours.tsx')).ours,
  recharts: async () => (await import('./charts/recharts.tsx')).recharts,
  visx: async () => (await import('./charts/visx.tsx')).visx,
  uplot: async () => (await import('./charts/uplot.ts')).uplot,
};

/** Redraws before times count. */
const warmups = 3;
const quiet = 60;
/** Of a share: round pixels and soft edges make so much. */
const tolerance = 0.008;

/** First paint, and redraws with other numbers. */
export async function measureChart(
  host: HTMLElement,
  { peer, shape, redraws, rest }: ChartTask,
): Promise<Found> {
  const chart = (await open[peer]())(host, shape);
  await pause(rest);
  const isShown = () => host.querySelector('svg path[d], svg rect, canvas') !== null;
  const first = await timePaint(host, () => chart.draw(chartData(0)), isShown, rest);
  const nodes = host.querySelectorAll('*').length;
  const wrong = compare(chart.drawn(), 0, shape);
  const times: number[] = [];
  for (let turn = 1; turn <= warmups + redraws; turn++) {
    const data = chartData(turn);
    const { settled } = await timePaint(
      host,
      () => chart.draw(data),
      () => true,
      quiet,
    );
    if (turn > warmups) times.push(settled);
  }
  wrong.push(...compare(chart.drawn(), warmups + redraws, shape));
  return {
    figures: {
      shown: first.shown,
      paint: first.settled,
      redraw: quantile(times),
      redrawP95: quantile(times, 0.95),
      nodes,
    },
    wrong,
  };
}

/** Whether each series is on screen in its proportion. */
function compare(drawn: readonly number[], turn: number, shape: Shape): string[] {
  const wanted = sharesOf(chartData(turn), shape);
  if (drawn.length !== wanted.length) return [`${drawn.length} series are drawn, of ${wanted.length}`];
  const found = shares(drawn);
  return wanted.flatMap((share, series) => {
    const off = Math.abs((found[series] ?? 0) - share);
    if (off <= tolerance) return [];
    const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
    return [
      `series ${series} of drawing ${turn} takes ${percent(found[series] ?? 0)} instead of ${percent(share)}`,
    ];
  });
}
