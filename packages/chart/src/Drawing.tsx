import { memo, type ReactNode } from 'react';
import { Axes } from './Axes.tsx';
import { ComparisonLayer } from './ComparisonLayer.tsx';
import { NotesLayer } from './NotesLayer.tsx';
import type { Notes } from './notes.ts';
import { Patterns } from './Patterns.tsx';
import { rowPath } from './paths.ts';
import { SeriesLayer } from './SeriesLayer.tsx';
import type { Series } from './series.ts';
import type { usePlotLayout } from './usePlotLayout.ts';

interface DrawingProps {
  plot: ReturnType<typeof usePlotLayout>;
  series: readonly Series[];
  direction: 'ltr' | 'rtl';
  unit: string;
  incomplete: readonly number[];
  notes: Notes;
  emphasis: number | null;
  patternId: string;
  /** What follows the pointer; drawn above everything. */
  children: ReactNode;
}

/** The picture. Its parts are memoised: while a pointer moves, only `children` are drawn again. */
export function Drawing({ plot, children, ...rest }: DrawingProps) {
  const { width, height } = plot.frame;
  return (
    <svg
      data-part="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <Picture plot={plot} {...rest} />
      {children}
    </svg>
  );
}

const Picture = memo(function Picture(props: Omit<DrawingProps, 'children'>) {
  const { plot, series, direction, unit, incomplete, notes, emphasis, patternId } = props;
  const { drawing, layout, compared, ticks, frame, names } = plot;
  return (
    <>
      <Patterns series={series} patternId={patternId} />
      <Axes frame={frame} direction={direction} unit={unit} ticks={ticks} names={names} />
      <SeriesLayer bands={layout.bands} {...{ drawing, frame, direction, patternId, emphasis }} />
      {incomplete.length > 0 && (
        <path data-part="incomplete" fill={`url(#${patternId}-incomplete)`} d={rowPath(frame, incomplete)} />
      )}
      {compared && <ComparisonLayer lines={compared} frame={frame} />}
      {/* Over the series, or the edge of an area would hide it. */}
      <path data-part="baseline" d={`M${frame.left},${frame.bottom + 0.5}H${frame.right}`} />
      <NotesLayer notes={notes} frame={frame} layout={layout} direction={direction} />
    </>
  );
});
