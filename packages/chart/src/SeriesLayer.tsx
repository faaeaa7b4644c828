import { memo } from 'react';
import type { Frame } from './frame.ts';
import { paint } from './Patterns.tsx';
import { areaPath, columnPath, groupPath, linePath, markerPath } from './paths.ts';
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
  if (drawing === 'columns' || drawing === 'groups') {
    return bands.map((band, position) => (
      <path
        key={band.series.index}
        data-part="column"
        {...paint(band.series, patternId)}
        d={
          drawing === 'columns'
            ? columnPath(frame, band)
            : groupPath(frame, band, position, bands.length, direction === 'rtl')
        }
      />
    ));
  }
  return (
    <g data-part="series" data-state={frame.step < denseSpacing ? 'dense' : undefined}>
      {drawing === 'areas' &&
        bands.map((band) => (
          <path
            key={band.series.index}
            data-part="area"
            {...paint(band.series, patternId)}
            d={areaPath(frame, band)}
          />
        ))}
      {/* From the top down, so that a series that adds nothing does not hide the line it lies on. */}
      {bands.toReversed().map((band) => {
        const { fill: _, ...attributes } = paint(band.series, patternId);
        return (
          <g key={band.series.index} {...attributes}>
            <path data-part="line" d={linePath(frame, band)} />
            {frame.step >= markerSpacing && <path data-part="markers" d={markerPath(frame, band)} />}
          </g>
        );
      })}
    </g>
  );
});
