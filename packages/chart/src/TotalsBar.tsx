import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { PointerEvent } from 'react';
import type { Frame } from './frame.ts';
import type { NamePointing } from './LegendItem.tsx';
import type { Series } from './series.ts';
import { Slices } from './TotalsPicture.tsx';
import { barSlices } from './totalsPaths.ts';
import { useSentences } from './useSentences.ts';
import { seriesOfSlice } from './useTotalsNavigation.ts';

interface TotalsBarProps extends NamePointing {
  data: PivotTable;
  visible: readonly Series[];
  /** That of the plot below. */
  frame: Frame;
  emphasis: number | null;
  patternId: string;
}

const barHeight = 14;
/** With the space below it, in pixels. */
export const totalsBarHeight = 24;

/** The range as one slim bar above its days, in their order and colours. Its numbers are the legend's. */
export function TotalsBar(props: TotalsBarProps) {
  const { data, visible, frame, emphasis, patternId, onName } = props;
  const { direction, translate } = useReport();
  const { left, right, width, textScale } = frame;
  const sentences = useSentences('messages');
  const totalOf = ({ index }: Series) => data.columns[index]?.total ?? 0;
  const parts = visible.map((one) => sentences.total(one, totalOf(one), data.total));
  const thick = barHeight * textScale;
  const height = totalsBarHeight * textScale;
  const onPoint = ({ target }: PointerEvent) => onName(seriesOfSlice(target), 'pointer');
  return (
    <svg
      data-part="totals-bar"
      role="img"
      aria-label={[translate('total'), ...parts].join('. ')}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height={height}
      onPointerMove={onPoint}
      onPointerLeave={onPoint}
    >
      <text x={direction === 'rtl' ? right + 8 : left - 8} y={thick / 2} dy="0.35em" textAnchor="end">
        {translate('total')}
      </text>
      <g transform={`translate(${left})`}>
        <Slices
          {...{ visible, emphasis, patternId }}
          slices={barSlices(visible.map(totalOf), right - left, thick, direction)}
        />
      </g>
    </svg>
  );
}
