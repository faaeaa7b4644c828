import { useReport } from '@smtp-auth-report/react';
import { comparisonWords } from '@smtp-auth-report/react/locales/en/comparison';
import type { Comparison } from './comparison.ts';
import { useChange } from './useChange.ts';
import { useSentences } from './useSentences.ts';

export interface ComparisonNoteProps {
  comparison: Comparison;
  measure: 'messages' | 'senders';
  /** Of the range. */
  total: number;
  /** The range may still grow, and would always be too little beside what is complete. */
  growing: boolean;
}

/** Which days are compared, what they had in all, and how that differs. */
export function ComparisonNote({ comparison, measure, total, growing }: ComparisonNoteProps) {
  const { translate, format } = useReport(comparisonWords);
  const { count } = useSentences(measure);
  const change = useChange();
  const { range } = comparison;
  const days = range
    ? translate('previousRange', { from: format.fullDay(range.from), to: format.fullDay(range.to) })
    : translate('previousDays');
  const value = count(comparison.total);
  return growing
    ? translate('previousTotal', { days, value })
    : translate('previousChange', { days, value, change: change.words(total, comparison.total) });
}
