import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { daysWords } from '@smtp-auth-report/react/locales/en/days';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { dayBars, plotHeight } from './dayBars.ts';
import type { FieldHighlight } from './useHighlight.ts';

interface DayPlotProps {
  days: PivotTable;
  incomplete: ReadonlySet<number>;
  name: string;
  sentenceOf: (index: number) => string;
  pointed: FieldHighlight;
  /** Position of the day that is pointed at, or −1. */
  at: number;
}

/** The columns. One tab stop that moves over the days, as a slider does; the day is its value. */
export function DayPlot({ days, incomplete, name, sentenceOf, pointed, at }: DayPlotProps) {
  const { translate, format, direction } = useReport(daysWords);
  const { rows } = days;
  const last = rows.length - 1;
  const [cursor, setCursor] = useState(last);
  const mirrored = direction === 'rtl';
  const current = Math.min(at < 0 ? cursor : at, last);
  const totals = rows.map((row) => row.total);
  const pointAt = (index: number, reason: 'pointer' | 'focus') => {
    const key = rows[index]?.key;
    if (key === undefined || key === pointed.key) return;
    setCursor(index);
    pointed.point(key, reason);
  };
  const byPointer = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    const index = Math.floor((mirrored ? 1 - share : share) * rows.length);
    pointAt(Math.max(0, Math.min(last, index)), 'pointer');
  };
  const byKey = (event: KeyboardEvent) => {
    const next = nextDay(event.key, current, last, mirrored);
    if (next === undefined) return;
    event.preventDefault();
    pointAt(next, 'focus');
  };
  return (
    <div
      data-part="plot"
      role="slider"
      tabIndex={0}
      aria-label={translate('daysSentence', {
        title: name,
        ...format.range(rows),
        lowest: totals.reduce((least, total) => Math.min(least, total), totals[0] ?? 0),
        highest: totals.reduce((most, total) => Math.max(most, total), 0),
      })}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={current}
      aria-valuetext={sentenceOf(current)}
      onKeyDown={byKey}
      onFocus={() => pointAt(current, 'focus')}
      onBlur={() => pointed.point(null, 'focus')}
      onPointerDown={byPointer}
      onPointerMove={byPointer}
      onPointerLeave={() => pointed.point(null, 'pointer')}
    >
      <Bars
        bars={dayBars(days, incomplete, mirrored)}
        count={rows.length}
        at={mirrored && at >= 0 ? last - at : at}
      />
    </div>
  );
}

interface BarsProps {
  bars: ReturnType<typeof dayBars>;
  count: number;
  at: number;
}

function Bars({ bars, count, at }: BarsProps) {
  return (
    <svg viewBox={`0 0 ${count} ${plotHeight}`} preserveAspectRatio="none" aria-hidden="true">
      {at >= 0 && <rect data-part="cursor" x={at} width="1" height={plotHeight} />}
      <path data-part="days" d={bars.complete} />
      {bars.incomplete && (
        <path data-part="incomplete-days" d={bars.incomplete} vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  );
}

function nextDay(key: string, current: number, last: number, mirrored: boolean): number | undefined {
  const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const backward = mirrored ? 'ArrowRight' : 'ArrowLeft';
  const moves = new Map([
    [forward, Math.min(current + 1, last)],
    [backward, Math.max(current - 1, 0)],
    ['Home', 0],
    ['End', last],
  ]);
  return moves.get(key);
}
