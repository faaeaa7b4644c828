import { useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import type { Draft, DraftFault } from './drafts.ts';
import type { FilterField } from './filterFields.ts';
import { mostValues, readValue, splitTexts } from './valueTexts.ts';

const mostNamed = 3;

/** Says what is wrong with a condition. */
export function useFaultSentence(): (
  fault: DraftFault,
  draft: Draft,
  field: FilterField | undefined,
) => string {
  const { locale, messages, translate } = useReport(conditionsWords, filtersWords);
  const refusedOf = (draft: Draft, field: FilterField | undefined) => {
    if (field?.kind !== 'text' || draft.operator !== 'in') return [draft.text.trim()];
    return splitTexts(draft.text, field).filter((text) => readValue(text, field) === undefined);
  };
  const list = (texts: readonly string[]) => {
    const more = texts.length - mostNamed;
    const others = more > 0 ? [translate('filterOthers', { count: more })] : [];
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format([
      ...texts.slice(0, mostNamed),
      ...others,
    ]);
  };
  return (fault, draft, field) => {
    if (fault === 'refused') return translate('filterRefused', { values: list(refusedOf(draft, field)) });
    if (fault === 'full')
      return translate('filterFull', { count: field?.kind === 'text' ? mostValues(field) : 0 });
    return messages.filterFaults[fault];
  };
}
