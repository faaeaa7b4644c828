import { displayDomain, useReport } from '@smtp-auth-report/react';
import { requestWords } from '@smtp-auth-report/react/locales/en/request';
import { useId } from 'react';

export interface RequestScopeProps {
  domain: string | null;
  about: readonly string[];
}

/** What the report is limited to: nothing where it is not. */
export function RequestScope({ domain, about }: RequestScopeProps) {
  const { messages, translate } = useReport(requestWords);
  const headingId = useId();
  return (
    <>
      {domain !== null && (
        <p data-part="scope">
          <span data-part="label">{translate('showDataFor')}</span>
          <bdi>{displayDomain(domain) || messages.noDomain}</bdi>
        </p>
      )}
      {about.length > 0 && (
        <div data-part="scope">
          <span data-part="label" id={headingId}>
            {translate('requestOnly')}
          </span>
          <ul data-part="about" aria-labelledby={headingId}>
            {[...new Set(about)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
