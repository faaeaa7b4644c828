import { useReport } from '@smtp-auth-report/react';
import { type FormEvent, useRef, useState } from 'react';
import { ClauseRow } from './ClauseRow.tsx';
import { type Draft, type DraftFault, draftOf, emptyDraft, type KeptDraft, readDraft } from './drafts.ts';
import type { FilterField } from './filterFields.ts';
import { type Condition, conditionsOf, type FilterConditions, toConditions } from './filterSet.ts';
import { Icon } from './Icon.tsx';
import { useFilterSentences } from './useFilterSentences.ts';
import { useFocusLater } from './useFocusLater.ts';

interface ClauseFormProps {
  titleId: string;
  initial: FilterConditions;
  fields: readonly FilterField[];
  onApply: (conditions: FilterConditions, event: FormEvent<HTMLFormElement>) => void;
  onCancel: () => void;
}

/** The conditions while they are being written; nothing of them holds before Apply. */
export function ClauseForm({ titleId, initial, fields, onApply, onCancel }: ClauseFormProps) {
  const { translate } = useReport();
  const sentences = useFilterSentences(fields);
  const [drafts, setDrafts] = useState(() => beginWith(initial, fields));
  const [faults, setFaults] = useState<ReadonlyMap<number, DraftFault>>(new Map());
  const form = useRef<HTMLFormElement>(null);
  const focus = useFocusLater(form);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = drafts.map((draft) => [draft.key, readDraft(draft, fields)] as const);
    const wrong = read.flatMap(([key, one]) => (typeof one === 'string' ? [[key, one] as const] : []));
    setFaults(new Map(wrong));
    if (wrong.length > 0) focus('[aria-invalid="true"], [data-fault]');
    else onApply(toConditions(read.map(([, one]) => one as Condition)), event);
  };
  const change = (next: Draft) => {
    setDrafts(drafts.map((draft) => (draft.key === next.key ? next : draft)));
    setFaults(new Map([...faults].filter(([key]) => key !== next.key)));
  };
  const add = () => {
    const [field] = fields;
    if (!field) return;
    const key = 1 + Math.max(-1, ...drafts.map((draft) => draft.key));
    setDrafts([...drafts, emptyDraft(key, field)]);
    focus('li:last-child select');
  };
  const remove = (index: number) => {
    setDrafts(drafts.filter((_, at) => at !== index));
    // To the condition that comes into its place, else the one before, else the button that adds one.
    const next = Math.min(index + 1, drafts.length - 1);
    focus(next > 0 ? `li:nth-child(${next}) :is(select, [data-part="icon-button"])` : '[data-part="add"]');
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
        <Icon shape="add" />
        {translate('filterAdd')}
      </button>
      <div data-part="actions">
        <button type="button" data-part="button" onClick={onCancel}>
          {translate('filterCancel')}
        </button>
        <button type="submit" data-part="button" data-variant="primary">
          {translate('filterApply')}
        </button>
      </div>
    </form>
  );
}

/** What there is, or one empty condition to write. */
function beginWith(initial: FilterConditions, fields: readonly FilterField[]): (Draft | KeptDraft)[] {
  const [first] = fields;
  const drafts = conditionsOf(initial).map((condition, key) => draftOf(key, condition, fields));
  return drafts.length > 0 || !first ? drafts : [emptyDraft(0, first)];
}
