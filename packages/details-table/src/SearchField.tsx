import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import { type SyntheticEvent, useRef } from 'react';

interface SearchFieldProps {
  text: string;
  onType: (text: string, event: SyntheticEvent<HTMLElement>) => void;
}

export function SearchField({ text, onType }: SearchFieldProps) {
  const { translate } = useReport(columnsWords);
  const input = useRef<HTMLInputElement>(null);
  const label = translate('searchSenders');
  return (
    <div data-part="search">
      <svg data-part="icon" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M6 10.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM9.5 9.5 13 13" />
      </svg>
      <input
        ref={input}
        type="search"
        data-part="search-field"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        // An address is read from left to right; the words in its place are read as the page is.
        dir={text ? 'auto' : undefined}
        value={text}
        onChange={(event) => onType(event.target.value, event)}
      />
      {text !== '' && (
        <button
          type="button"
          data-part="search-clear"
          aria-label={translate('clearSearch')}
          onClick={(event) => {
            onType('', event);
            // The button goes; the focus must not go with it.
            input.current?.focus();
          }}
        >
          <svg data-part="icon" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m2.5 2.5 7 7m0-7-7 7" />
          </svg>
        </button>
      )}
    </div>
  );
}
