import { dimensionOf, type TlsVersion } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface WidgetCardRisksProps extends ComponentPropsWithoutRef<'ul'> {
  /** Different senders seen below a TLS version; `null` when not known. */
  belowTls: { version: TlsVersion; senders: number } | null;
  /** Different senders seen with Basic authentication; `null` when not known. */
  basicSenders: number | null;
  /** Different senders with unusual activity; null when not known (yet): its line stays free. Without it there is no line. */
  unusual?: number | null | undefined;
}

/** Of the length of most counts, for the line that is kept free. */
const typical = 100;
const warning = 'M8 2.2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.7v.2';
const check = 'm3 8.5 3.4 3.4L13 4.6';

/** How many senders are still at risk, and how many are unusual. A warning when there are some, a calm sentence when there are none. */
export const WidgetCardRisks = forwardRef<HTMLUListElement, WidgetCardRisksProps>(function WidgetCardRisks(
  { belowTls, basicSenders, unusual, ...rest },
  ref,
) {
  const { translate, messages } = useReport();
  if (!belowTls && basicSenders === null && typeof unusual !== 'number') return null;
  const version = belowTls ? dimensionOf('tls').valueLabel?.(belowTls.version, messages) : undefined;
  return (
    <ul data-part="risks" {...rest} ref={ref}>
      {belowTls && version && (
        <Risk count={belowTls.senders}>
          {belowTls.senders > 0
            ? translate('sendersBelowTls', { count: belowTls.senders, version })
            : translate('noneBelowTls', { version })}
        </Risk>
      )}
      {basicSenders !== null && (
        <Risk count={basicSenders}>
          {basicSenders > 0 ? translate('sendersOnBasic', { count: basicSenders }) : translate('noneOnBasic')}
        </Risk>
      )}
      {unusual === null && (
        <li data-part="risk" data-state="unseen" aria-hidden="true">
          <span data-part="icon" />
          {translate('sendersUnusual', { count: typical })}
        </li>
      )}
      {typeof unusual === 'number' && (
        <Risk count={unusual}>
          {unusual > 0 ? translate('sendersUnusual', { count: unusual }) : translate('noneUnusual')}
        </Risk>
      )}
    </ul>
  );
});

function Risk({ count, children }: { count: number; children: string }) {
  return (
    <li data-part="risk" data-state={count > 0 ? 'warning' : 'clear'}>
      <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={count > 0 ? warning : check} />
      </svg>
      {children}
    </li>
  );
}
