import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { savedWords } from '@smtp-auth-report/react/locales/en/saved';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { findByName, longestName, type SavedFilter } from './filterStorage.ts';

interface FilterNameFormProps {
  /** What the form is for, as a heading of its own or for screen readers only. */
  label: ReactNode;
  initial?: string;
  /** The other filters, whose names are taken. */
  others: readonly SavedFilter[];
  /** Takes the focus and selects the name. */
  autoFocus?: boolean;
  /** @returns whether it was done: then the field is empty again */
  onSubmit: (name: string) => Promise<boolean>;
  onCancel?: () => void;
}

/** A name for a saved filter: neither empty nor taken. */
export function FilterNameForm({
  label,
  initial = '',
  others,
  autoFocus = false,
  onSubmit,
  onCancel,
}: FilterNameFormProps) {
  const { translate } = useReport(commonWords);
  const id = useId();
  const { name, type, fault, field, submit } = useNaming({ initial, others, autoFocus, onSubmit });
  return (
    <form
      data-part="name-form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        // It ends the renaming, not the dialog around it.
        event.stopPropagation();
        onCancel();
      }}
    >
      <label data-part="label" htmlFor={`${id}name`}>
        {label}
      </label>
      <div data-part="name-row">
        <input
          ref={field}
          id={`${id}name`}
          data-part="input"
          type="text"
          dir="auto"
          maxLength={longestName}
          autoComplete="off"
          placeholder={translate('name')}
          value={name}
          aria-required
          aria-invalid={fault !== '' || undefined}
          aria-describedby={fault ? `${id}fault` : undefined}
          onChange={(event) => type(event.target.value)}
        />
        {onCancel && (
          <button type="button" data-part="button" onClick={onCancel}>
            {translate('cancel')}
          </button>
        )}
        <button type="submit" data-part="button">
          {translate('save')}
        </button>
      </div>
      {fault && (
        <p data-part="fault" id={`${id}fault`}>
          {fault}
        </p>
      )}
    </form>
  );
}

/** What is typed, what is wrong with it, and what happens when it is given. */
function useNaming({
  initial,
  others,
  autoFocus,
  onSubmit,
}: Required<Pick<FilterNameFormProps, 'initial' | 'others' | 'autoFocus' | 'onSubmit'>>) {
  const { translate } = useReport(savedWords);
  const [name, setName] = useState(initial);
  const [fault, setFault] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.select();
  }, [autoFocus]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = name.trim();
    const taken = findByName(others, wanted)?.name;
    if (!wanted) setFault(translate('savedFilterNameMissing'));
    else if (taken !== undefined) setFault(translate('savedFilterNameTaken', { name: taken }));
    else {
      if (await onSubmit(wanted)) setName('');
      return;
    }
    field.current?.focus();
  };
  const type = (text: string) => {
    setName(text);
    setFault('');
  };
  return { name, type, fault, field, submit };
}
