import { memo } from 'react';
import type { ComparisonLines } from './comparison.ts';
import type { Frame } from './frame.ts';
import { gappedPath } from './paths.ts';

/** The period before as a dashed line, and the total of these days where nothing else draws it. */
export const ComparisonLayer = memo(function ComparisonLayer({
  lines,
  frame,
}: {
  lines: ComparisonLines;
  frame: Frame;
}) {
  return (
    <g data-part="comparison">
      {lines.now && <path data-part="total-line" d={gappedPath(frame, lines.now)} />}
      <path data-part="before-ground" d={gappedPath(frame, lines.before)} />
      <path data-part="before-line" d={gappedPath(frame, lines.before)} />
    </g>
  );
});
