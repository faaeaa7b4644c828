import type {
  ChartScale,
  ChartVariant,
  DayRange,
  DimensionId,
  FieldClause,
  Measure,
  PivotTable,
  SourceError,
  Swatch,
} from '@smtp-auth-report/core';
import { ErrorNotice, type HighlightProps, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { ChartBody } from './ChartBody.tsx';
import { ChartSkeleton } from './ChartSkeleton.tsx';
import { EmptyNotice } from './EmptyNotice.tsx';
import type { HiddenKeysChange } from './hideSeries.ts';
import type { ChartAnnotation, ChartMark } from './notes.ts';
import type { FilterDetails } from './seriesFilter.ts';
import { usualHeight } from './useContainerSize.ts';
import type { RangeSelectDetails } from './usePlotNavigation.ts';

export interface ChartProps
  extends Omit<ComponentPropsWithoutRef<'figure'>, 'title' | 'children'>,
    HighlightProps {
  /** Rows are days (or hours, weeks, months), columns are series. Undefined until there is an answer. */
  data: PivotTable | undefined;
  /** What is drawn, such as “Sending volume”. Part of the chart's name. */
  title: string;
  /** What the numbers count. Default `'messages'`. */
  measure?: Measure | undefined;
  /**
   * Areas for volumes of many, columns for shares of few, lines to compare; a single day is columns. `share` and `donut` draw
   * the range as one whole. Senders are distinct people, and one may be in several series: they are never piled up nor
   * taken for parts of a whole, but drawn as lines (`areas`, `lines`) or columns side by side (the others). Default `'areas'`.
   */
  variant?: ChartVariant | undefined;
  /**
   * `'log'` gives every power of ten the same height, and zero a place of its own below 1. A pile would lie on such an axis:
   * areas and columns are drawn as lines, one place as columns side by side. `share` and `donut` have no axis. Default `'linear'`.
   */
  scale?: ChartScale | undefined;
  /** The name of a series. Default: its key. The folded rest is named by the chart. */
  columnLabel?: ((key: string) => string) | undefined;
  /** A series' fixed colour. Default: the next of the palette. */
  columnSwatch?: ((key: string) => Swatch | undefined) | undefined;
  /** The dimension that the series are values of: `highlight`, `onHighlightChange` and `onFilter` speak of series with it. */
  columnsField?: DimensionId | undefined;
  /** At most so many series of messages are drawn, the largest, and the rest as one. Default 10. */
  topSeries?: number | undefined;
  /** The days that were asked for. With it, weeks and months that it cuts are shown as incomplete. */
  range?: DayRange | undefined;
  /**
   * The period before, by the same unit: row stands beside row, from the first on. Its total is drawn as a dashed line over days,
   * and said in the tooltip, the table and a sentence.
   */
  previous?: PivotTable | undefined;
  /** The days of `previous`, to name them. */
  previousRange?: DayRange | undefined;
  /** Hours are named in this zone too (IANA). Days and longer are not: a day belongs to one zone. */
  secondZone?: string | undefined;
  /** Dates of the host's own, such as that of a deprecation. */
  annotations?: readonly ChartAnnotation[] | undefined;
  /** Days on which something unusual happened. */
  marks?: readonly ChartMark[] | undefined;
  /** A person has selected days. Without it there is nothing to select. */
  onRangeSelect?: ((range: DayRange, details: RangeSelectDetails) => void) | undefined;
  /**
   * A person wants only the series that are shown, or one. Offered where `columnsField` is known and each of them is a value: the
   * folded rest cannot be named.
   */
  onFilter?: ((clause: FieldClause, details: FilterDetails) => void) | undefined;
  /** An answer is on its way. With `data`, the old drawing stays. */
  loading?: boolean | undefined;
  /** Why there is no answer; stands in place of the drawing. */
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /** In place of the drawing when there is nothing to draw. Default: a sentence that nothing was sent in these days. */
  empty?: ReactNode;
  /** Keys of the series that are not drawn. */
  hiddenKeys?: readonly string[] | undefined;
  defaultHiddenKeys?: readonly string[] | undefined;
  onHiddenKeysChange?: ((next: readonly string[], details: HiddenKeysChange) => void) | undefined;
  /** Each name in the legend with its total and, of messages, its percent. Default true. */
  legendNumbers?: boolean | undefined;
  /**
   * The whole range by series as a slim bar above its days: for messages over days, where there are several series. Default false.
   */
  totals?: boolean | undefined;
  /** Of the drawing, in pixels, or `'fill'`: the chart is as high as its container. The width is the container's. Default 280. */
  height?: number | 'fill' | undefined;
}

type ChartState = 'ready' | 'loading' | 'empty' | 'error';

function stateOf({ data, loading, error }: Pick<ChartProps, 'data' | 'loading' | 'error'>): ChartState {
  if (error) return 'error';
  if (loading || !data) return 'loading';
  return isEmpty(data) ? 'empty' : 'ready';
}

function isEmpty(data: PivotTable): boolean {
  return data.rows.length === 0 || data.total === 0;
}

// `forwardRef`, because React 18 hands a function component no `ref` among its props.
/** A drawing of a `PivotTable` over days, with a legend, a tooltip, keys, and the same numbers as a table. */
export const Chart = forwardRef<HTMLElement, ChartProps>(function Chart(
  {
    data,
    title,
    measure = 'messages',
    variant = 'areas',
    scale = 'linear',
    columnLabel,
    columnSwatch,
    columnsField,
    topSeries = 10,
    range,
    previous,
    previousRange,
    secondZone,
    annotations,
    marks,
    onRangeSelect,
    onFilter,
    highlight,
    onHighlightChange,
    loading,
    error,
    onRetry,
    empty,
    hiddenKeys,
    defaultHiddenKeys,
    onHiddenKeysChange,
    legendNumbers = true,
    totals = false,
    height = usualHeight,
    ...rest
  },
  ref,
) {
  const { direction } = useReport();
  // React's own marks in an id have no place in a `url(#…)`.
  const id = `sar${useId().replace(/[^\w-]/g, '')}`;
  const captionId = `${id}-caption`;
  const fills = height === 'fill';
  const state = stateOf({ data, loading, error });
  const content = () => {
    if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
    if (!data) return <ChartSkeleton title={title} height={fills ? '100%' : height} captionId={captionId} />;
    if (isEmpty(data)) return empty ?? <EmptyNotice data={data} />;
    const look = {
      title,
      measure,
      variant,
      scale,
      columnLabel,
      columnSwatch,
      topSeries,
      legendNumbers,
      totals,
      height,
    };
    const days = { range, previous, previousRange, secondZone, annotations, marks, onRangeSelect };
    const pointing = { columnsField, onFilter, highlight, onHighlightChange };
    const hidden = { hiddenKeys, defaultHiddenKeys, onHiddenKeysChange };
    return <ChartBody {...{ data, id, captionId }} {...look} {...days} {...pointing} {...hidden} />;
  };
  const hasCaption = state === 'ready' || state === 'loading';
  return (
    <figure
      ref={ref}
      data-sar="chart"
      data-part="root"
      data-state={state}
      data-height={fills ? 'fill' : undefined}
      aria-busy={state === 'loading' || undefined}
      aria-labelledby={hasCaption ? captionId : undefined}
      aria-label={hasCaption ? undefined : title}
      dir={direction}
      {...rest}
    >
      {content()}
    </figure>
  );
});
