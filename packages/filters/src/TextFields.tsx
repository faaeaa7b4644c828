import { type LazyPart, prepareLazyPart, useLazyPart, useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import type { TextFilterField } from './filterFields.ts';
import { type ClauseValueProps, OperatorSelect } from './OperatorSelect.tsx';
import type { ValueListProps } from './ValueList.tsx';
import { longestValue } from './valueTexts.ts';

const valueList: LazyPart<ValueListProps> = {
  load: async () => (await import('./ValueList.tsx')).ValueList,
};

interface TextFieldsProps extends ClauseValueProps<TextFilterField> {
  /** For tests and stories. */
  list?: LazyPart<ValueListProps>;
}

/** A comparison, and one text or several to compare with. */
export function TextFields({ list = valueList, ...props }: TextFieldsProps) {
  const { draft, field, change } = props;
  return (
    <>
      <OperatorSelect
        draft={draft}
        operators={field.operators}
        change={change}
        // Before “is one of” is chosen.
        onFocus={() => prepareLazyPart(list)}
      />
      {draft.operator === 'in' ? <SeveralTexts {...props} list={list} /> : <OneText {...props} />}
    </>
  );
}

function OneText({ draft, change, faultId }: ValueListProps) {
  const { translate } = useReport(conditionsWords);
  return (
    <input
      type="text"
      data-part="input"
      data-role="text"
      dir="auto"
      maxLength={longestValue}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      aria-label={translate('filterValue')}
      aria-invalid={Boolean(faultId) || undefined}
      aria-describedby={faultId}
      value={draft.text}
      onChange={(event) => change({ text: event.target.value })}
    />
  );
}

function SeveralTexts({ list, ...props }: ValueListProps & { list: LazyPart<ValueListProps> }) {
  const { translate } = useReport();
  const loaded = useLazyPart(list);
  if (loaded?.Part) return <loaded.Part {...props} />;
  if (loaded) return <PlainTexts {...props} />;
  return (
    <div data-part="list-skeleton" data-role="text" role="status" aria-label={translate('loading')}>
      <div data-part="skeleton" />
    </div>
  );
}

/** All in one field, with commas between them: what there is where the list could not be loaded. */
function PlainTexts({ draft, field, change, faultId }: ValueListProps) {
  const { translate } = useReport(conditionsWords);
  const { display = (value: string) => value } = field;
  const { text, chosen } = draft;
  return (
    <>
      <textarea
        data-part="input"
        data-role="text"
        dir="auto"
        rows={3}
        autoCapitalize="none"
        spellCheck={false}
        aria-label={translate('filterValue')}
        aria-invalid={Boolean(faultId) || undefined}
        aria-describedby={faultId}
        value={[...chosen.map(display), ...(text ? [text] : [])].join(', ')}
        onChange={(event) => change({ chosen: [], text: event.target.value })}
      />
      <p data-part="note" role="status">
        {translate('filterValuesPlain')}
      </p>
    </>
  );
}
