import { memo } from 'react';
import type { Frame } from './frame.ts';
import { textWidth } from './textWidth.ts';
import { labelledRows } from './ticks.ts';

interface AxesProps {
  frame: Frame;
  direction: 'ltr' | 'rtl';
  /** What the values count; stands above them. */
  unit: string;
  ticks: readonly { value: number; text: string }[];
  /** The name of every row. */
  labels: readonly string[];
}

const labelGap = 20;

/** Grid, values with their unit, and as many row names as have room. */
export const Axes = memo(function Axes({ frame, direction, unit, ticks, labels }: AxesProps) {
  const { left, right, top, width, height, centers, step } = frame;
  const mirrored = direction === 'rtl';
  const widths = labels.map(textWidth);
  const widest = widths.reduce((most, one) => Math.max(most, one), 0);
  const shown = labelledRows(labels.length, step, widest + labelGap);
  return (
    <g data-part="axes">
      <text data-part="axis-unit" x={mirrored ? width : 0} y={top - 16} textAnchor="start">
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
      {shown.map((row) => {
        const half = (widths[row] ?? 0) / 2;
        const x = Math.min(Math.max(centers[row] ?? 0, half), width - half);
        return (
          <text key={row} data-part="axis-day" x={Math.round(x)} y={height - 6} textAnchor="middle">
            {labels[row]}
          </text>
        );
      })}
    </g>
  );
});
