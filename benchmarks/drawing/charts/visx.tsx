import { AxisBottom, AxisLeft } from '@visx/axis';
import { Grid } from '@visx/grid';
import { Group } from '@visx/group';
import { LegendOrdinal } from '@visx/legend';
import { scaleBand, scaleLinear, scaleOrdinal } from '@visx/scale';
import { AreaStack, BarStack } from '@visx/shape';
import { useTooltip, useTooltipInPortal } from '@visx/tooltip';
import { type ChartData, colors, type Shape, size } from '../chartData.ts';
import { drawnSizes } from '../drawn.ts';
import { rendererInto } from '../render.ts';
import type { ChartPeer } from './chartPeer.ts';

interface Row {
  day: string;
  place: number;
  values: readonly number[];
}

const margin = { top: 20, right: 20, bottom: 40, left: 60 };
const inner = {
  width: size.width - margin.left - margin.right,
  height: size.height - margin.top - margin.bottom,
};

function rowsOf({ days, values }: ChartData): Row[] {
  return days.map((day, place) => ({ day, place, values: values.map((of) => of[place] ?? 0) }));
}

function scalesOf(rows: readonly Row[], names: readonly string[]) {
  const most = Math.max(...rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  return {
    days: scaleBand({ domain: rows.map(({ day }) => day), range: [0, inner.width], padding: 0.2 }),
    places: scaleLinear({ domain: [0, rows.length - 1], range: [0, inner.width] }),
    values: scaleLinear({ domain: [0, most], range: [inner.height, 0], nice: true }),
    color: scaleOrdinal<string, string>({ domain: [...names], range: colors }),
  };
}

/** Its examples “Stacked Bars” (a rectangle per number, each with its handlers) and “Stacked Areas”, both with axes, grid and legend. */
function Stacked({ data, shape }: { data: ChartData; shape: Shape }) {
  const tooltip = useTooltip<string>();
  const { containerRef, TooltipInPortal } = useTooltipInPortal({ scroll: true });
  const rows = rowsOf(data);
  const { names } = data;
  const { days, places, values, color } = scalesOf(rows, names);
  const keys = names.map((_, series) => series);
  const bars = (
    <BarStack<Row, number>
      data={rows}
      keys={keys}
      value={(row, key) => row.values[key] ?? 0}
      x={(row) => row.day}
      xScale={days}
      yScale={values}
      color={(key) => color(names[Number(key)] ?? '')}
    >
      {(stacks) =>
        stacks.map((stack) =>
          stack.bars.map((bar) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: it is the example's.
            <rect
              key={`bar-stack-${stack.index}-${bar.index}`}
              data-series={stack.index}
              x={bar.x}
              y={bar.y}
              height={bar.height}
              width={bar.width}
              fill={bar.color}
              onMouseLeave={() => tooltip.hideTooltip()}
              onMouseMove={() =>
                tooltip.showTooltip({
                  tooltipData: names[stack.index],
                  tooltipTop: bar.y,
                  tooltipLeft: bar.x,
                })
              }
            />
          )),
        )
      }
    </BarStack>
  );
  const areas = (
    <AreaStack<Row, number>
      data={rows}
      keys={keys}
      value={(row, key) => row.values[key] ?? 0}
      x={({ data: row }) => places(row.place)}
      y0={(point) => values(point[0])}
      y1={(point) => values(point[1])}
    >
      {({ stacks, path }) =>
        stacks.map((stack) => (
          <path
            key={stack.key}
            data-series={stack.index}
            d={path(stack) ?? ''}
            fill={colors[stack.index]}
            stroke="transparent"
          />
        ))
      }
    </AreaStack>
  );
  return (
    <div style={{ position: 'relative' }}>
      <svg ref={containerRef} width={size.width} height={size.height} aria-hidden="true">
        <Group left={margin.left} top={margin.top}>
          <Grid
            xScale={days}
            yScale={values}
            width={inner.width}
            height={inner.height}
            numTicksColumns={10}
          />
          {shape === 'areas' ? areas : bars}
          <AxisBottom scale={days} top={inner.height} numTicks={10} />
          <AxisLeft scale={values} />
        </Group>
      </svg>
      <LegendOrdinal scale={color} direction="row" labelMargin="0 15px 0 0" />
      {tooltip.tooltipOpen && (
        <TooltipInPortal top={tooltip.tooltipTop} left={tooltip.tooltipLeft}>
          {tooltip.tooltipData}
        </TooltipInPortal>
      )}
    </div>
  );
}

export const visx: ChartPeer = (host, shape) => {
  const render = rendererInto(host);
  return {
    draw: (data) => render(<Stacked data={data} shape={shape} />),
    drawn: () =>
      drawnSizes(
        colors.map((_, series) => [...host.querySelectorAll(`[data-series="${series}"]`)]),
        shape,
      ),
  };
};
