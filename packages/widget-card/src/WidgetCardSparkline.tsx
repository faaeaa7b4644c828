import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { scaleLinear } from '@visx/scale';
import { area, line } from '@visx/shape';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface WidgetCardSparklineProps extends ComponentPropsWithoutRef<'svg'> {
  /** Rows are days, no columns, measure senders. Without rows nothing is drawn. */
  daily: PivotTable;
}

const width = 100;
const height = 32;

/** Senders per day as a line from zero, stretched to its place. */
export const WidgetCardSparkline = forwardRef<SVGSVGElement, WidgetCardSparklineProps>(
  function WidgetCardSparkline({ daily, ...rest }, ref) {
    const { translate, format, direction } = useReport();
    const values = daily.rows.map((row) => row.total);
    if (values.length === 0) return null;
    const highest = values.reduce((most, value) => Math.max(most, value), 0);
    const lowest = values.reduce((least, value) => Math.min(least, value), highest);
    // A lone day stands at the end, where the newest day always stands.
    const across = scaleLinear<number>({
      domain: [values.length > 1 ? 0 : -1, values.length - 1],
      range: direction === 'rtl' ? [width, 0] : [0, width],
    });
    const up = scaleLinear<number>({ domain: [0, highest || 1], range: [height, 2] });
    const x = (_: number, index: number) => Math.round(across(index) * 100) / 100;
    const y = (value: number) => Math.round(up(value) * 100) / 100;
    const last = values.length - 1;
    return (
      <svg
        data-part="sparkline"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={translate('sparklineLabel', { ...format.range(daily.rows), lowest, highest })}
        {...rest}
        ref={ref}
      >
        <path data-part="area" d={area<number>({ x, y0: height, y1: y })(values) ?? ''} />
        <path data-part="line" d={line<number>({ x, y })(values) ?? ''} vectorEffect="non-scaling-stroke" />
        {/* A line without length and a round cap: a circle would be stretched with the rest. */}
        <path
          data-part="marker"
          d={`M${x(0, last)} ${y(values[last] ?? 0)}h0`}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    );
  },
);
