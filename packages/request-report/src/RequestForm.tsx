import {
  type ExportContents,
  type ExportFormat,
  exportContents,
  exportFormats,
} from '@smtp-auth-report/core/export';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { requestWords } from '@smtp-auth-report/react/locales/en/request';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import { type RefObject, type SubmitEvent, useEffect, useRef } from 'react';
import { ChoiceField } from './ChoiceField.tsx';
import { OptionsField } from './OptionsField.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { RequestScope, type RequestScopeProps } from './RequestScope.tsx';
import type { ReportRequest } from './requests.ts';
import { TextField } from './TextField.tsx';
import { useChoices } from './useChoices.ts';
import { maxRecipients, useDraft } from './useDraft.ts';
import type { RequestState } from './useRequest.ts';

export interface RequestFormProps extends RequestState, RequestScopeProps {
  titleId: string;
  range: { from: string; to: string };
  defaultName: string;
  /** Default: all. */
  contents: readonly ExportContents[] | undefined;
  formats: readonly ExportFormat[] | undefined;
  recipients: boolean;
  onSubmit: (request: ReportRequest) => void;
  onCancel: () => void;
  /** Closes the dialog and lets it go on; without it, nobody offers that. */
  onBackground: (() => void) | undefined;
}

/** What a report is called and holds, and how far it is. */
export function RequestForm(props: RequestFormProps) {
  const { titleId, range, pending, progress, failure, onSubmit, onCancel, onBackground } = props;
  const { contents = exportContents, formats = exportFormats, recipients } = props;
  const { translate, format, timeZone } = useReport(commonWords, requestWords, requestedWords);
  const draft = useDraft({ ...props, contents, formats });
  const fields = useRef<HTMLDivElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const recipientsField = useRef<HTMLInputElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const working = pending !== undefined;
  useEffect(() => nameField.current?.select(), []);
  useEffect(() => {
    // What is being made is not changed any more. React 18 does not know the attribute.
    fields.current?.toggleAttribute('inert', working);
  }, [working]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (working) return;
    const read = draft.read();
    if ('refused' in read) {
      const refused = { name: nameField, recipients: recipientsField }[read.refused];
      refused.current?.focus();
      return;
    }
    // Where the focus is would soon be inert. This one stays, and does nothing meanwhile.
    submitButton.current?.focus();
    onSubmit(read.request);
  };
  const days = { from: format.fullDay(range.from), to: format.fullDay(range.to), timeZone };
  return (
    <form data-part="form" data-state={working ? 'pending' : undefined} noValidate onSubmit={submit}>
      <h2 data-part="title" id={titleId}>
        {translate('requestReport')}
      </h2>
      <p data-part="intro">{translate('requestIntro', days)}</p>
      <RequestScope {...props} />
      <div data-part="fields" ref={fields}>
        <Fields {...{ contents, formats, recipients, draft, nameField, recipientsField }} />
      </div>
      {working && <ProgressBar name={pending.name} progress={progress} />}
      <span data-part="hidden" role="status">
        {working && translate('requestWorking')}
      </span>
      {failure && (
        <p data-part="failure" role="alert">
          {failure}
        </p>
      )}
      <div data-part="actions">
        {working && onBackground && (
          <button type="button" data-part="button" data-variant="plain" onClick={onBackground}>
            {translate('requestBackground')}
          </button>
        )}
        <button type="button" data-part="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
        {/* Not disabled while it works, for it would drop the focus. */}
        <button
          ref={submitButton}
          type="submit"
          data-part="button"
          data-variant="primary"
          data-state={working ? 'pending' : undefined}
          aria-disabled={working || undefined}
        >
          {translate('requestSubmit')}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  contents: readonly ExportContents[];
  formats: readonly ExportFormat[];
  recipients: boolean;
  draft: ReturnType<typeof useDraft>;
  nameField: RefObject<HTMLInputElement | null>;
  recipientsField: RefObject<HTMLInputElement | null>;
}

function Fields({ draft, nameField, recipientsField, ...offered }: FieldsProps) {
  const { translate } = useReport(commonWords, requestWords);
  const { values, change, refusals } = draft;
  const { contents, formats } = useChoices(offered.contents, offered.formats);
  return (
    <>
      <TextField
        ref={nameField}
        label={translate('name')}
        maxLength={120}
        aria-required
        refusal={refusals.name}
        value={values.name}
        onValueChange={(name) => change({ name })}
      />
      <ChoiceField
        label={translate('requestContents')}
        choices={contents}
        value={values.contents}
        onValueChange={(next) => change({ contents: next })}
      />
      <ChoiceField
        short
        label={translate('requestFormat')}
        choices={formats}
        value={values.format}
        onValueChange={(next) => change({ format: next })}
      />
      {offered.recipients && (
        <TextField
          ref={recipientsField}
          label={translate('requestRecipients')}
          hint={translate('requestRecipientsHint')}
          inputMode="email"
          spellCheck={false}
          maxLength={maxRecipients * 255}
          refusal={refusals.recipients}
          value={values.recipients}
          onValueChange={(next) => change({ recipients: next })}
          onBlur={draft.checkRecipients}
        />
      )}
      <OptionsField
        header={values.header}
        bom={values.format === 'csv' ? values.bom : null}
        onHeaderChange={(header) => change({ header })}
        onBomChange={(bom) => change({ bom })}
      />
    </>
  );
}
