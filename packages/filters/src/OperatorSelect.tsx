import { useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import type { amountOperators, Draft, DraftFault } from './drafts.ts';
import type { TextOperator } from './filterFields.ts';

/** What the controls of a condition need, whatever its field is. */
export interface ClauseValueProps<Field> {
  draft: Draft;
  field: Field;
  /** `fault`: what is already known to be wrong with it. */
  change: (changes: Partial<Draft>, fault?: DraftFault) => void;
  /** Id of the sentence that says what is wrong. */
  faultId?: string;
}

interface OperatorSelectProps {
  draft: Draft;
  operators: readonly (TextOperator | (typeof amountOperators)[number])[];
  change: ClauseValueProps<unknown>['change'];
  onFocus?: () => void;
}

export function OperatorSelect({ draft, operators, change, onFocus }: OperatorSelectProps) {
  const { messages, translate } = useReport(conditionsWords, filtersWords);
  return (
    <select
      data-part="select"
      data-role="operator"
      aria-label={translate('filterOperator')}
      value={draft.operator}
      onFocus={onFocus}
      onChange={(event) => change({ operator: event.target.value })}
    >
      {operators.map((operator) => (
        <option key={operator} value={operator}>
          {messages.filterOperators[operator]}
        </option>
      ))}
    </select>
  );
}
