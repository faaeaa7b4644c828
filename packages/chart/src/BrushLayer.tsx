import type { Frame } from './frame.ts';
import { rowsSpan } from './paths.ts';
import type { RowRange } from './slots.ts';

/** The days that are being selected, from edge to edge. */
export function BrushLayer({ frame, range }: { frame: Frame; range: RowRange }) {
  const { start, end } = rowsSpan(frame, range);
  const { top, bottom } = frame;
  return (
    <g data-part="brush">
      <path data-part="brush-area" d={`M${start},${top}H${end}V${bottom}H${start}z`} />
      <path data-part="brush-edges" d={`M${start},${top}V${bottom}M${end},${top}V${bottom}`} />
    </g>
  );
}
