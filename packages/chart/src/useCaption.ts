import type { Measure, PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';

interface CaptionOptions {
  data: PivotTable;
  title: string;
  measure: Measure;
  slot: TimeUnit | undefined;
  /** The range is drawn as one whole. */
  totals: boolean;
}

/** What is drawn, its unit, per what, and which days: the chart's name. */
export function useCaption({ data: { rows }, title, measure, slot, totals }: CaptionOptions): string {
  const { messages, translate, format } = useReport();
  const about = { title, unit: messages.units[measure] };
  if (!slot) return translate('chartLabelNoTime', about);
  const from = format.fullDay(rows[0]?.key ?? '');
  const to = format.fullDay(rows.at(-1)?.key ?? '');
  if (rows.length === 1) return translate('chartLabelOneDay', { ...about, day: from });
  if (totals) return translate('chartLabelTotals', { ...about, from, to });
  return translate('chartLabel', { ...about, perSlot: messages.perSlot[slot], from, to });
}
