import { IconButton } from '@smtp-auth-report/controls/rows';
import { useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import { useId } from 'react';
import { AmountFields, ChoiceFields } from './ClauseValue.tsx';
import { type Draft, type DraftFault, type KeptDraft, moveDraft } from './drafts.ts';
import type { FilterField } from './filterFields.ts';
import type { FilterSentences } from './filterSentences.ts';
import { filterIcons } from './icons.ts';
import { TextFields } from './TextFields.tsx';
import { useFaultSentence } from './useFaultSentence.ts';

interface ClauseRowProps {
  draft: Draft | KeptDraft;
  /** Counted from one. */
  number: number;
  fields: readonly FilterField[];
  sentences: FilterSentences;
  fault: DraftFault | undefined;
  onChange: (draft: Draft, fault?: DraftFault) => void;
  onRemove: () => void;
}

/** One condition: field, comparison, value; or its sentence, where no field can write it. */
export function ClauseRow({ draft, number, fields, sentences, fault, onChange, onRemove }: ClauseRowProps) {
  const { translate } = useReport(conditionsWords);
  return (
    <li data-part="clause">
      <fieldset data-part="clause-fields" aria-label={translate('filterNumber', { number })}>
        {'kept' in draft ? (
          <bdi data-part="kept">{sentences.condition(draft.kept)}</bdi>
        ) : (
          <DraftFields draft={draft} fields={fields} fault={fault} onChange={onChange} />
        )}
      </fieldset>
      <IconButton label={translate('filterDrop', { number })} path={filterIcons.close} onClick={onRemove} />
    </li>
  );
}

interface DraftFieldsProps extends Pick<ClauseRowProps, 'fields' | 'fault' | 'onChange'> {
  draft: Draft;
}

function DraftFields({ draft, fields, fault, onChange }: DraftFieldsProps) {
  const id = useId();
  const sentence = useFaultSentence();
  const field = fields.find((one) => one.id === draft.fieldId);
  const props = {
    draft,
    change: (changes: Partial<Draft>, found?: DraftFault) =>
      onChange({ ...draft, ...changes, was: undefined }, found),
    ...(fault && { faultId: `${id}fault` }),
  };
  return (
    <>
      <FieldSelect draft={draft} field={field} fields={fields} onChange={onChange} />
      {field?.kind === 'text' && <TextFields field={field} {...props} />}
      {field?.kind === 'choice' && <ChoiceFields field={field} {...props} />}
      {field?.kind === 'amount' && <AmountFields field={field} {...props} />}
      {fault && (
        <p
          data-part="fault"
          id={`${id}fault`}
          // Found while somebody writes: the focus does not come to it.
          role={fault === 'refused' || fault === 'full' ? 'alert' : undefined}
        >
          {sentence(fault, draft, field)}
        </p>
      )}
    </>
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
  const { messages, translate } = useReport(conditionsWords, filtersWords);
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
