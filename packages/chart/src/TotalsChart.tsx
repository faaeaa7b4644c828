import type { ChartVariant, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
import { ChartTooltip } from './ChartTooltip.tsx';
import { ComparisonNote } from './ComparisonNote.tsx';
import type { Comparison } from './comparison.ts';
import type { SeriesChoice } from './hideSeries.ts';
import type { NamePointing } from './LegendItem.tsx';
import type { Active } from './move.ts';
import { Swatch } from './Swatch.tsx';
import type { Series } from './series.ts';
import type { FilterOptions } from './seriesFilter.ts';
import { TotalsList } from './TotalsList.tsx';
import { TotalsPicture } from './TotalsPicture.tsx';
import { barSlices, ringSlices } from './totalsPaths.ts';
import { useSentences } from './useSentences.ts';
import { useTotalsNavigation } from './useTotalsNavigation.ts';

interface TotalsChartProps extends SeriesChoice, NamePointing, FilterOptions {
  data: PivotTable;
  variant: ChartVariant;
  width: number;
  height: number;
  /** The series that stands out elsewhere. */
  emphasis: number | null;
  onPlace: (place: Pick<Active, 'series' | 'by'> | null, row: undefined) => void;
  /** Some day may still grow. */
  incomplete: boolean;
  comparison: Comparison | undefined;
  /** The range as a whole may still grow. */
  growing: boolean;
  /** The ring is as large as its room allows. */
  fill: boolean;
  patternId: string;
  captionId: string;
}

const barHeight = 28;
const largestRing = 240;
/** Where it fills its room. */
const largestFilling = 420;

/** The range as one whole, as a bar or a ring, with every part's number and share beside it. */
export function TotalsChart(props: TotalsChartProps) {
  const { data, series, visible, variant, emphasis, incomplete, comparison, growing } = props;
  const { patternId, captionId, columnsField, onFilter, onName, onHiddenKeysChange } = props;
  const { direction, translate } = useReport();
  const { active, ref, handlers } = useTotalsNavigation({
    visible,
    direction,
    onPoint: (slice) => props.onPlace(slice, undefined),
  });
  const { slices, width, height } = useSlices(props);
  const sentences = useSentences('messages');
  const totalOf = ({ index }: Series) => data.columns[index]?.total ?? 0;
  const position = visible.findIndex(({ index }) => index === active?.series);
  const current = visible[position];
  const slice = slices[position];
  const shown = visible.reduce((sum, one) => sum + totalOf(one), 0);
  const center = useMemo(
    () => ({ shown, total: data.total, unit: translate('messages') }),
    [shown, data.total, translate],
  );
  const standsOut = current?.index ?? emphasis;

  return (
    <div data-part="totals" data-variant={variant}>
      <div
        ref={ref}
        data-part="plot"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work here, so it takes the focus.
        tabIndex={0}
        aria-labelledby={captionId}
        aria-describedby={`${patternId}-hint`}
        {...handlers}
      >
        <TotalsPicture
          {...{ series, visible, slices, width, height, patternId }}
          emphasis={standsOut}
          center={variant === 'donut' ? center : undefined}
        />
        {current && slice && (
          <ChartTooltip title={current.name} anchor={{ x: slice.x, y: slice.y, width }}>
            <p data-part="tooltip-slice">
              <Swatch series={current} patternId={patternId} />
              {sentences.share(totalOf(current), data.total)}
            </p>
          </ChartTooltip>
        )}
      </div>
      <TotalsList
        {...{ data, series, visible, columnsField, onFilter, onName, onHiddenKeysChange, patternId }}
        emphasis={standsOut}
        note={incomplete ? translate('partialTotals') : undefined}
      >
        {comparison && (
          <ComparisonNote {...{ comparison, growing, measure: 'messages', total: data.total }} />
        )}
      </TotalsList>
      <p id={`${patternId}-hint`} data-part="hidden">
        {translate('chartTotalsHint')}
      </p>
      <p data-part="hidden" role="status">
        {active?.by === 'keyboard' && current ? sentences.total(current, totalOf(current), data.total) : ''}
      </p>
    </div>
  );
}

/** What of the whole each series takes, and the size of the picture. */
function useSlices({ data, visible, variant, width, height, fill }: TotalsChartProps) {
  const { direction } = useReport();
  return useMemo(() => {
    const values = visible.map(({ index }) => data.columns[index]?.total ?? 0);
    if (variant === 'share')
      return { slices: barSlices(values, width, barHeight, direction), width, height: barHeight };
    // Its list stands beside it.
    const size = fill ? Math.min(height, width / 2, largestFilling) : Math.min(height, largestRing, width);
    return { slices: ringSlices(values, size, direction), width: size, height: size };
  }, [data, visible, variant, width, height, direction, fill]);
}
