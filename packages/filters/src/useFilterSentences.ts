import { useReport } from '@smtp-auth-report/react';
import { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import { useMemo } from 'react';
import { type FilterField, standardFilterFields } from './filterFields.ts';
import { createFilterSentences, type FilterSentences } from './filterSentences.ts';

/**
 * Says filters in the locale's words, as the chips do: for a host's own chips, or a form that says what it applies to.
 * @param fields names of what conditions are put on, as of `ClauseFilter`. Give the same array each time.
 */
export function useFilterSentences(fields: readonly FilterField[] = standardFilterFields): FilterSentences {
  const report = useReport(filtersWords);
  return useMemo(() => createFilterSentences(report, fields), [report, fields]);
}
