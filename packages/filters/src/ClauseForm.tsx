import { Icon } from '@smtp-auth-report/controls';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import { type FormEvent, useRef } from 'react';
import { ClauseRow } from './ClauseRow.tsx';
import type { FilterField } from './filterFields.ts';
import type { FilterConditions } from './filterSet.ts';
import { filterIcons } from './icons.ts';
import { useDrafts } from './useDrafts.ts';
import { useFilterSentences } from './useFilterSentences.ts';

export interface ClauseFormProps {
  titleId: string;
  initial: FilterConditions;
  fields: readonly FilterField[];
  onApply: (conditions: FilterConditions, event: FormEvent<HTMLFormElement>) => void;
  onCancel: () => void;
}

/** The conditions while they are being written; nothing of them holds before Apply. Loaded when asked for. */
export function ClauseForm({ titleId, initial, fields, onApply, onCancel }: ClauseFormProps) {
  const { translate } = useReport(commonWords, conditionsWords);
  const sentences = useFilterSentences(fields);
  const form = useRef<HTMLFormElement>(null);
  const { drafts, faults, read, change, add, remove } = useDrafts(initial, fields, form);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const conditions = read();
    if (conditions) onApply(conditions, event);
  };
  return (
    <form ref={form} data-part="form" noValidate onSubmit={submit}>
      <h3 data-part="title" id={titleId}>
        {translate('filters')}
      </h3>
      <p data-part="note">{translate(drafts.length > 0 ? 'filtersIntro' : 'filtersNone')}</p>
      {drafts.length > 0 && (
        <ul data-part="clauses">
          {drafts.map((draft, index) => (
            <ClauseRow
              key={draft.key}
              draft={draft}
              number={index + 1}
              fields={fields}
              sentences={sentences}
              fault={faults.get(draft.key)}
              onChange={change}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      <button type="button" data-part="add" onClick={add}>
        <Icon path={filterIcons.add} />
        {translate('filterAdd')}
      </button>
      <div data-part="actions">
        <button type="button" data-part="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
        <button type="submit" data-part="button" data-variant="primary">
          {translate('apply')}
        </button>
      </div>
    </form>
  );
}
