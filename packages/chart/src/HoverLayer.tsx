import type { Frame } from './frame.ts';
import type { Band } from './stack.ts';

interface HoverLayerProps {
  frame: Frame;
  row: number;
  /** The series that is meant. */
  band: Band | undefined;
}

/** One line through the day, and a ring around the value that is meant. */
export function HoverLayer({ frame, row, band }: HoverLayerProps) {
  const x = Math.round(frame.centers[row] ?? 0) + 0.5;
  return (
    <g data-part="hover">
      <path data-part="hover-line" d={`M${x},${frame.top}V${frame.bottom}`} />
      {band && (
        <circle
          data-part="hover-ring"
          data-series={band.series.palette}
          data-swatch={band.series.swatch}
          cx={x}
          cy={frame.y(band.top[row] ?? 0)}
          r="5"
        />
      )}
    </g>
  );
}
