import type { Measure, PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { type ReactNode, useState } from 'react';
import { FilterButton } from './FilterButton.tsx';
import { fitLegend } from './fitLegend.ts';
import { hideSeries, type SeriesChoice } from './hideSeries.ts';
import { LegendItem, type NamePointing } from './LegendItem.tsx';
import { MarkSign } from './MarkSign.tsx';
import type { Series } from './series.ts';
import type { FilterOptions } from './seriesFilter.ts';
import { type Brevity, type LegendNumbers, useLegendNumbers } from './useLegendNumbers.ts';

interface LegendProps extends SeriesChoice, NamePointing, FilterOptions {
  data: PivotTable;
  measure: Measure;
  /** Each name with its total. */
  numbers: boolean;
  width: number;
  patternId: string;
  /** On paper every name is there. */
  printing: boolean;
  /** What is hatched, where something is: the legend must say why. */
  partial: TimeUnit | undefined;
  /** Some day has a mark. */
  marked: boolean;
  /** What else is drawn. */
  children: ReactNode;
}

const lines = 2;
/** Narrower, there is room for names or for long numbers, not for both. */
const roomy = 480;

/** Names the series. A press shows or hides one; a long one, or one with Shift, shows that one alone, and all again. */
export function Legend(props: LegendProps) {
  const { data, measure, numbers, width, patternId, partial, marked, onName, children, ...choice } = props;
  const { series } = choice;
  const { messages, translate } = useReport();
  const [open, setOpen] = useState(false);
  const expanded = open || props.printing;
  const pressing = hideSeries(choice);
  // Totals alone have a unit for a name, and are all.
  const shown = numbers && data.columns.length > 0 && series.some(({ isValue }) => isValue);
  const { heading, numberOf, sentenceOf } = useLegendNumbers(data, measure, shown);
  const more = (count: number) => translate('moreSeries', { count });
  const fitted = fitNumbers(series, { heading, numberOf }, { width, more: more(series.length) });
  const fitting = fitted.count;
  const brevity = expanded ? 'full' : fitted.brevity;
  const unit = heading(brevity);
  const listed = expanded ? series : series.slice(0, fitting);
  return (
    <div
      data-part="legend"
      data-state={expanded ? 'expanded' : undefined}
      role="group"
      aria-label={translate('legend')}
    >
      {unit && <span data-part="legend-heading">{unit}</span>}
      {listed.map((one) => (
        <LegendItem
          key={one.index}
          series={one}
          {...pressing(one)}
          {...{ onName, patternId, number: numberOf(one, brevity), sentence: sentenceOf(one) }}
        />
      ))}
      {fitting < series.length && (
        <button
          type="button"
          data-part="legend-more"
          aria-expanded={expanded}
          onClick={() => setOpen(!expanded)}
        >
          {expanded ? translate('fewerSeries') : more(series.length - fitting)}
        </button>
      )}
      <FilterButton {...choice} />
      {children}
      {partial && <IncompleteNote text={messages.partialSlots[partial]} patternId={patternId} />}
      {marked && (
        <span data-part="legend-note">
          <MarkSign />
          {translate('unusualActivity')}
        </span>
      )}
    </div>
  );
}

/** Exact numbers where all names fit with them, else shorter ones, else none: a name that is folded away says less than one without a number. */
function fitNumbers(
  series: readonly Series[],
  { heading, numberOf }: Pick<LegendNumbers, 'heading' | 'numberOf'>,
  { width, more }: { width: number; more: string },
): { count: number; brevity: Brevity } {
  const narrow = width < roomy;
  const countOf = (brevity: Brevity) => {
    const entries = series.map((one) => ({ name: one.name, number: numberOf(one, brevity) }));
    // Where there is little room, the heading has a line of its own.
    const beside = brevity === 'share' ? '' : heading(brevity);
    return fitLegend(entries, { width, lines, heading: beside, more });
  };
  const shorter = narrow ? 'share' : 'short';
  const whole = (['full', shorter, 'none'] as const).find((brevity) => countOf(brevity) === series.length);
  const brevity = whole ?? (narrow ? 'none' : shorter);
  return { count: countOf(brevity), brevity };
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
