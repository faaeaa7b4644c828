import { memo } from 'react';
import type { AxisLabel } from './axisLabels.ts';
import { type Frame, footLineHeight } from './frame.ts';

interface AxesProps {
  frame: Frame;
  direction: 'ltr' | 'rtl';
  /** What the values count; stands above them. */
  unit: string;
  ticks: readonly { value: number; text: string }[];
  /** The rows that are named, line below line. */
  names: readonly { title: string | undefined; labels: readonly AxisLabel[] }[];
}

/** Grid, values with their unit, and the names of rows. */
export const Axes = memo(function Axes({ frame, direction, unit, ticks, names }: AxesProps) {
  const { left, right, width, height, textScale } = frame;
  const mirrored = direction === 'rtl';
  return (
    <g data-part="axes">
      <text data-part="axis-unit" x={mirrored ? width : 0} y={14 * textScale} textAnchor="start">
        {unit}
      </text>
      {ticks.map(({ value, text }) => {
        const y = Math.round(frame.y(value)) + 0.5;
        return (
          <g key={value}>
            {value > 0 && <path data-part="grid" d={`M${left},${y}H${right}`} />}
            <text
              data-part="axis-value"
              x={mirrored ? right + 8 : left - 8}
              y={y}
              dy="0.32em"
              textAnchor="end"
            >
              {text}
            </text>
          </g>
        );
      })}
      {names.map(({ title, labels }, line) => {
        const y = height - (6 + (names.length - 1 - line) * footLineHeight) * textScale;
        return (
          <g key={title ?? ''}>
            {title && (
              <text data-part="axis-zone" x={mirrored ? right + 8 : left - 8} y={y} textAnchor="end">
                {title}
              </text>
            )}
            {labels.map(({ row, x, text }) => (
              <text key={row} data-part="axis-day" x={x} y={y} textAnchor="middle">
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
});
