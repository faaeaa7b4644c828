import { memo, useMemo } from 'react';
import type { Frame } from './frame.ts';
import { paint } from './Patterns.tsx';
import { areaPath, columnPath, edgePath, groupPath, markerPath, placeBand } from './paths.ts';
import type { Series } from './series.ts';
import type { Band, Drawing } from './stack.ts';

interface SeriesLayerProps {
  bands: readonly Band[];
  drawing: Drawing;
  frame: Frame;
  direction: 'ltr' | 'rtl';
  patternId: string;
  /** The series that stands out from the others, which step back. */
  emphasis: number | null;
}

interface SeriesPaths {
  series: Series;
  column?: string;
  area?: string;
  line?: string;
  markers?: string;
}

/** Closer together, markers would be a second line. */
const markerSpacing = 10;
/** Closer still, nothing but the lines should be drawn around an area. */
const denseSpacing = 5;

/** The series, one path each, however many rows. Memoised: hovering draws nothing of it again. */
export const SeriesLayer = memo(function SeriesLayer(props: SeriesLayerProps) {
  const { bands, drawing, frame, direction, patternId, emphasis } = props;
  const paths = useMemo(
    () => drawSeries(bands, drawing, frame, direction),
    [bands, drawing, frame, direction],
  );
  const stateOf = ({ index }: Series) => (emphasis === null || emphasis === index ? undefined : 'dim');
  if (drawing === 'columns' || drawing === 'groups') {
    return paths.map(({ series, column }) => (
      <path
        key={series.index}
        data-part="column"
        data-state={stateOf(series)}
        {...paint(series, patternId)}
        d={column}
      />
    ));
  }
  return (
    <g data-part="series" data-state={frame.step < denseSpacing ? 'dense' : undefined}>
      {drawing === 'areas' &&
        paths.map(({ series, area }) => (
          <path
            key={series.index}
            data-part="area"
            data-state={stateOf(series)}
            {...paint(series, patternId)}
            d={area}
          />
        ))}
      {/* From the top down, so that a series that adds nothing does not hide the line it lies on. */}
      {paths.toReversed().map(({ series, line, markers }) => {
        const { fill: _, ...attributes } = paint(series, patternId);
        return (
          <g key={series.index} data-state={stateOf(series)} {...attributes}>
            <path data-part="line" d={line} />
            {markers && <path data-part="markers" d={markers} />}
          </g>
        );
      })}
    </g>
  );
});

function drawSeries(
  bands: readonly Band[],
  drawing: Drawing,
  frame: Frame,
  direction: 'ltr' | 'rtl',
): SeriesPaths[] {
  /** The upper edge of the area below, which is the lower one of the next. */
  let foot = '';
  return bands.map((band, position) => {
    const placed = placeBand(frame, band);
    const { series } = band;
    if (drawing === 'columns') return { series, column: columnPath(placed, frame.barWidth) };
    if (drawing === 'groups')
      return { series, column: groupPath(placed, frame.barWidth, position, bands.length, direction) };
    const line = edgePath(placed.x, placed.y1);
    const area = drawing === 'areas' && areaPath(line, foot || edgePath(placed.x, placed.y0));
    foot = line;
    return {
      series,
      line,
      ...(area !== false && { area }),
      ...(frame.step >= markerSpacing && { markers: markerPath(placed) }),
    };
  });
}
