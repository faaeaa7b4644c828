import { memo } from 'react';
import type { Series } from './series.ts';

const hatch = 'M-2,2L2,-2M0,8L8,0M6,10L10,6';

// Where colours are forced, only these tell series apart; elsewhere they are not drawn, but for the hatch.
const marks = [
  'M0,0H8V8H0z',
  'M-2,6L2,10M0,0L8,8M6,-2L10,2',
  'M2,2h.1M6,6h.1',
  'M0,2H8M0,6H8',
  'M2,0V8M6,0V8',
  'M0,4H8M4,0V8',
  'M4,4h.1',
  'M0,0L8,8M8,0L0,8',
  'M0,4H8',
  'M4,0V8',
];
/** Ten series and the rest can stand in one chart: the rest looks like none of them. */
const othersMark = 'M0,6L4,2L8,6';

function markOf({ index, palette, hatched }: Series) {
  if (hatched) return hatch;
  return palette === 'others' ? othersMark : marks[index % marks.length];
}

/** What paints a series: attributes for the stylesheet, and the pattern for where colours are forced. */
export function paint(series: Series, patternId: string) {
  return {
    'data-series': series.palette,
    'data-swatch': series.swatch,
    'data-pattern': series.hatched ? 'hatch' : undefined,
    fill: `url(#${patternId}-${series.index})`,
  };
}

interface PatternsProps {
  series: readonly Series[];
  patternId: string;
}

/** One pattern per series, and one for incomplete days. */
export const Patterns = memo(function Patterns({ series, patternId }: PatternsProps) {
  const tile = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return (
    <defs>
      {series.map((one) => (
        <pattern
          key={one.index}
          id={`${patternId}-${one.index}`}
          {...tile}
          data-part="pattern"
          data-series={one.palette}
          data-swatch={one.swatch}
        >
          <path data-part="pattern-ground" d="M0,0H8V8H0z" />
          <path data-part="pattern-mark" d={markOf(one)} />
        </pattern>
      ))}
      <pattern id={`${patternId}-incomplete`} {...tile}>
        <path data-part="incomplete-cut" d={hatch} />
        <path data-part="incomplete-mark" d="M-1,3L3,-1M1,9L9,1" />
      </pattern>
    </defs>
  );
});
