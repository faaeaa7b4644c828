import type { Measure, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Series } from './series.ts';
import { useSentences } from './useSentences.ts';

/** How numbers are written: exactly with a share, shortly with a share, or the share alone. */
export type Brevity = 'full' | 'short' | 'share';

export interface LegendNumbers {
  /** What the numbers count; `''` where there are none. */
  heading: (brevity: Brevity) => string;
  numberOf: (series: Series, brevity: Brevity) => string;
  /** With its unit, for who hears it; undefined where there is no number. */
  sentenceOf: (series: Series) => string | undefined;
}

/** Each series' total, and of messages its share. Of senders the distinct ones in that series; they are parts of nothing. */
export function useLegendNumbers(data: PivotTable, measure: Measure, shown: boolean): LegendNumbers {
  const { translate, format } = useReport();
  const sentences = useSentences(measure);
  if (!shown) return { heading: () => '', numberOf: () => '', sentenceOf: () => undefined };
  const totalOf = ({ index }: Series) => data.columns[index]?.total ?? 0;
  const counted = (one: Series, brevity: Brevity) =>
    brevity === 'full' ? format.number(totalOf(one)) : format.compact(totalOf(one));
  if (measure === 'senders')
    return {
      heading: () => translate('senders'),
      numberOf: counted,
      sentenceOf: (one) => sentences.count(totalOf(one)),
    };
  const percent = (one: Series) => format.percent(totalOf(one), data.total);
  return {
    heading: (brevity) => translate(brevity === 'share' ? 'percentOfMessages' : 'legendMessages'),
    numberOf: (one, brevity) =>
      brevity === 'share' ? percent(one) : `${counted(one, brevity)} (${percent(one)})`,
    sentenceOf: (one) => sentences.share(totalOf(one), data.total),
  };
}
