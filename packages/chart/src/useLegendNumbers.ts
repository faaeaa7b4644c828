import type { Measure, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Series } from './series.ts';
import { useSentences } from './useSentences.ts';

/** How numbers are written: exactly with a share, shortly with a share, the share alone, or not at all. */
export type Brevity = 'full' | 'short' | 'share' | 'none';

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
  const totalOf = ({ index }: Series) => data.columns[index]?.total ?? 0;
  const shares = measure === 'messages';
  return {
    heading(brevity) {
      if (!shown || brevity === 'none') return '';
      return translate(shares ? (brevity === 'share' ? 'percentOfMessages' : 'legendMessages') : measure);
    },
    numberOf(one, brevity) {
      if (!shown || brevity === 'none') return '';
      const total = totalOf(one);
      const percent = format.percent(total, data.total);
      if (shares && brevity === 'share') return percent;
      const count = brevity === 'full' ? format.number(total) : format.compact(total);
      return shares ? `${count} (${percent})` : count;
    },
    sentenceOf: (one) => (shown ? sentences.share(totalOf(one), data.total) : undefined),
  };
}
