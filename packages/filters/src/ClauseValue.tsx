import { useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import { useId } from 'react';
import { amountOperators } from './drafts.ts';
import type { AmountFilterField, ChoiceFilterField } from './filterFields.ts';
import { valueName } from './filterSentences.ts';
import { type ClauseValueProps, OperatorSelect } from './OperatorSelect.tsx';

export function ChoiceFields({ draft, field, change, faultId }: ClauseValueProps<ChoiceFilterField>) {
  const { messages } = useReport(filtersWords);
  const id = useId();
  const all = withOthers(field.values, draft.chosen);
  const toggle = (value: string, on: boolean) =>
    change({ chosen: all.filter((one) => (one === value ? on : draft.chosen.includes(one))) });
  return (
    <>
      <span data-part="operator" id={`${id}operator`}>
        {messages.filterOperators.in}
      </span>
      <div
        data-part="choices"
        data-role="choices"
        role="group"
        aria-labelledby={`${id}operator`}
        aria-describedby={faultId}
      >
        {all.map((value) => (
          <label key={value} data-part="choice">
            <input
              type="checkbox"
              data-part="checkbox"
              data-fault={faultId && ''}
              checked={draft.chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <bdi>{valueName(field, field.dimension, value, messages)}</bdi>
          </label>
        ))}
      </div>
    </>
  );
}

export function AmountFields({ draft, field, change, faultId }: ClauseValueProps<AmountFilterField>) {
  const { messages, translate } = useReport(conditionsWords, filtersWords);
  const { dimension } = field;
  const columns = withOthers(field.values ?? [], draft.column ? [draft.column] : []);
  return (
    <>
      {dimension !== null && (
        <select
          data-part="select"
          data-role="column"
          aria-label={translate('filterColumn')}
          value={draft.column}
          onChange={(event) => change({ column: event.target.value })}
        >
          {columns.map((value) => (
            <option key={value} value={value}>
              {valueName(field, dimension, value, messages)}
            </option>
          ))}
        </select>
      )}
      <OperatorSelect draft={draft} operators={amountOperators} change={change} />
      <span data-part="amount" data-role="amount">
        <input
          type="number"
          data-part="input"
          min={0}
          max={draft.percent ? 100 : undefined}
          step={draft.percent ? 'any' : 1}
          autoComplete="off"
          aria-label={translate('filterValue')}
          aria-invalid={Boolean(faultId) || undefined}
          aria-describedby={faultId}
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        {dimension === null ? (
          <span data-part="unit">{messages.filterUnits.messages}</span>
        ) : (
          <select
            data-part="select"
            aria-label={translate('filterUnit')}
            value={draft.percent ? 'percent' : 'messages'}
            onChange={(event) => change({ percent: event.target.value === 'percent' })}
          >
            <option value="percent">{messages.filterUnits.percent}</option>
            <option value="messages">{messages.filterUnits.messages}</option>
          </select>
        )}
      </span>
    </>
  );
}

/** What a link chose and the field does not know is offered too, or it could not be taken away. */
function withOthers(values: readonly string[], chosen: readonly string[]): string[] {
  return [...new Set([...values, ...chosen])];
}
