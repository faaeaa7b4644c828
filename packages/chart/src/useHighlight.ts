import type { DimensionId } from '@smtp-auth-report/core';
import type { Highlight, HighlightDetails, HighlightProps } from '@smtp-auth-report/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Active } from './move.ts';
import type { Series } from './series.ts';

export interface HighlightOptions extends HighlightProps {
  /** The dimension that the series are values of. */
  columnsField: DimensionId | undefined;
}

/** What is pointed at: told to the others, and known from them. */
export function useHighlight(
  options: HighlightOptions,
  series: readonly Series[],
  visible: readonly Series[],
  days: boolean,
) {
  const { columnsField, highlight, onHighlightChange } = options;
  const [named, setNamed] = useState<number | null>(null);
  const tell = useTeller(onHighlightChange);

  const seriesHighlight = (index: number | null): Highlight | null => {
    const one = series.find((other) => other.index === index);
    // Folded values are no one value, nor are totals.
    return one?.isValue && columnsField ? { field: columnsField, key: one.key } : null;
  };
  /** A name in the legend is pointed at. */
  const onName = (index: number | null, reason: HighlightDetails['reason']) => {
    setNamed(index);
    tell(seriesHighlight(index), { reason });
  };
  /** A place of the drawing is pointed at. */
  const onPlace = (place: Pick<Active, 'series' | 'by'> | null, row: string | undefined) => {
    const day = days && row !== undefined ? { field: 'day', key: row } : null;
    tell(place && (seriesHighlight(place.series) ?? day), {
      reason: place?.by === 'keyboard' ? 'focus' : 'pointer',
    });
  };

  const told = columnsField && highlight?.field === columnsField ? highlight.key : undefined;
  const standsOut = ({ index, isValue, key }: Series) =>
    named === null ? isValue && told !== undefined && key === told : index === named;
  return {
    /** The series that stands out, by its position among the columns; null: none does. What is hidden cannot. */
    emphasis: visible.find(standsOut)?.index ?? null,
    onName,
    onPlace,
  };
}

/** Tells what is new, and at last that nothing is pointed at any more. */
function useTeller(onHighlightChange: HighlightProps['onHighlightChange']) {
  const last = useRef<Highlight | null>(null);
  const listener = useRef(onHighlightChange);
  useEffect(() => {
    listener.current = onHighlightChange;
  });
  const tell = useCallback((next: Highlight | null, details: HighlightDetails) => {
    if (next?.field === last.current?.field && next?.key === last.current?.key) return;
    last.current = next;
    listener.current?.(next, details);
  }, []);
  // What has gone can no longer be pointed at.
  useEffect(() => () => tell(null, { reason: 'pointer' }), [tell]);
  return tell;
}
