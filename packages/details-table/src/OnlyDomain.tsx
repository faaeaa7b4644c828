import { displayDomain, domainOf, useReport } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';

interface OnlyDomainProps {
  sender: string;
  tabIndex: number | undefined;
  /** A mark beside the sender, for where the column of domains is out of sight, or the domain itself. */
  part: 'only' | 'only-domain';
  children?: ReactNode;
}

/** Shows only the senders of a domain. The body hears it, with the row it is in. */
export function OnlyDomain({ sender, tabIndex, part, children }: OnlyDomainProps) {
  const { translate } = useReport();
  const domain = domainOf(sender);
  const label = domain
    ? translate('onlyDomain', { domain: displayDomain(domain) })
    : translate('onlyNoDomain');
  return (
    <button
      type="button"
      data-part={part}
      data-filters="domain"
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
    >
      {children}
    </button>
  );
}
