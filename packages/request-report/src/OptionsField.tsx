import { useReport } from '@smtp-auth-report/react';
import { requestWords } from '@smtp-auth-report/react/locales/en/request';

interface OptionsFieldProps {
  header: boolean;
  /** Null where the format has none. */
  bom: boolean | null;
  onHeaderChange: (header: boolean) => void;
  onBomChange: (bom: boolean) => void;
}

/** What few people ever change, folded away. */
export function OptionsField({ header, bom, onHeaderChange, onBomChange }: OptionsFieldProps) {
  const { translate } = useReport(requestWords);
  return (
    <details data-part="options">
      <summary data-part="summary">
        <svg data-part="arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path d="m4.5 2.5 3.5 3.5-3.5 3.5" />
        </svg>
        {translate('options')}
      </summary>
      <Check label={translate('requestHeader')} checked={header} onChange={onHeaderChange} />
      {bom !== null && <Check label={translate('requestBom')} checked={bom} onChange={onBomChange} />}
    </details>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label data-part="choice">
      <input
        type="checkbox"
        data-part="radio"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span data-part="choice-text">{label}</span>
    </label>
  );
}
