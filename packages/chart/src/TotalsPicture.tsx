import { useReport } from '@smtp-auth-report/react';
import { memo } from 'react';
import { Patterns, paint } from './Patterns.tsx';
import type { Series } from './series.ts';
import type { Slice } from './totalsPaths.ts';

interface TotalsPictureProps {
  series: readonly Series[];
  visible: readonly Series[];
  slices: readonly Slice[];
  width: number;
  height: number;
  /** The series that stands out. */
  emphasis: number | null;
  /** In the middle of a ring; undefined for a bar. */
  center: { shown: number; total: number; unit: string } | undefined;
  patternId: string;
}

/** More characters than these do not fit into the ring at the size of a number. */
const longNumber = 7;
const tooLong = 13;

/** The parts of the whole, and what the whole is. */
export const TotalsPicture = memo(function TotalsPicture(props: TotalsPictureProps) {
  const { series, visible, slices, width, height, emphasis, center, patternId } = props;
  return (
    <svg
      data-part="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={center ? width : '100%'}
      height={height}
      preserveAspectRatio={center ? undefined : 'none'}
      aria-hidden="true"
      focusable="false"
    >
      <Patterns series={series} patternId={patternId} />
      <g transform={center ? `translate(${width / 2} ${height / 2})` : undefined}>
        <Slices {...{ visible, slices, emphasis, patternId }} />
      </g>
      {center && <Center {...center} size={width} />}
    </svg>
  );
});

interface CenterProps {
  shown: number;
  total: number;
  unit: string;
  size: number;
}

function Center({ shown, total, unit, size }: CenterProps) {
  const { format, translate } = useReport();
  const exact = format.number(shown);
  const text = exact.length > tooLong ? format.compact(shown) : exact;
  const middle = { x: size / 2, textAnchor: 'middle' } as const;
  return (
    <g>
      <text
        data-part="center-number"
        data-state={text.length > longNumber || size < 180 ? 'small' : undefined}
        {...middle}
        y={size / 2}
        dy="0.1em"
      >
        {text}
      </text>
      <text data-part="center-unit" {...middle} y={size / 2 + 22}>
        {unit}
      </text>
      {shown < total && (
        <text data-part="center-unit" {...middle} y={size / 2 + 38}>
          {translate('ofTotal', { total: format.compact(total) })}
        </text>
      )}
    </g>
  );
}

interface SlicesProps {
  visible: readonly Series[];
  /** Of the visible ones. */
  slices: readonly Slice[];
  /** The series that stands out. */
  emphasis: number | null;
  patternId: string;
}

/** The parts of a whole, one path each. */
export function Slices({ visible, slices, emphasis, patternId }: SlicesProps) {
  return visible.map((one, position) => (
    <path
      key={one.index}
      data-part="slice"
      data-slice={one.index}
      data-state={emphasis === null || emphasis === one.index ? undefined : 'dim'}
      {...paint(one, patternId)}
      d={slices[position]?.d}
    />
  ));
}
