import { paint } from './Patterns.tsx';
import type { Series } from './series.ts';

interface SwatchProps {
  series: Series;
  patternId: string;
}

/** A small square that looks as its series does in the drawing. */
export function Swatch({ series, patternId }: SwatchProps) {
  return (
    <svg data-part="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <rect data-part="chip" x="1" y="1" width="10" height="10" rx="2" {...paint(series, patternId)} />
    </svg>
  );
}
