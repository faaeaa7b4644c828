import { displayDomain, useReport } from '@smtp-auth-report/react';
import { type RefObject, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';

/** What a person asks for. */
export interface ReportRequest {
  /** Not empty, without spaces around it. */
  name: string;
  /** One row per sender, or one per sender and day. */
  contents: 'summary' | 'daily';
}

interface RequestFormProps {
  titleId: string;
  range: { from: string; to: string };
  domain: string | null;
  defaultName: string;
  pending: boolean;
  /** Why the last attempt failed, as a sentence. */
  failure: string | undefined;
  onSubmit: (request: ReportRequest) => void;
  onCancel: () => void;
}

/** Name and contents of a report, and what it will cover. */
export function RequestForm({
  titleId,
  range,
  domain,
  defaultName,
  pending,
  failure,
  onSubmit,
  onCancel,
}: RequestFormProps) {
  const { messages, translate, format, timeZone } = useReport();
  const [name, setName] = useState(defaultName);
  const [contents, setContents] = useState<ReportRequest['contents']>('summary');
  const [refused, setRefused] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => nameField.current?.select(), []);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const trimmed = name.trim();
    setRefused(trimmed === '');
    if (trimmed) onSubmit({ name: trimmed, contents });
    else nameField.current?.focus();
  };
  const days = { from: format.fullDay(range.from), to: format.fullDay(range.to), timeZone };
  return (
    <form data-part="form" noValidate onSubmit={submit}>
      <h2 data-part="title" id={titleId}>
        {translate('requestReport')}
      </h2>
      <p data-part="intro">{translate('requestIntro', days)}</p>
      {domain !== null && (
        <p data-part="scope">
          <span data-part="label">{translate('showDataFor')}</span>
          <bdi>{displayDomain(domain) || messages.noDomain}</bdi>
        </p>
      )}
      <NameField
        field={nameField}
        name={name}
        invalid={refused}
        onChange={(next) => {
          setName(next);
          if (next.trim()) setRefused(false);
        }}
      />
      <ContentsField value={contents} onChange={setContents} />
      <div data-part="actions">
        <span data-part="progress" role="status">
          {pending && translate('requestWorking')}
        </span>
        <button type="button" data-part="button" onClick={onCancel}>
          {translate('requestCancel')}
        </button>
        {/* Not disabled while it works, for it would drop the focus. */}
        <button
          type="submit"
          data-part="button"
          data-variant="primary"
          data-state={pending ? 'pending' : undefined}
          aria-disabled={pending || undefined}
        >
          {translate('requestSubmit')}
        </button>
      </div>
      {failure && (
        <p data-part="failure" role="alert">
          {failure}
        </p>
      )}
    </form>
  );
}

interface NameFieldProps {
  field: RefObject<HTMLInputElement | null>;
  name: string;
  invalid: boolean;
  onChange: (name: string) => void;
}

function NameField({ field, name, invalid, onChange }: NameFieldProps) {
  const { translate } = useReport();
  const id = useId();
  return (
    <div data-part="field">
      <label data-part="label" htmlFor={`${id}name`}>
        {translate('requestName')}
      </label>
      <input
        ref={field}
        id={`${id}name`}
        data-part="input"
        type="text"
        dir="auto"
        maxLength={120}
        autoComplete="off"
        value={name}
        aria-required
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? `${id}missing` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {invalid && (
        <p data-part="invalid" id={`${id}missing`}>
          {translate('requestNameMissing')}
        </p>
      )}
    </div>
  );
}

interface ContentsFieldProps {
  value: ReportRequest['contents'];
  onChange: (contents: ReportRequest['contents']) => void;
}

function ContentsField({ value, onChange }: ContentsFieldProps) {
  const { translate } = useReport();
  const id = useId();
  const choices = [
    { contents: 'summary', label: translate('contentsSummary') },
    { contents: 'daily', label: translate('contentsDaily') },
  ] as const;
  return (
    <fieldset data-part="contents">
      <legend data-part="label">{translate('requestContents')}</legend>
      {choices.map(({ contents, label }) => (
        <label key={contents} data-part="choice">
          <input
            type="radio"
            data-part="radio"
            name={`${id}contents`}
            checked={value === contents}
            onChange={() => onChange(contents)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
