import { Area, AreaChart, Bar, BarChart, CartesianGrid, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import { type ChartData, colors, type Shape, size } from '../chartData.ts';
import { drawnSizes } from '../drawn.ts';
import { rendererInto } from '../render.ts';
import type { ChartPeer } from './chartPeer.ts';

type Row = Record<string, string | number>;

function rowsOf({ days, values }: ChartData): Row[] {
  return days.map((day, place) => {
    const row: Row = { day };
    values.forEach((of, series) => {
      row[`s${series}`] = of[place] ?? 0;
    });
    return row;
  });
}

/** `StackedAreaChart` and `StackedBarChart` of its examples, without their animations. */
function Stacked({ data, shape }: { data: ChartData; shape: Shape }) {
  const rows = rowsOf(data);
  const around = (
    <>
      <CartesianGrid strokeDasharray="3 3" />
      <XAxis dataKey="day" />
      <YAxis />
      <Tooltip isAnimationActive={false} />
      <Legend />
    </>
  );
  const shared = data.names.map((name, series) => ({
    key: name,
    name,
    dataKey: `s${series}`,
    stackId: '1',
    fill: colors[series] ?? '',
    isAnimationActive: false,
  }));
  if (shape === 'columns') {
    return (
      <BarChart {...size} data={rows}>
        {around}
        {shared.map(({ key, ...bar }) => (
          <Bar key={key} {...bar} />
        ))}
      </BarChart>
    );
  }
  return (
    <AreaChart {...size} data={rows}>
      {around}
      {shared.map(({ key, ...area }) => (
        <Area key={key} {...area} type="linear" stroke={area.fill} />
      ))}
    </AreaChart>
  );
}

export const recharts: ChartPeer = (host, shape) => {
  const render = rendererInto(host);
  const [series, marks] =
    shape === 'areas' ? ['.recharts-area', '.recharts-area-area'] : ['.recharts-bar', '.recharts-rectangle'];
  return {
    draw: (data) => render(<Stacked data={data} shape={shape} />),
    drawn: () =>
      drawnSizes(
        [...host.querySelectorAll(series)].map((one) => [...one.querySelectorAll(marks)]),
        shape,
      ),
  };
};
