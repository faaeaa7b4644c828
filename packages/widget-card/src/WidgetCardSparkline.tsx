import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { area, line } from '@visx/shape';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface WidgetCardSparklineProps extends ComponentPropsWithoutRef<'svg'> {
  /** Rows are days, no columns, measure senders. Without rows nothing is drawn. */
  daily: PivotTable;
}

const width = 100;
const height = 32;
/** For half of the line's width. */
const headroom = 2;
const hundredths = (place: number) => Math.round(place * 100) / 100;

/** Senders per day as a line from zero, stretched to its place. */
export const WidgetCardSparkline = forwardRef<SVGSVGElement, WidgetCardSparklineProps>(
  function WidgetCardSparkline({ daily, ...rest }, ref) {
    const { translate, format, direction } = useReport();
    const values = daily.rows.map((row) => row.total);
    if (values.length === 0) return null;
    const highest = values.reduce((most, value) => Math.max(most, value), 0);
    const lowest = values.reduce((least, value) => Math.min(least, value), highest);
    // A lone day stands at the end, where the newest day always stands.
    const last = values.length - 1;
    const x = (_: number, index: number) => {
      const across = last > 0 ? index / last : 1;
      return hundredths(width * (direction === 'rtl' ? 1 - across : across));
    };
    const y = (value: number) => hundredths(height - ((height - headroom) * value) / (highest || 1));
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
