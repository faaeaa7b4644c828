import type { SortKey } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import type { ChangeEvent } from 'react';
import type { TableColumn } from './columns.ts';
import { isSameKey, joinKeys, keysOf } from './nextOrder.ts';
import { beginningOf, type TableOrder } from './useOrder.ts';

interface OrderChoicesProps {
  columns: readonly TableColumn[];
  order: TableOrder;
}

interface OrderChoice {
  column: TableColumn;
  by: SortKey['by'];
}

/** The order in words, for who has no Shift key at hand, or does not know of it: by what first, and by what second. */
export function OrderChoices({ columns, order }: OrderChoicesProps) {
  const { translate } = useReport(columnsWords);
  const [first, second] = keysOf(order.order);
  const choices = choicesOf(columns);
  return (
    <fieldset data-part="order">
      <OrderKey
        label={translate('sortBy')}
        choices={choices}
        value={first}
        onChange={(next, event) => order.set(next ? joinKeys(next, second) : null, event)}
      />
      {first && (
        <OrderKey
          label={translate('sortThenBy')}
          choices={choices.filter(({ by }) => !isSameKey(by, first.by))}
          value={second}
          onChange={(next, event) => order.set(joinKeys(first, next), event)}
        />
      )}
    </fieldset>
  );
}

/** One for each thing rows can be ordered by: messages and their percent of all are the same. */
function choicesOf(columns: readonly TableColumn[]): OrderChoice[] {
  const choices: OrderChoice[] = [];
  for (const column of columns) {
    const by = column.orderBy;
    if (by === undefined || choices.some((choice) => isSameKey(choice.by, by))) continue;
    choices.push({ column, by });
  }
  return choices;
}

interface OrderKeyProps {
  label: string;
  choices: readonly OrderChoice[];
  value: SortKey | undefined;
  onChange: (next: SortKey | undefined, event: ChangeEvent<HTMLSelectElement>) => void;
}

function OrderKey({ label, choices, value, onChange }: OrderKeyProps) {
  const { translate } = useReport(columnsWords);
  const chosen = choices.find(({ by }) => value && isSameKey(by, value.by));
  return (
    <div data-part="order-key">
      <label data-part="order-by">
        <span data-part="label">{label}</span>
        <select
          data-part="select-field"
          value={chosen?.column.id ?? ''}
          onChange={(event) => {
            const by = choices.find(({ column }) => column.id === event.target.value)?.by;
            onChange(by === undefined ? undefined : { by, direction: beginningOf(by) }, event);
          }}
        >
          <option value="">{translate('sortByNothing')}</option>
          {choices.map(({ column: { id, label } }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {value && (
        <select
          data-part="select-field"
          aria-label={translate('sortDirection', { order: label })}
          value={value.direction}
          onChange={(event) => {
            const direction = event.target.value === 'ascending' ? 'ascending' : 'descending';
            onChange({ ...value, direction }, event);
          }}
        >
          <option value="descending">{translate('descending')}</option>
          <option value="ascending">{translate('ascending')}</option>
        </select>
      )}
    </div>
  );
}
