import { dimensionOf } from '@smtp-auth-report/core';
import { displayDomain, domainOf, useReport } from '@smtp-auth-report/react';
import { paneWords } from '@smtp-auth-report/react/locales/en/pane';
import type { ReactNode } from 'react';
import type { SenderPaneData } from './SenderPane.tsx';

const kinds = dimensionOf('kind');
const domains = dimensionOf('domain');

interface SenderFactsProps {
  sender: string;
  data: Pick<SenderPaneData, 'days' | 'domain' | 'kind' | 'first' | 'last'>;
}

/** Who a sender is: domain, kind, first and last seen, messages. */
export function SenderFacts({ sender, data }: SenderFactsProps) {
  const { translate, format, messages } = useReport(paneWords);
  const { days, domain = domainOf(sender), kind, first, last } = data;
  const dateOf = (instant: number | null) => (instant === null ? messages.notKnown : format.date(instant));
  return (
    <dl data-part="facts">
      <Fact name={translate('paneMessages')}>{translate('messagesCount', { count: days.total })}</Fact>
      <Fact name={translate('domain')}>
        <bdi>{displayDomain(domains.valueLabel?.(domain, messages) ?? domain)}</bdi>
      </Fact>
      {kind && <Fact name={translate('paneKind')}>{kinds.valueLabel?.(kind, messages) ?? kind}</Fact>}
      <Fact name={translate('firstSeen')}>{dateOf(first)}</Fact>
      <Fact name={translate('lastSeen')}>{dateOf(last)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div data-part="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
