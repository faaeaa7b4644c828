import type { TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useState } from 'react';
import { fitLegend } from './fitLegend.ts';
import { hideSeries, type SeriesChoice } from './hideSeries.ts';
import { LegendItem, type NamePointing } from './LegendItem.tsx';
import { MarkSign } from './MarkSign.tsx';

interface LegendProps extends SeriesChoice, NamePointing {
  width: number;
  patternId: string;
  /** What is hatched, where something is: the legend must say why. */
  partial: TimeUnit | undefined;
  /** Some day has a mark. */
  marked: boolean;
}

const lines = 2;

/** Names the series. A press shows or hides one; with Shift it shows that one alone, and all again. */
export function Legend({ width, patternId, partial, marked, onName, ...choice }: LegendProps) {
  const { series } = choice;
  const { messages, translate } = useReport();
  const [expanded, setExpanded] = useState(false);
  const pressing = hideSeries(choice);
  const more = (count: number) => translate('moreSeries', { count });
  const names = series.map(({ name }) => name);
  const fitting = fitLegend(names, width, lines, more(series.length));
  const listed = expanded ? series : series.slice(0, fitting);
  return (
    <div
      data-part="legend"
      data-state={expanded ? 'expanded' : undefined}
      role="group"
      aria-label={translate('legend')}
    >
      {listed.map((one) => (
        <LegendItem key={one.index} series={one} {...pressing(one)} onName={onName} patternId={patternId} />
      ))}
      {fitting < series.length && (
        <button
          type="button"
          data-part="legend-more"
          aria-expanded={expanded}
          onClick={() => setExpanded(!expanded)}
        >
          {expanded ? translate('fewerSeries') : more(series.length - fitting)}
        </button>
      )}
      {partial && <IncompleteNote text={messages.partialSlots[partial]} patternId={patternId} />}
      {marked && (
        <span data-part="legend-note">
          <MarkSign />
          {translate('chartMarks')}
        </span>
      )}
    </div>
  );
}

function IncompleteNote({ text, patternId }: { text: string; patternId: string }) {
  const chip = { x: 1, y: 1, width: 10, height: 10, rx: 2 };
  return (
    <span data-part="legend-note">
      <svg data-part="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <rect data-part="incomplete-chip" {...chip} />
        <rect {...chip} fill={`url(#${patternId}-incomplete)`} />
      </svg>
      {text}
    </span>
  );
}
