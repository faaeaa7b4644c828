import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { type ChartData, colors, size } from '../chartData.ts';
import { colouredPixels } from '../drawn.ts';
import type { ChartPeer } from './chartPeer.ts';

/** As the `stack` of its examples: each series on those before it, from the topmost down, so that the smaller is drawn over the larger. */
function stacked({ days, values }: ChartData): uPlot.AlignedData {
  const sums = days.map(() => 0);
  const piled = values.map((of) =>
    of.map((value, day) => {
      const sum = (sums[day] ?? 0) + value;
      sums[day] = sum;
      return sum;
    }),
  );
  return [days.map((day) => Date.parse(day) / 1000), ...piled.reverse()];
}

/** “Stacked series” of its demos, as areas and as bars. */
export const uplot: ChartPeer = (host, shape) => {
  let chart: uPlot | undefined;
  let shown: ChartData | undefined;
  const { bars } = uPlot.paths;
  const open = (data: ChartData) =>
    new uPlot(
      {
        ...size,
        series: [
          {},
          ...data.names
            .map((label, series) => ({
              label,
              fill: colors[series] ?? '',
              stroke: colors[series] ?? '',
              width: 0,
              points: { show: false },
              // The legend tells the number, not the pile.
              value: (_: uPlot, __: number, ___: number, day: number | null) =>
                day === null ? '--' : String(shown?.values[series]?.[day] ?? ''),
              ...(shape === 'columns' && bars && { paths: bars({ size: [0.8] }) }),
            }))
            .reverse(),
        ],
        scales: { y: { range: (_, __, most) => [0, most * 1.05] } },
      },
      stacked(data),
      host,
    );
  return {
    draw(data) {
      shown = data;
      if (chart) chart.setData(stacked(data));
      else chart = open(data);
    },
    drawn: () => (chart ? colouredPixels(chart.ctx.canvas, colors) : []),
  };
};
