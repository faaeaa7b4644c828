import type { DayRange, Measure, PivotRow, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { ChartTooltip } from './ChartTooltip.tsx';
import { DayValues } from './DayValues.tsx';
import { MarkSign } from './MarkSign.tsx';
import type { RowNote } from './notes.ts';
import type { Series } from './series.ts';
import type { RowRange } from './slots.ts';
import type { Before } from './useRowBefore.ts';
import { useSentences } from './useSentences.ts';
import type { TooltipAnchor } from './useTooltipPlace.ts';

interface PlotTooltipProps {
  data: PivotTable;
  row: PivotRow;
  /** As drawn. */
  series: readonly Series[];
  current: number | null;
  measure: Measure;
  unit: string;
  /** What is said of a row that may still grow. */
  partial: string | undefined;
  notes: readonly RowNote[];
  /** The total of the period before. */
  before: Before | undefined;
  /** The hour in a second zone. */
  elsewhere: string | undefined;
  /** Rows that are being selected, and their days. */
  selection: (RowRange & { by: 'pointer' | 'keyboard' }) | null;
  selected: DayRange | undefined;
  anchor: TooltipAnchor;
  patternId: string;
}

/** A day, or the days that are being selected. */
export function PlotTooltip(props: PlotTooltipProps) {
  const { data, row, series, current, measure, unit, partial, notes, selection, selected } = props;
  const { format, translate } = useReport();
  const sentences = useSentences(measure);
  if (selection && selected) {
    const { from, to } = { from: format.fullDay(selected.from), to: format.fullDay(selected.to) };
    const rows = data.rows.slice(selection.first, selection.last + 1);
    return (
      <ChartTooltip title={translate('dayRange', { from, to })} anchor={props.anchor}>
        <p>{sentences.dayCount(selected)}</p>
        {/* Senders of several days are not added up: many send on more than one. */}
        {measure === 'messages' && <p>{sentences.count(rows.reduce((sum, { total }) => sum + total, 0))}</p>}
        {selection.by === 'keyboard' && <p data-part="unit">{translate('selectionKeys')}</p>}
      </ChartTooltip>
    );
  }
  return (
    <ChartTooltip title={format.longDay(row.key)} anchor={props.anchor}>
      {props.elsewhere && <p data-part="tooltip-zone">{props.elsewhere}</p>}
      {partial && <p data-part="tooltip-note">{partial}</p>}
      {notes.map(({ label, unusual }) => (
        <p key={label} data-part={unusual ? 'tooltip-mark' : 'tooltip-annotation'}>
          {unusual && <MarkSign />}
          {label}
        </p>
      ))}
      <DayValues
        {...{ row, series, measure, unit, current, before: props.before }}
        patternId={props.patternId}
      />
    </ChartTooltip>
  );
}
