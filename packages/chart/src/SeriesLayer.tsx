import { memo } from 'react';
import type { Frame } from './frame.ts';
import { paint } from './Patterns.tsx';
import { areaPath, columnPath, groupPath, linePath, markerPath, placeBand } from './paths.ts';
import type { Band, Drawing } from './stack.ts';

interface SeriesLayerProps {
  bands: readonly Band[];
  drawing: Drawing;
  frame: Frame;
  direction: 'ltr' | 'rtl';
  patternId: string;
}

/** Closer together, markers would be a second line. */
const markerSpacing = 10;
/** Closer still, nothing but the lines should be drawn around an area. */
const denseSpacing = 5;

/** The series, one path each, however many rows. Memoised: hovering draws nothing of it again. */
export const SeriesLayer = memo(function SeriesLayer(props: SeriesLayerProps) {
  const { bands, drawing, frame, direction, patternId } = props;
  const placed = bands.map((band) => placeBand(frame, band));
  if (drawing === 'columns' || drawing === 'groups') {
    return placed.map((one, position) => (
      <path
        key={one.band.series.index}
        data-part="column"
        {...paint(one.band.series, patternId)}
        d={
          drawing === 'columns'
            ? columnPath(one, frame.barWidth)
            : groupPath(one, frame.barWidth, position, placed.length, direction)
        }
      />
    ));
  }
  return (
    <g data-part="series" data-state={frame.step < denseSpacing ? 'dense' : undefined}>
      {drawing === 'areas' &&
        placed.map((one) => (
          <path
            key={one.band.series.index}
            data-part="area"
            {...paint(one.band.series, patternId)}
            d={areaPath(one)}
          />
        ))}
      {/* From the top down, so that a series that adds nothing does not hide the line it lies on. */}
      {placed.toReversed().map((one) => {
        const { fill: _, ...attributes } = paint(one.band.series, patternId);
        return (
          <g key={one.band.series.index} {...attributes}>
            <path data-part="line" d={linePath(one)} />
            {frame.step >= markerSpacing && <path data-part="markers" d={markerPath(one)} />}
          </g>
        );
      })}
    </g>
  );
});
