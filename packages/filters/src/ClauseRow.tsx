import { useReport } from '@smtp-auth-report/react';
import { useId } from 'react';
import { AmountFields, ChoiceFields, TextFields } from './ClauseValue.tsx';
import { type Draft, type DraftFault, type KeptDraft, moveDraft } from './drafts.ts';
import type { FilterField } from './filterFields.ts';
import type { FilterSentences } from './filterSentences.ts';
import { Icon } from './Icon.tsx';

interface ClauseRowProps {
  draft: Draft | KeptDraft;
  /** Counted from one. */
  number: number;
  fields: readonly FilterField[];
  sentences: FilterSentences;
  fault: DraftFault | undefined;
  onChange: (draft: Draft) => void;
  onRemove: () => void;
}

/** One condition: field, comparison, value. */
export function ClauseRow({ draft, number, fields, sentences, fault, onChange, onRemove }: ClauseRowProps) {
  const { messages, translate } = useReport();
  const id = useId();
  const field = 'kept' in draft ? undefined : fields.find((one) => one.id === draft.fieldId);
  const change = (changes: Partial<Draft>) => {
    if (!('kept' in draft)) onChange({ ...draft, ...changes, was: undefined });
  };
  const value = { change, ...(fault && { faultId: `${id}fault` }) };
  return (
    <li data-part="clause">
      <fieldset data-part="clause-fields" aria-label={translate('filterNumber', { number })}>
        {'kept' in draft ? (
          <bdi data-part="kept">{sentences.condition(draft.kept)}</bdi>
        ) : (
          <FieldSelect draft={draft} field={field} fields={fields} onChange={onChange} />
        )}
        {!('kept' in draft) && field?.kind === 'text' && (
          <TextFields draft={draft} field={field} {...value} />
        )}
        {!('kept' in draft) && field?.kind === 'choice' && (
          <ChoiceFields draft={draft} field={field} {...value} />
        )}
        {!('kept' in draft) && field?.kind === 'amount' && (
          <AmountFields draft={draft} field={field} {...value} />
        )}
        {fault && (
          <p data-part="fault" id={`${id}fault`}>
            {messages.filterFaults[fault]}
          </p>
        )}
      </fieldset>
      <button
        type="button"
        data-part="icon-button"
        aria-label={translate('filterDrop', { number })}
        onClick={onRemove}
      >
        <Icon shape="close" />
      </button>
    </li>
  );
}

interface FieldSelectProps {
  draft: Draft;
  field: FilterField | undefined;
  fields: readonly FilterField[];
  onChange: (draft: Draft) => void;
}

/** Fields in two groups, for they say different things: what counts, and who is listed. */
function FieldSelect({ draft, field, fields, onChange }: FieldSelectProps) {
  const { messages, translate } = useReport();
  const groups = [
    { label: messages.filterGroups.submissions, of: fields.filter(({ kind }) => kind !== 'amount') },
    { label: messages.filterGroups.rows, of: fields.filter(({ kind }) => kind === 'amount') },
  ];
  const move = (id: string) => {
    const to = fields.find((one) => one.id === id);
    if (to) onChange(moveDraft(draft, field, to));
  };
  return (
    <select
      data-part="select"
      data-role="field"
      aria-label={translate('filterField')}
      value={draft.fieldId}
      onChange={(event) => move(event.target.value)}
    >
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ label, of }) => (
          <optgroup key={label} label={label}>
            {of.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label(messages)}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}
