import type { Measure, PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Series } from './series.ts';

interface SentenceOptions {
  row: PivotRow | undefined;
  /** Undefined speaks of the whole row. */
  series: Series | undefined;
  measure: Measure;
  incomplete: boolean;
}

/** What a screen reader hears at a day or a value. */
export function useSentence({ row, series, measure, incomplete }: SentenceOptions): string {
  const { translate, format } = useReport();
  if (!row) return '';
  const count = (value: number) =>
    measure === 'messages'
      ? translate('messagesCount', { count: value })
      : translate('sendersCount', { count: value });
  const name = format.longDay(row.key);
  const day = incomplete ? `${name} (${translate('partialDay')})` : name;
  if (!series) return translate('chartDaySentence', { day, total: count(row.total) });

  const value = row.cells[series.index] ?? 0;
  const percent = translate('percentOfMessagesValue', { percent: format.percent(value, row.total) });
  return translate('chartValueSentence', {
    series: series.name,
    day,
    value: measure === 'messages' ? `${count(value)} (${percent})` : count(value),
  });
}
