import { useReport } from '@smtp-auth-report/react';
import { ComparisonNote } from './ComparisonNote.tsx';
import { drawsTotal } from './comparison.ts';
import type { SeriesChoice } from './hideSeries.ts';
import { Legend } from './Legend.tsx';
import { LineSign } from './LineSign.tsx';
import { Plot, type PlotProps } from './Plot.tsx';
import type { FilterOptions } from './seriesFilter.ts';
import { useSentences } from './useSentences.ts';

interface DaysChartProps extends PlotProps, SeriesChoice, FilterOptions {
  series: PlotProps['series'];
  visible: PlotProps['visible'];
  /** The legend has numbers. */
  numbers: boolean;
  /** The range as a whole may still grow. */
  growing: boolean;
  /** On paper every name is there. */
  printing: boolean;
  roomRef: (node: Element | null) => void;
}

/** The drawing over days, and its legend. */
export function DaysChart({ roomRef, ...props }: DaysChartProps) {
  const { data, measure, slot, incomplete, notes, comparison, growing, width, textScale } = props;
  const { translate } = useReport();
  const { count } = useSentences(measure);
  const {
    series,
    visible,
    columnsField,
    onFilter,
    onName,
    onHiddenKeysChange,
    numbers,
    printing,
    patternId,
  } = props;
  return (
    <>
      <div ref={roomRef} data-part="room">
        <Plot {...props} />
      </div>
      <Legend
        {...{ data, measure, numbers, series, visible, columnsField, onFilter, onName, onHiddenKeysChange }}
        {...{ patternId, printing, width: width / textScale }}
        partial={incomplete.length > 0 ? slot : undefined}
        marked={notes.marks.length > 0}
      >
        {comparison && (
          <>
            {drawsTotal(props) && (
              <span data-part="legend-note">
                <LineSign part="total-line" />
                {translate('chartTotalSentence', { series: translate('total'), value: count(data.total) })}
              </span>
            )}
            <span data-part="legend-note">
              <LineSign part="before-line" />
              <ComparisonNote {...{ comparison, measure, growing, total: data.total }} />
            </span>
          </>
        )}
      </Legend>
    </>
  );
}
