import type { DayRange, Measure, PivotRow } from '@smtp-auth-report/core';
import { daysBetween } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { comparisonWords } from '@smtp-auth-report/react/locales/en/comparison';
import type { RowNote } from './notes.ts';
import type { Series } from './series.ts';
import type { Before } from './useRowBefore.ts';

interface Place {
  row: PivotRow;
  /** Undefined speaks of the whole row. */
  series: Series | undefined;
  /** What is said of a row that may still grow; undefined when it is complete. */
  partial: string | undefined;
  /** What is written of the row. */
  notes: readonly RowNote[];
  /** The period before. */
  before: Before | undefined;
  /** The hour in a second zone. */
  elsewhere: string | undefined;
}

/** What a screen reader hears. */
export function useSentences(measure: Measure) {
  const { translate, format } = useReport(comparisonWords);
  const count = (value: number) =>
    measure === 'messages'
      ? translate('messagesCount', { count: value })
      : translate('sendersCount', { count: value });
  const share = (value: number, whole: number) => {
    if (measure === 'senders') return count(value);
    const percent = translate('percentOfMessagesValue', { percent: format.percent(value, whole) });
    return `${count(value)} (${percent})`;
  };
  const range = ({ from, to }: DayRange) => ({ from: format.fullDay(from), to: format.fullDay(to) });
  return {
    count,
    /** At a day or a value. */
    place({ row, series, partial, notes, before, elsewhere }: Place): string {
      const name = [format.longDay(row.key), elsewhere].filter(Boolean).join(' · ');
      const day = partial ? `${name} (${partial})` : name;
      const value = series
        ? translate('chartValueSentence', {
            series: series.name,
            day,
            value: share(row.cells[series.index] ?? 0, row.total),
          })
        : translate('chartDaySentence', { day, total: count(row.total) });
      const sentence = before ? compared(value, before) : value;
      return notes.length > 0
        ? translate('chartNotedSentence', { sentence, notes: notes.map(({ label }) => label).join('. ') })
        : sentence;
    },
    /** A number of messages with its share; of senders alone. */
    share,
    total: (series: Series, value: number, whole: number) =>
      translate('chartTotalSentence', { series: series.name, value: share(value, whole) }),
    selected: (days: DayRange) =>
      `${translate('selectedRange', { ...range(days), days: length(days) })}. ${translate('selectionKeys')}`,
    applied: (days: DayRange) => translate('selectionApplied', range(days)),
    dayCount: (days: DayRange) => length(days),
  };

  function compared(sentence: string, { day, value, change }: Before): string {
    const both = translate('chartBeforeSentence', { sentence, day, value: count(value) });
    return change ? translate('chartChangeSentence', { sentence: both, change }) : both;
  }

  function length({ from, to }: DayRange) {
    return translate('days', { count: daysBetween(from, to) + 1 });
  }
}
