import type { Measure, PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { LineSign } from './LineSign.tsx';
import { Swatch } from './Swatch.tsx';
import type { Series } from './series.ts';
import type { Before } from './useRowBefore.ts';

interface DayValuesProps {
  row: PivotRow;
  /** As drawn. */
  series: readonly Series[];
  measure: Measure;
  unit: string;
  /** The series that is meant. */
  current: number | null;
  /** The total of the period before. */
  before: Before | undefined;
  patternId: string;
}

/** As many as still fit on a chart of the usual height. */
const mostRows = 12;

/** One day's numbers: every visible series as drawn, and the day's total. */
export function DayValues({ row, series, measure, unit, current, before, patternId }: DayValuesProps) {
  const { format, translate } = useReport();
  const shares = measure === 'messages';
  const { shown, rest } = limit(series, current);
  const restTotal = rest.reduce((sum, { index }) => sum + (row.cells[index] ?? 0), 0);
  return (
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
      {before && (
        <li data-part="tooltip-before">
          <LineSign part="before-line" />
          <span data-part="tooltip-name">{before.day}</span>
          <span data-part="number">{format.number(before.value)}</span>
        </li>
      )}
      {before?.change && <li data-part="tooltip-change">{before.change}</li>}
    </ul>
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
