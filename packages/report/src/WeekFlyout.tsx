import type { Source, TlsVersion } from '@smtp-auth-report/core';
import { Flyout, FlyoutSummary } from '@smtp-auth-report/flyout';
import { usePivots, useReport } from '@smtp-auth-report/react';
import { flyoutQueries, type ZonedRange } from './queries.ts';

export interface WeekFlyoutProps {
  source: Source;
  week: ZonedRange;
  minimumTls: TlsVersion;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  reportHref?: string | undefined;
  onOpenReport?: (() => void) | undefined;
}

/** The flyout with the last week, wired to a source. It asks when it is opened. */
export function WeekFlyout(props: WeekFlyoutProps) {
  const { source, week, minimumTls, open, onOpenChange, reportHref, onOpenReport } = props;
  const { translate } = useReport();
  const { data, retry, ...state } = usePivots(source, open ? flyoutQueries(week, minimumTls) : null);
  return (
    <Flyout title={translate('cardTitle')} open={open} onOpenChange={onOpenChange}>
      <FlyoutSummary
        {...state}
        onRetry={retry}
        range={week}
        data={
          data && {
            tls: { messages: data.tlsMessages, senders: data.tlsSenders },
            domains: data.domains,
            belowTls: { version: minimumTls, senders: data.belowTls },
            basic: data.basic,
          }
        }
        reportHref={reportHref}
        onOpenReport={onOpenReport}
      />
    </Flyout>
  );
}
