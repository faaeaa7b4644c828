import type { Measure, PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useLayoutEffect, useRef } from 'react';
import { placeTooltip } from './placeTooltip.ts';
import { Swatch } from './Swatch.tsx';
import type { Series } from './series.ts';

interface ChartTooltipProps {
  row: PivotRow;
  /** The row's name, in full. */
  name: string;
  /** As drawn. */
  series: readonly Series[];
  measure: Measure;
  unit: string;
  incomplete: boolean;
  /** The series that the keyboard is on. */
  current: number | null;
  /** The middle of the row, in pixels from the left of the plot. */
  x: number;
  patternId: string;
}

/** As many as still fit on a chart of the usual height. */
const mostRows = 12;
const settleTime = 200;

/** One day's numbers: every visible series as drawn, and the day's total. */
export function ChartTooltip(props: ChartTooltipProps) {
  const { row, name, series, measure, unit, incomplete, current, x, patternId } = props;
  const { direction, format, translate } = useReport();
  const node = useRef<HTMLDivElement>(null);
  useTooltipPlace(node, x, row.key, direction);

  const shares = measure === 'messages';
  const { shown, rest } = limit(series, current);
  const restTotal = rest.reduce((sum, { index }) => sum + (row.cells[index] ?? 0), 0);
  return (
    <div ref={node} role="tooltip" data-part="tooltip">
      <p data-part="tooltip-day">{name}</p>
      {incomplete && <p data-part="tooltip-note">{translate('partialDay')}</p>}
      <ul data-part="tooltip-values" data-shares={shares || undefined}>
        <li data-part="tooltip-head">
          <span>{unit}</span>
          {shares && <span>{translate('percentOfMessages')}</span>}
        </li>
        {shown.map((one) => (
          <li
            key={one.index}
            data-part="tooltip-row"
            data-state={one.index === current ? 'current' : undefined}
          >
            <Swatch series={one} patternId={patternId} />
            <bdi data-part="tooltip-name">{one.name}</bdi>
            <span data-part="number">{format.number(row.cells[one.index] ?? 0)}</span>
            {shares && (
              <span data-part="tooltip-percent">{format.percent(row.cells[one.index] ?? 0, row.total)}</span>
            )}
          </li>
        ))}
        {rest.length > 0 && (
          <li data-part="tooltip-row">
            <span data-part="tooltip-name">{translate('moreSeries', { count: rest.length })}</span>
            {shares && <span data-part="number">{format.number(restTotal)}</span>}
            {shares && <span data-part="tooltip-percent">{format.percent(restTotal, row.total)}</span>}
          </li>
        )}
        <li data-part="tooltip-total">
          <span data-part="tooltip-name">{translate('total')}</span>
          <span data-part="number">{format.number(row.total)}</span>
        </li>
      </ul>
    </div>
  );
}

/** All of them, or the first ones with the current one among them, and the rest. */
function limit(series: readonly Series[], current: number | null) {
  if (series.length <= mostRows) return { shown: series, rest: [] };
  const at = series.findIndex(({ index }) => index === current);
  const start = Math.max(0, at - (mostRows - 2));
  const shown = series.slice(start, start + mostRows - 1);
  return { shown, rest: series.filter((one) => !shown.includes(one)) };
}

/**
 * Puts the tooltip beside its day, inside the chart. Until the pointer rests on a day it passes through the tooltip, and
 * always where the tooltip must lie over the days: else a quick hand would get stuck on it.
 */
function useTooltipPlace(
  ref: { current: HTMLElement | null },
  x: number,
  key: string,
  direction: 'ltr' | 'rtl',
) {
  // After every render, because a name, a number or a note may have changed its size.
  useLayoutEffect(() => {
    const tooltip = ref.current;
    const plot = tooltip?.parentElement;
    const chart = tooltip?.offsetParent;
    if (!tooltip || !plot || !chart) return;
    const box = tooltip.getBoundingClientRect();
    // Rounded up: a fraction of a pixel too many would stick out.
    const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
    const bounds = { width: chart.clientWidth, height: chart.clientHeight };
    const { left, top, beside } = placeTooltip(plot.offsetLeft + x, plot.offsetTop, size, bounds, direction);
    tooltip.style.setProperty('left', `${left}px`);
    tooltip.style.setProperty('top', `${top}px`);
    tooltip.dataset.place = beside ? 'beside' : 'over';
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each day settles anew.
  useLayoutEffect(() => {
    const tooltip = ref.current;
    if (!tooltip) return;
    tooltip.dataset.state = 'moving';
    const timer = setTimeout(() => {
      tooltip.dataset.state = tooltip.dataset.place === 'beside' ? 'settled' : 'moving';
    }, settleTime);
    return () => clearTimeout(timer);
  }, [ref, key]);
}
